import type { Aturan } from '../aturan.ts';

export const judulBerbeda: Aturan = {
  id: 'judul-berbeda',
  tingkat: 'peringatan',
  uraian: 'Judul di atas tabel sama dengan nama SOP.',
  periksa: (sop) => {
    if (sop.judulTabel === undefined || core(sop.judulTabel) === core(sop.nama)) return [];
    return [
      {
        pesan: `Judul di atas tabel "${sop.judulTabel}" berbeda dari nama SOP "${sop.nama}"`,
        obat: 'Samakan judul tabel dengan nama SOP',
        kolom: 'judulTabel',
      },
    ];
  },
};

/** The words that count: letter case, spacing and a leading "SOP" do not make another title. */
function core(judul: string): string {
  return judul.toLowerCase().replace(/\s+/g, ' ').replace(/^sop /, '').trim();
}
