import { formatTanggal } from '../../../sop/tanggal.ts';
import type { DatasetDef } from '../../../statistics/model.ts';
import type { RilisUnduh } from '../../rilis-unduh.ts';
import type { Isian } from './isian.ts';

/** The forms of the variables, MS-Var (Peraturan BPS 5/2020), one for each export of the release. */
export function msVar(terbitan: RilisUnduh): readonly (readonly Isian[])[] {
  return terbitan.dataset.map(({ def }) => [
    { nama: 'Nama variabel', isi: def.judul },
    { nama: 'Alias', isi: def.id },
    { nama: 'Konsep' },
    {
      nama: 'Definisi',
      isi: `${def.judul}, dihitung dalam ${def.satuan} dari data administrasi kependudukan`,
    },
    { nama: 'Referensi pemilihan' },
    { nama: 'Referensi waktu', isi: formatTanggal(terbitan.tanggalPosisi) },
    { nama: 'Tipe data', isi: def.desimal === 0 ? 'Integer' : 'Float' },
    {
      nama: 'Klasifikasi isian',
      isi: def.kategori.map(({ id, label }) => `${id} = ${label}`).join('; '),
    },
    { nama: 'Ukuran', isi: 'Jumlah' },
    { nama: 'Satuan', isi: def.satuan },
    { nama: 'Aturan validasi', isi: aturanValidasi(def).join('; ') },
    { nama: 'Kalimat pertanyaan', isi: 'Tidak ada: kompilasi produk administrasi' },
    { nama: 'Apakah variabel dapat diakses umum', isi: 'Ya, dalam bentuk agregat' },
  ]);
}

/** The sums that the reader of exports holds every row to. */
function aturanValidasi({ kategori, hubungan, membagiPenduduk }: DatasetDef): readonly string[] {
  const label = new Map(kategori.map((satu) => [satu.id, satu.label]));
  const sebut = (id: string) => label.get(id) ?? id;
  return [
    'bilangan tidak negatif',
    ...(kategori.every(({ tanpaJk }) => tanpaJk === true)
      ? []
      : ['laki-laki + perempuan = jumlah pada tiap kategori']),
    ...(membagiPenduduk ? ['jumlah semua kategori = jumlah penduduk'] : []),
    ...hubungan.map(({ jumlah, bagian }) => `${bagian.map(sebut).join(' + ')} = ${sebut(jumlah)}`),
    'jumlah desa/kelurahan = kecamatan; jumlah kecamatan = kabupaten/kota',
  ];
}
