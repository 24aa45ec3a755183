import { perbandingan, semuaTingkat, type DataIndikator, type Indikator } from '../indikator.ts';
import { angkaKategori } from '../penduduk-wilayah.ts';

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
  hitung: cakupan,
};

function cakupan({ nilai }: DataIndikator): number | undefined {
  const a = angkaKategori(nilai, 'akta-perkawinan-perceraian', 'cerai-memiliki');
  const b = angkaKategori(nilai, 'akta-perkawinan-perceraian', 'cerai');
  return a === undefined || b === undefined ? undefined : perbandingan(a, b);
}
