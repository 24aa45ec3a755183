import { letakNik } from '../statistics/nik-teks.ts';
import { berisiNik, cariKolomPribadi } from '../statistics/pribadi.ts';
import type { TemuanBerkas } from './scan-berkas.ts';

/** The first place of a text that holds personal data: of a table cell by cell, as on import, of anything else as running text. */
export function scanTeks(nama: string, teks: string): TemuanBerkas | undefined {
  if (/\.(?:csv|tsv)$/i.test(nama)) return scanTabel(teks);
  const letak = letakNik(teks);
  return letak === undefined
    ? undefined
    : { jenis: 'berisi', letak: `baris ${lineOf(teks, letak)}` };
}

function lineOf(teks: string, letak: number): number {
  let baris = 1;
  for (let i = teks.indexOf('\n'); i >= 0 && i < letak; i = teks.indexOf('\n', i + 1)) baris += 1;
  return baris;
}

/** The sign in the header parts the cells; one in quotes only makes two of one. */
function scanTabel(teks: string): TemuanBerkas | undefined {
  const semua = teks.split('\n');
  const pemisah = [';', '\t', '|'].find((tanda) => semua[0]?.includes(tanda) === true) ?? ',';
  for (const [i, baris] of semua.entries()) {
    const sel = baris.split(pemisah).map((satu) => satu.replaceAll('"', ''));
    const kolom = i === 0 ? cariKolomPribadi(sel) : [];
    if (kolom.length > 0) return { jenis: 'berisi', letak: `kolom ${kolom.join(', ')}` };
    if (sel.some(berisiNik)) return { jenis: 'berisi', letak: `baris ${i + 1}` };
  }
  return undefined;
}
