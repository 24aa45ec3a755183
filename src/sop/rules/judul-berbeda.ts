import type { Aturan } from '../aturan.ts';

export const judulBerbeda: Aturan = {
  id: 'judul-berbeda',
  tingkat: 'peringatan',
  butir: ['I5'],
  uraian: 'Judul di atas tabel sama dengan nama SOP.',
  penjelasan:
    'Judul di atas tabel memberi tahu pembaca bahwa tabel itu milik SOP yang identitasnya baru ia baca. Judul yang berbeda biasanya tertinggal ketika berkas SOP lain disalin, sehingga isi tabelnya pun patut diperiksa. Huruf besar, jarak antarkata, dan kata "SOP" di depan tidak dihitung sebagai perbedaan.',
  contoh: {
    keliru: {
      nama: 'Penerbitan Kartu Identitas Anak',
      judulTabel: 'SOP Penerbitan Kartu Keluarga',
    },
    benar: {
      nama: 'Penerbitan Kartu Identitas Anak',
      judulTabel: 'SOP PENERBITAN KARTU IDENTITAS ANAK',
    },
  },
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
