import { defineDataset, type KategoriTertulis } from '../define-dataset.ts';
import { rangkai } from '../rangkai.ts';

const peristiwa = [
  {
    id: 'kawin',
    akta: 'perkawinan',
    status: 'Kawin',
    kata: ['KWN', 'KAWIN', 'PERKAWINAN', 'NIKAH'],
  },
  { id: 'cerai', akta: 'perceraian', status: 'Cerai', kata: ['CRAI', 'CERAI', 'PERCERAIAN'] },
] as const;
type Peristiwa = (typeof peristiwa)[number];

/** DKB Sheet10 (2): who is married or divorced, with a certificate and without; BATAS between the two holds "<>". */
export const aktaPerkawinanPerceraian = defineDataset({
  id: 'akta-perkawinan-perceraian',
  judul: 'Kepemilikan akta perkawinan dan akta perceraian',
  satuan: 'jiwa',
  kategori: peristiwa.flatMap(tigaKategori),
  membagiPenduduk: false,
  hubungan: peristiwa.map(({ id }) => ({
    jumlah: id,
    bagian: [`${id}-memiliki`, `${id}-belum`],
  })),
  persen: peristiwa.map(({ id, kata }) => ({
    tulisan: rangkai(['PERSEN', '%', 'PERSEN AKTA'], kata),
    pembilang: `${id}-memiliki`,
    penyebut: [id],
  })),
});

function tigaKategori({ id, akta, status, kata }: Peristiwa): readonly KategoriTertulis[] {
  const surat = rangkai(['AKTA', 'AKTE'], kata);
  return [
    {
      id,
      label: `${status} menurut kartu keluarga`,
      tulisan: [...kata, ...rangkai(['STATUS'], kata)],
    },
    {
      id: `${id}-memiliki`,
      label: `Memiliki akta ${akta}`,
      tulisan: rangkai(['MMLK', 'MEMILIKI', 'SUDAH MEMILIKI', 'PUNYA'], surat),
    },
    {
      id: `${id}-belum`,
      label: `Belum memiliki akta ${akta}`,
      tulisan: rangkai(['BLM MMLK', 'BELUM MEMILIKI', 'BELUM PUNYA', 'TIDAK MEMILIKI'], surat),
    },
  ];
}
