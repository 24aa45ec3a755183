import { cakupan } from '../hitung-indikator.ts';
import { semuaTingkat, type Indikator } from '../indikator.ts';

export const cakupanAktaKelahiran18: Indikator = {
  id: 'cakupan-akta-kelahiran-18',
  nama: 'Cakupan akta kelahiran 0–18 tahun',
  satuan: 'persen',
  definisi: 'Bagian anak menurut label ekspor 0–18 tahun yang memiliki akta kelahiran.',
  rumus: 'memiliki akta kelahiran / (memiliki + belum memiliki) × 100',
  interpretasi:
    'Label umur mengikuti ekspor DKB; umur yang sebenarnya dihitung tertulis pada catatan tabelnya.',
  sumber: 'Kewajiban melaporkan kelahiran: UU 23/2006 jo. UU 24/2013 Pasal 27',
  desimal: 2,
  tingkat: semuaTingkat,
  perlu: ['ekspor akta kelahiran'],
  hitung: cakupan('akta-kelahiran', 'u18-memiliki', 'u18-memiliki', 'u18-belum'),
};
