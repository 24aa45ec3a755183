import { idRujukan } from '../aturan-antar.ts';
import type { AturanAntar, SopBernama } from '../aturan-antar.ts';
import { idMirip, indexIds, tulisRujukan } from '../id-mirip.ts';
import { lingkaranPengganti } from '../pengganti.ts';

export const penggantiTidakAda: AturanAntar = {
  id: 'pengganti-tidak-ada',
  tingkat: 'peringatan',
  butir: [],
  uraian: 'Pengganti SOP ada pada portal ini, dan tidak berputar kembali kepada SOP itu.',
  penjelasan:
    'Pembaca SOP lama diantar ke penggantinya, jadi digantikanOleh harus sama huruf demi huruf dengan nama berkas SOP pengganti. SOP yang menunjuk dirinya sendiri, atau dua SOP yang saling menggantikan, membuat pembaca berputar tanpa menemukan SOP yang berlaku. Bila penggantinya belum ada pada portal, hapus isian itu dan terangkan pada catatan.',
  contoh: {
    keliru: {
      '63.05/penerbitan-kia': { status: 'dicabut', digantikanOleh: 'penerbitan-kia-darng' },
      '63.05/penerbitan-kia-daring': { nomor: '470/12/SOP/2024', nama: 'Penerbitan KIA Daring' },
    },
    benar: {
      '63.05/penerbitan-kia': { status: 'dicabut', digantikanOleh: 'penerbitan-kia-daring' },
      '63.05/penerbitan-kia-daring': { nomor: '470/12/SOP/2024', nama: 'Penerbitan KIA Daring' },
    },
  },
  periksa: (semua) => {
    const ids = new Set(semua.map(({ id }) => id));
    const indeks = indexIds(ids);
    const hilang = semua.flatMap(({ id, kode, sop }) => {
      if (sop.digantikanOleh === undefined) return [];
      const pengganti = idRujukan(kode, sop.digantikanOleh);
      if (ids.has(pengganti)) return [];
      const mirip = idMirip(pengganti, indeks);
      return [
        {
          id,
          pesan: `SOP ini digantikan oleh "${sop.digantikanOleh}" yang tidak ada`,
          obat:
            mirip === undefined
              ? 'Samakan dengan nama berkas penggantinya, atau hapus isian itu'
              : `Barangkali yang dimaksud "${tulisRujukan(kode, mirip)}"`,
          kolom: 'digantikanOleh',
        },
      ];
    });
    return [...hilang, ...lingkaranPengganti(semua).map(laporanLingkaran)];
  },
};

function laporanLingkaran(lingkaran: readonly [SopBernama, ...SopBernama[]]) {
  const [pertama] = lingkaran;
  const urutan = [...lingkaran, pertama].map(({ id }) => tulisRujukan(pertama.kode, id));
  return {
    id: pertama.id,
    pesan:
      lingkaran.length === 1
        ? 'SOP ini disebut sebagai pengganti dirinya sendiri'
        : `Pengganti SOP ini berputar kembali kepadanya: ${urutan.join(' → ')}`,
    obat: 'Hapus digantikanOleh pada SOP yang berlaku sekarang',
    kolom: 'digantikanOleh',
  };
}
