import type { ButirRiwayat } from './schema-riwayat.ts';

/**
 * The text of rilis.yaml with one record more at the end of its `riwayat`; all else stays as it is, letter by
 * letter. A list written in one line between brackets is not taken apart: nothing is returned for it.
 */
export function tambahRiwayat(teks: string, butir: ButirRiwayat): string | undefined {
  const ujung = teks.includes('\r\n') ? '\r\n' : '\n';
  const baris = teks.split(/\r?\n/);
  const kunci = baris.findIndex((satu) => /^riwayat\s*:/.test(satu));
  if (kunci === -1) {
    const isi = withoutBlankEnd(baris);
    return [...isi, '', 'riwayat:', ...recordLines(butir, '  '), ''].join(ujung);
  }
  const kepala = emptyHead(baris[kunci] ?? '');
  if (kepala === undefined) return undefined;
  const akhir = endOfList(baris, kunci);
  const inden = /^( *)-/.exec(baris.slice(kunci + 1, akhir).find(isItem) ?? '')?.[1] ?? '  ';
  return [
    ...baris.slice(0, kunci),
    kepala,
    ...baris.slice(kunci + 1, akhir),
    ...recordLines(butir, inden),
    ...(akhir === baris.length ? [''] : baris.slice(akhir)),
  ].join(ujung);
}

/** The line of the key, without an empty list beside it; nothing where a list with something in it stands there. */
function emptyHead(baris: string): string | undefined {
  const bagian = /^riwayat\s*:\s*(?:\[\s*\]|null|~)?\s*(#.*)?$/.exec(baris);
  if (bagian === null) return undefined;
  return bagian[1] === undefined ? 'riwayat:' : `riwayat: ${bagian[1]}`;
}

/** Index of the line before which a new item belongs: after the last line of the list and its own comments. */
function endOfList(baris: readonly string[], kunci: number): number {
  const berikut = baris.findIndex((satu, i) => i > kunci && /^[^\s#]/.test(satu) && !isItem(satu));
  const batas = berikut === -1 ? baris.length : berikut;
  const milik = baris.slice(kunci + 1, batas).findLastIndex((satu) => /^\s+\S|^-/.test(satu));
  return kunci + 1 + milik + 1;
}

function isItem(baris: string): boolean {
  return /^ *-(\s|$)/.test(baris);
}

function withoutBlankEnd(baris: readonly string[]): readonly string[] {
  return baris.slice(0, baris.findLastIndex((satu) => satu.trim() !== '') + 1);
}

function recordLines(
  { langkah, tanggal, oleh, keputusan, catatan }: ButirRiwayat,
  inden: string,
): readonly string[] {
  const isian = [
    `langkah: ${/^[1-9]\d*$/.test(langkah) ? langkah : quote(langkah)}`,
    `tanggal: ${tanggal}`,
    ...(oleh.length > 0
      ? [`oleh: ${oleh.length === 1 ? oleh.join() : `[${oleh.join(', ')}]`}`]
      : []),
    ...(keputusan === undefined ? [] : [`keputusan: ${plainOrQuoted(keputusan)}`]),
    ...(catatan === '' ? [] : [`catatan: ${quote(catatan)}`]),
  ];
  return isian.map((satu, i) => `${inden}${i === 0 ? '- ' : '  '}${satu}`);
}

/** Words that YAML reads as words stand as they are. */
function plainOrQuoted(kata: string): string {
  return /^[a-z]+( [a-z]+)*$/i.test(kata) && !/^(true|false|null)$/i.test(kata)
    ? kata
    : quote(kata);
}

/** JSON strings are YAML strings too; single quotes spare an author the backslashes. */
function quote(teks: string): string {
  const isPolos = teks.includes('"') && !JSON.stringify(teks.replaceAll('"', '')).includes('\\');
  return isPolos ? `'${teks.replaceAll("'", "''")}'` : JSON.stringify(teks);
}
