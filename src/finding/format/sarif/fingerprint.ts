import type { Finding } from '../../finding.ts';

/**
 * A name for each finding by which a later report recognises it, in the order given: made of the rule, the
 * place without its line, and the words without their numbers, so that text moved or a figure changed is the
 * same finding still. Findings alike in all that are told apart by their turn.
 */
export function fingerprints(temuan: readonly Finding[]): readonly string[] {
  const kali = new Map<string, number>();
  return temuan.map((satu) => {
    const sidik = hash(identity(satu));
    const ke = (kali.get(sidik) ?? 0) + 1;
    kali.set(sidik, ke);
    return `${sidik}:${ke}`;
  });
}

function identity({ aturan, tempat, pesan }: Finding): string {
  const { berkas, langkah, kolom } = tempat;
  return [aturan, berkas, langkah ?? '', kolom ?? '', pesan.replace(/\d+/g, '')].join('\n');
}

/** FNV-1a of 64 bits over code points, as 16 hexadecimal digits. */
function hash(teks: string): string {
  const prima = 0x100000001b3n;
  const hasil = Array.from(teks).reduce(
    (nilai, huruf) => BigInt.asUintN(64, (nilai ^ BigInt(huruf.codePointAt(0) ?? 0)) * prima),
    0xcbf29ce484222325n,
  );
  return hasil.toString(16).padStart(16, '0');
}
