import type { DokumenCari } from '../../search/dokumen.ts';
import type { TingkatBaris } from '../../statistics/model.ts';
import { alamatWilayah } from '../alamat-wilayah.ts';
import type { Kantor } from '../portal.ts';
import type { WilayahKantor } from '../wilayah-portal.ts';

/** An office, found by its region. */
export function dokumenKantor({ kode, nama, wilayah, unit }: Kantor): DokumenCari {
  return {
    kelompok: 'wilayah',
    judul: wilayah,
    alamat: `/instansi/${kode}/`,
    keterangan: nama,
    induk: '',
    isi: unit,
  };
}

/** The kabupaten, kecamatan and desa that have a page of their own. */
export function dokumenWilayah({ hitungan, daerah }: WilayahKantor): readonly DokumenCari[] {
  const { kabupaten } = hitungan;
  return daerah.map(({ kode, nama, tingkat, induk }) => ({
    kelompok: 'wilayah',
    judul: nama,
    alamat: alamatWilayah(kode),
    keterangan: sebutLetak(tingkat, hitungan.daerah.get(induk ?? '')?.sebutan, kabupaten.nama),
    induk: '',
    isi: [],
  }));
}

function sebutLetak(tingkat: TingkatBaris, induk: string | undefined, kabupaten: string): string {
  if (tingkat === 'kabupaten') return 'Profil wilayah';
  if (tingkat === 'kecamatan') return `Kecamatan, ${kabupaten}`;
  return `Desa/Kelurahan, ${induk ?? ''}, ${kabupaten}`;
}
