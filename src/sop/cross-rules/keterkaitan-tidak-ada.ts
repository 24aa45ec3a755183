import { idRujukan } from '../aturan-antar.ts';
import type { AturanAntar } from '../aturan-antar.ts';
import { idMirip, indexIds, tulisRujukan } from '../id-mirip.ts';

export const keterkaitanTidakAda: AturanAntar = {
  id: 'keterkaitan-tidak-ada',
  tingkat: 'peringatan',
  butir: ['I7'],
  uraian: 'SOP yang ditautkan pada Keterkaitan ada pada portal ini.',
  penjelasan:
    'Tautan { sop: … } menunjuk berkas SOP, jadi namanya harus sama huruf demi huruf dengan nama berkas tanpa akhirannya. Tautan yang tidak menunjuk apa pun biasanya salah ketik, atau berkasnya berganti nama. SOP milik kantor lain ditulis dengan kodenya, misalnya 63.05/penerbitan-kia; SOP yang tidak ada pada portal ditulis sebagai teks.',
  contoh: {
    keliru: {
      '63.05/penerbitan-kia': {
        nomor: '470/11/SOP/2024',
        nama: 'Penerbitan KIA',
        keterkaitan: [{ sop: 'penerbitan-kartu-kelurga' }],
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
        keterkaitan: [{ sop: 'penerbitan-kartu-keluarga' }],
      },
      '63.05/penerbitan-kartu-keluarga': {
        nomor: '470/12/SOP/2024',
        nama: 'Penerbitan Kartu Keluarga',
      },
    },
  },
  periksa: (semua) => {
    const ids = new Set(semua.map(({ id }) => id));
    const indeks = indexIds(ids);
    return semua.flatMap(({ id, kode, sop }) =>
      sop.keterkaitan.flatMap((butir, urutan) => {
        if (butir.sop === undefined) return [];
        const tujuan = idRujukan(kode, butir.sop);
        if (ids.has(tujuan)) return [];
        const mirip = idMirip(tujuan, indeks);
        return [
          {
            id,
            pesan: `Butir ${urutan + 1} Keterkaitan menautkan SOP "${butir.sop}" yang tidak ada`,
            obat:
              mirip === undefined
                ? 'Samakan dengan nama berkas SOP itu, atau tulis namanya sebagai teks'
                : `Barangkali yang dimaksud "${tulisRujukan(kode, mirip)}"`,
            kolom: `keterkaitan.${urutan + 1}`,
          },
        ];
      }),
    );
  },
};
