import { dump } from 'js-yaml';
import type { Contoh } from './contoh.ts';
import { sopDariContoh } from './contoh.ts';
import type { Konteks } from './konteks.ts';
import { lintSop } from './lint.ts';
import { registerContoh } from './regulasi/contoh-register.ts';

/** What the rules know while they look at an example: a few made-up regulations, and a day. */
const konteks: Konteks = {
  regulasi: registerContoh,
  per: { tahun: 2024, bulan: 12, hari: 31 },
};

/**
 * An example as its author would write it in a file, without the front matter around it. A langkah of which it shows
 * nothing keeps its place, or the numbers of the others would be wrong.
 */
export function tulisContoh(contoh: Contoh): string {
  return dump(contoh, {
    lineWidth: -1,
    flowLevel: 3,
    flowBracketPadding: true,
    noRefs: true,
    quoteStyle: 'single',
  })
    .replaceAll('- {}', '- # langkah yang tidak dibahas')
    .replaceAll(/: null$/gm, ':')
    .trimEnd();
}

/** What a rule says of SOPs, by their ids: each message with its cure. */
export function temuanContoh(
  aturan: string,
  semua: Readonly<Record<string, Contoh>>,
): readonly { readonly pesan: string; readonly obat?: string }[] {
  const sop = Object.entries(semua).map(([id, contoh]) => ({
    id,
    kode: id.split('/')[0] ?? '',
    berkas: id,
    sop: sopDariContoh(contoh),
  }));
  return lintSop(sop, konteks)
    .filter((satu) => satu.aturan === aturan)
    .map(({ pesan, obat }) => ({ pesan, ...(obat !== undefined && { obat }) }));
}
