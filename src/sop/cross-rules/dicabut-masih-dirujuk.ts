import { idRujukan } from '../aturan-antar.ts';
import type { AturanAntar, SopBernama } from '../aturan-antar.ts';
import { tulisRujukan } from '../id-mirip.ts';
import { penggantiTerakhir } from '../pengganti.ts';

export const dicabutMasihDirujuk: AturanAntar = {
  id: 'dicabut-masih-dirujuk',
  tingkat: 'saran',
  butir: ['I7'],
  uraian: 'SOP yang masih dipakai tidak menautkan SOP yang sudah dicabut.',
  penjelasan:
    'Petugas yang mengikuti tautan ke SOP yang dicabut bekerja menurut cara lama. Tautkan penggantinya, atau hapus butirnya bila pekerjaan itu tidak ada lagi. SOP yang disahkan sebelum pencabutan boleh tetap demikian sampai direvisi, dengan pengecualian beralasan.',
  contoh: {
    keliru: {
      '63.05/penerbitan-kia': { keterkaitan: [{ sop: 'penerbitan-akta-manual' }] },
      '63.05/penerbitan-akta-manual': {
        nomor: '470/12/SOP/2024',
        nama: 'Penerbitan Akta secara Manual',
        status: 'dicabut',
        digantikanOleh: 'penerbitan-akta',
      },
      '63.05/penerbitan-akta': { nomor: '470/13/SOP/2024', nama: 'Penerbitan Akta' },
    },
    benar: {
      '63.05/penerbitan-kia': { keterkaitan: [{ sop: 'penerbitan-akta' }] },
      '63.05/penerbitan-akta-manual': {
        nomor: '470/12/SOP/2024',
        nama: 'Penerbitan Akta secara Manual',
        status: 'dicabut',
        digantikanOleh: 'penerbitan-akta',
      },
      '63.05/penerbitan-akta': { nomor: '470/13/SOP/2024', nama: 'Penerbitan Akta' },
    },
  },
  periksa: (semua) => {
    const perId = new Map(semua.map((satu) => [satu.id, satu]));
    return semua
      .filter(({ sop }) => sop.status !== 'dicabut')
      .flatMap(({ id, kode, sop }) =>
        sop.keterkaitan.flatMap((butir, indeks) => {
          const dirujuk =
            butir.sop === undefined ? undefined : perId.get(idRujukan(kode, butir.sop));
          if (dirujuk?.sop.status !== 'dicabut') return [];
          return [
            {
              id,
              pesan: `Butir ${indeks + 1} Keterkaitan menautkan SOP "${dirujuk.sop.judul.trim()}" yang sudah dicabut`,
              obat: cure(kode, penggantiTerakhir(dirujuk, perId)),
              kolom: `keterkaitan.${indeks + 1}`,
            },
          ];
        }),
      );
  },
};

function cure(kode: string, pengganti: SopBernama | undefined): string {
  return pengganti === undefined || pengganti.sop.status === 'dicabut'
    ? 'Tautkan SOP yang menggantikannya, atau hapus butir itu'
    : `Tautkan penggantinya: ${tulisRujukan(kode, pengganti.id)}`;
}
