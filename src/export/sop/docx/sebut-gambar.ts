import type { ChartSymbol } from '../../../flowchart/model.ts';
import type { Bahan } from '../bahan.ts';

const sebutan = {
  kapsul: 'mulai atau selesai',
  kotak: 'kegiatan',
  'belah-ketupat': 'keputusan',
  segilima: 'segilima',
};

/** A symbol in words, for a reader who does not see it: "keputusan langkah 4, Kasi". */
export function sebutSimbol(
  { sop, alur }: Pick<Bahan, 'sop' | 'alur'>,
  simbol: ChartSymbol | undefined,
): string {
  if (simbol === undefined) return '';
  const { bentuk, col, id, teks = '' } = simbol;
  if (bentuk === 'segilima') return `segilima ${teks}`;
  const langkah = alur.simbol.find((satu) => satu.id === id)?.langkah ?? 0;
  const nama = sop.pelaksana[col]?.nama ?? '';
  return `${sebutan[bentuk]} langkah ${sop.langkah[langkah]?.no ?? ''}, ${nama}`;
}
