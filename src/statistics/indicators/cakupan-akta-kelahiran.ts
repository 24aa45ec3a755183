import { cakupan } from '../hitung-indikator.ts';
import { semuaTingkat, type Indikator } from '../indikator.ts';

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
  hitung: cakupan('akta-kelahiran', 'semua-memiliki', 'semua-memiliki', 'semua-belum'),
};
