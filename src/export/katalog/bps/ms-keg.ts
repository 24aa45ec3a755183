import { formatTanggal } from '../../../sop/tanggal.ts';
import { labelPeriode } from '../../../statistics/periode.ts';
import { namaPenerbit } from '../../rilis-unduh.ts';
import type { RilisUnduh } from '../../rilis-unduh.ts';
import type { Isian } from './isian.ts';

/**
 * The form of the activity, MS-Keg (Peraturan BPS 5/2020): the book of aggregates as a compilation of administrative
 * records. The fields about samples do not apply to one; what only the office knows is left to it.
 */
export function msKeg(terbitan: RilisUnduh): readonly Isian[] {
  const { penerbit, wilayah, provinsi, periode, tanggalPosisi, tanggalTerbit } = terbitan;
  const { telepon, surel } = penerbit.kontak ?? {};
  return [
    { nama: 'Judul kegiatan', isi: `Penyusunan Buku Data Agregat Kependudukan ${wilayah.nama}` },
    { nama: 'Tahun kegiatan', isi: String(periode.tahun) },
    { nama: 'Cara pengumpulan data', isi: 'Kompilasi produk administrasi' },
    { nama: 'Sektor kegiatan', isi: 'Demografi' },
    { nama: 'Jenis kegiatan statistik', isi: 'Statistik sektoral' },
    { nama: 'Identitas rekomendasi' },
    { nomor: '1.1', nama: 'Instansi penyelenggara', isi: namaPenerbit(penerbit) },
    { nomor: '1.2', nama: 'Alamat lengkap instansi penyelenggara', isi: penerbit.alamat },
    { nomor: '1.2', nama: 'Telepon', isi: telepon },
    { nomor: '1.2', nama: 'Surel', isi: surel },
    { nomor: '2.1', nama: 'Unit eselon penanggung jawab' },
    { nomor: '2.2', nama: 'Penanggung jawab teknis (setingkat eselon 3)' },
    { nomor: '3.1', nama: 'Latar belakang kegiatan' },
    {
      nomor: '3.2',
      nama: 'Tujuan kegiatan',
      isi: `Menyajikan statistik kependudukan ${wilayah.nama} tiap semester dari data administrasi kependudukan`,
    },
    { nomor: '3.3', nama: 'Rencana jadwal kegiatan' },
    {
      nomor: '3.4',
      nama: 'Variabel (karakteristik) yang dikumpulkan',
      isi: terbitan.dataset.map(({ def }) => def.judul).join('; '),
    },
    { nomor: '4.1', nama: 'Kegiatan ini dilakukan', isi: 'Berulang' },
    { nomor: '4.2', nama: 'Frekuensi penyelenggaraan', isi: 'Semesteran' },
    {
      nomor: '4.3',
      nama: 'Tipe pengumpulan data',
      isi: `Keadaan pada satu tanggal, ${formatTanggal(tanggalPosisi)} (${labelPeriode(periode)})`,
    },
    { nomor: '4.4', nama: 'Cakupan wilayah pengumpulan data', isi: 'Sebagian wilayah Indonesia' },
    {
      nomor: '4.5',
      nama: 'Wilayah kegiatan',
      isi: `${wilayah.nama} (${wilayah.kode}), ${provinsi.nama}`,
    },
    { nomor: '4.6', nama: 'Metode pengumpulan data', isi: 'Pengumpulan data sekunder' },
    { nomor: '4.7', nama: 'Sarana pengumpulan data', isi: terbitan.sumber },
    { nomor: '4.8', nama: 'Unit pengumpulan data', isi: 'Individu dan rumah tangga (keluarga)' },
    { nomor: '7', nama: 'Tingkat penyajian hasil', isi: tingkatPenyajian(terbitan) },
    {
      nomor: '8',
      nama: 'Produk tersedia untuk umum',
      isi: 'Digital: ya; data mikro: tidak',
    },
    {
      nomor: '8',
      nama: 'Rilis produk',
      isi: tanggalTerbit === undefined ? undefined : formatTanggal(tanggalTerbit),
    },
  ];
}

function tingkatPenyajian({ dataset }: RilisUnduh): string {
  return dataset.some(({ tingkat }) => tingkat === 'desa')
    ? 'Kabupaten/kota, kecamatan, dan desa/kelurahan'
    : 'Kabupaten/kota dan kecamatan';
}
