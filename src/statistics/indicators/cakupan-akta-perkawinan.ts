import { cakupan } from '../hitung-indikator.ts';
import { semuaTingkat, type Indikator } from '../indikator.ts';

export const cakupanAktaPerkawinan: Indikator = {
  id: 'cakupan-akta-perkawinan',
  nama: 'Cakupan akta perkawinan',
  satuan: 'persen',
  definisi: 'Bagian penduduk berstatus kawin yang memiliki akta atau buku nikah yang tercatat.',
  rumus: 'penduduk kawin yang memiliki akta perkawinan / penduduk kawin × 100',
  interpretasi:
    'Yang belum tercatat sebagian besar sudah menikah tetapi belum memutakhirkan datanya.',
  sumber: 'Kewajiban melaporkan perkawinan: UU 23/2006 Pasal 34',
  desimal: 2,
  tingkat: semuaTingkat,
  perlu: ['ekspor akta perkawinan dan perceraian'],
  hitung: cakupan('akta-perkawinan-perceraian', 'kawin-memiliki', 'kawin'),
};
