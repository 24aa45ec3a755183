import { defineDataset, type KategoriTertulis } from '../define-dataset.ts';
import { kategoriAgama } from '../kategori-agama.ts';
import { rangkai } from '../rangkai.ts';

const peristiwa = [
  { id: 'kawin', akta: 'akta perkawinan', kata: ['KWN', 'KAWIN', 'PERKAWINAN', 'NIKAH'] },
  { id: 'cerai', akta: 'akta perceraian', kata: ['CRAI', 'CERAI', 'PERCERAIAN'] },
] as const;

/** DKB Sheet16: by religion, those with a certificate by sex, those without as one number. */
export const aktaPerkawinanPerceraianAgama = defineDataset({
  id: 'akta-perkawinan-perceraian-agama',
  judul: 'Kepemilikan akta perkawinan dan akta perceraian menurut agama',
  satuan: 'jiwa',
  kategori: kategoriAgama.flatMap((agama) => peristiwa.flatMap((satu) => duaKategori(agama, satu))),
  membagiPenduduk: false,
});

function duaKategori(
  agama: KategoriTertulis,
  { id, akta, kata }: (typeof peristiwa)[number],
): readonly KategoriTertulis[] {
  const surat = rangkai(['AKTA', 'AKTE'], kata, agama.tulisan);
  return [
    {
      id: `${agama.id}-${id}-memiliki`,
      label: `${agama.label}: memiliki ${akta}`,
      tulisan: rangkai(['MMLK', 'MEMILIKI', 'PUNYA'], surat),
    },
    {
      id: `${agama.id}-${id}-belum`,
      label: `${agama.label}: belum memiliki ${akta}`,
      tulisan: rangkai(['BLM MMLK', 'BELUM MEMILIKI', 'BELUM PUNYA'], surat),
      tanpaJk: true,
    },
  ];
}
