import type { AturanAntar, SopBernama } from '../aturan-antar.ts';
import { namaPolos, nomorPolos, nomorTersebut } from '../bahasa/nama-sop.ts';
import { tulisRujukan } from '../id-mirip.ts';
import { isTanpaIsi } from '../langkah-sop.ts';

export const keterkaitanBelumTertaut: AturanAntar = {
  id: 'keterkaitan-belum-tertaut',
  tingkat: 'saran',
  butir: ['I7'],
  uraian: 'SOP pada Keterkaitan yang ada pada portal ini ditautkan.',
  penjelasan:
    'Tautan membawa pembaca langsung ke SOP yang disebut, dan memberi tahu penyusun bila SOP itu dicabut atau diganti. Saran ini muncul hanya bila nama atau nomor pada butir sama dengan tepat satu SOP kantor yang sama. Kata-kata naskah tidak perlu dihapus: tulis { teks: kata-kata naskah, sop: nama berkasnya }.',
  contoh: {
    keliru: {
      '63.05/penerbitan-kia': {
        nomor: '470/11/SOP/2024',
        nama: 'Penerbitan KIA',
        keterkaitan: ['SOP Penerbitan Kartu Keluarga'],
      },
      '63.05/penerbitan-kartu-keluarga': {
        nomor: '470/12/SOP/2024',
        nama: 'Penerbitan Kartu Keluarga',
      },
    },
    benar: {
      '63.05/penerbitan-kia': {
        nomor: '470/11/SOP/2024',
        nama: 'Penerbitan KIA',
        keterkaitan: [{ teks: 'SOP Penerbitan Kartu Keluarga', sop: 'penerbitan-kartu-keluarga' }],
      },
      '63.05/penerbitan-kartu-keluarga': {
        nomor: '470/12/SOP/2024',
        nama: 'Penerbitan Kartu Keluarga',
      },
    },
  },
  periksa: (semua) => {
    const berlaku = semua.filter(({ sop }) => sop.status !== 'dicabut');
    const perNama = Map.groupBy(berlaku, ({ kode, sop }) => `${kode} ${namaPolos(sop.nama)}`);
    const perNomor = Map.groupBy(berlaku, ({ kode, sop }) => `${kode} ${nomorPolos(sop.nomor)}`);
    return semua.flatMap(({ id, kode, sop }) =>
      sop.keterkaitan.flatMap((butir, indeks) => {
        if (butir.sop !== undefined || isTanpaIsi(butir.teks)) return [];
        const nomor = nomorTersebut(butir.teks);
        const dimaksud =
          nomor === undefined
            ? perNama.get(`${kode} ${namaPolos(butir.teks)}`)
            : perNomor.get(`${kode} ${nomorPolos(nomor)}`);
        const tujuan = satuSatunya(dimaksud);
        if (tujuan === undefined || tujuan.id === id) return [];
        const nama = tulisRujukan(kode, tujuan.id);
        return [
          {
            id,
            pesan: `Butir ${indeks + 1} Keterkaitan "${butir.teks.trim()}" ada pada portal ini, tetapi belum ditautkan`,
            obat: `Tambahkan sop: ${nama} pada butir itu`,
            kolom: `keterkaitan.${indeks + 1}`,
          },
        ];
      }),
    );
  },
};

/** The only SOP that is meant; nothing where two of them may be. */
function satuSatunya(semua: readonly SopBernama[] = []): SopBernama | undefined {
  return semua.length === 1 ? semua[0] : undefined;
}
