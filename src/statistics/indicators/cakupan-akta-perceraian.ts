import { cakupan } from '../hitung-indikator.ts';
import { semuaTingkat, type Indikator } from '../indikator.ts';

export const cakupanAktaPerceraian: Indikator = {
  id: 'cakupan-akta-perceraian',
  nama: 'Cakupan akta perceraian',
  satuan: 'persen',
  definisi: 'Bagian penduduk berstatus cerai hidup yang memiliki akta perceraian.',
  rumus: 'penduduk cerai yang memiliki akta perceraian / penduduk cerai × 100',
  interpretasi:
    'Yang belum tercatat sebagian besar sudah bercerai tetapi belum memutakhirkan datanya.',
  sumber: 'Kewajiban melaporkan perceraian: UU 23/2006 Pasal 40',
  desimal: 2,
  tingkat: semuaTingkat,
  perlu: ['ekspor akta perkawinan dan perceraian'],
  hitung: cakupan('akta-perkawinan-perceraian', 'cerai-memiliki', 'cerai'),
};
