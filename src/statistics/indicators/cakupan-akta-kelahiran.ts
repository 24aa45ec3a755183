import { perbandingan, semuaTingkat, type DataIndikator, type Indikator } from '../indikator.ts';
import { angkaKategori } from '../penduduk-wilayah.ts';

export const cakupanAktaKelahiran: Indikator = {
  id: 'cakupan-akta-kelahiran',
  nama: 'Cakupan akta kelahiran semua umur',
  satuan: 'persen',
  definisi: 'Bagian penduduk menurut label ekspor semua umur yang memiliki akta kelahiran.',
  rumus: 'memiliki akta kelahiran / (memiliki + belum memiliki) × 100',
  interpretasi:
    'Rendah pada penduduk tua yang lahir sebelum pencatatan sipil merata, jadi bukan ukuran pelayanan tahun ini.',
  sumber: 'Kewajiban melaporkan kelahiran: UU 23/2006 jo. UU 24/2013 Pasal 27',
  desimal: 2,
  tingkat: semuaTingkat,
  perlu: ['ekspor akta kelahiran'],
  hitung: cakupan,
};

function cakupan({ nilai }: DataIndikator): number | undefined {
  const ada = angkaKategori(nilai, 'akta-kelahiran', 'semua-memiliki');
  const belum = angkaKategori(nilai, 'akta-kelahiran', 'semua-belum');
  return ada === undefined || belum === undefined ? undefined : perbandingan(ada, ada + belum);
}
