import { buildAlur } from '../sop/build-alur.ts';
import { barisSel, isTanpaIsi } from '../sop/langkah-sop.ts';
import type { Sop } from '../sop/schema.ts';

/** What must be at hand where the flow of an SOP begins: the kelengkapan of its first langkah, each once. */
export function syaratAwal(sop: Sop): readonly string[] {
  const awal = buildAlur(sop).simbol.filter(({ mulai }) => mulai);
  const baris = awal.map(({ langkah }) => barisSel(sop, langkah, 'kelengkapan'));
  const semua = [...new Set(baris)].flatMap((indeks) => sop.langkah[indeks]?.kelengkapan ?? []);
  return [...new Set(semua)].filter((satu) => !isTanpaIsi(satu));
}
