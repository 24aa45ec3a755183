import type { DokumenCari } from '../../search/dokumen.ts';
import type { Edisi } from '../edisi.ts';
import type { Kantor } from '../portal.ts';
import { alamatTabel } from './dokumen-statistik.ts';

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

/** The kecamatan and desa of an edition, each with the table that has its figures; none where there is no table. */
export function dokumenWilayah(edisi: Edisi): readonly DokumenCari[] {
  const { kabupaten } = edisi.rilis;
  const tabelKecamatan = alamatTabel(edisi, 'penduduk-kecamatan');
  const tabelDesa = alamatTabel(edisi, 'penduduk-desa');
  return kabupaten.kecamatan.flatMap(({ nama, desa }) => [
    ...region(nama, `Kecamatan, ${kabupaten.nama}`, tabelKecamatan),
    ...desa.flatMap((satu) =>
      region(satu.nama, `Desa/Kelurahan, Kecamatan ${nama}, ${kabupaten.nama}`, tabelDesa),
    ),
  ]);
}

function region(
  judul: string,
  keterangan: string,
  alamat: `/${string}` | undefined,
): readonly DokumenCari[] {
  if (alamat === undefined) return [];
  return [{ kelompok: 'wilayah', judul, alamat, keterangan, induk: '', isi: [] }];
}
