import { jumlahPemilik, narasiKepemilikan } from '../kalimat/kepemilikan.ts';
import {
  anak18,
  anak5,
  cakupanAkta,
  umurSebenarnya,
  type KelompokAkta,
} from '../kalimat/umur-akta.ts';
import type { NarasiDef } from '../narasi-buku.ts';
import type { DataBuku } from '../tabel.ts';

const dataset = 'akta-kelahiran';

export const aktaKelahiran: NarasiDef = {
  id: dataset,
  dataset: () => [dataset],
  tabel: ['akta-kelahiran-kecamatan'],
  ...narasiKepemilikan({
    cakupan: anak18.cakupan,
    subjek: (data) => `cakupan akta kelahiran ${sebutUmur(data, anak18)}`,
    siapa: (data) => sebutUmur(data, anak18),
    dokumen: 'akta kelahiran',
    jumlah: (data) => [
      jumlahPemilik(data, anak18.cakupan, beraktaAtauBelum(sebutAnak(data, anak18), 'anak')),
      jumlahPemilik(data, anak5.cakupan, beraktaAtauBelum(sebutAnak(data, anak5), 'anak')),
      jumlahPemilik(data, cakupanAkta('semua'), beraktaAtauBelum('penduduk segala umur', 'jiwa')),
    ],
  }),
};

function beraktaAtauBelum(siapa: string, satuan: string) {
  return { siapa, milik: 'memiliki akta kelahiran', belum: { sambung: ' dan', satuan } };
}

function sebutUmur(data: DataBuku, kelompok: KelompokAkta): string {
  const batas = umurSebenarnya(data, kelompok);
  return batas === undefined
    ? `anak dalam kelompok ${kelompok.judul}`
    : `anak umur 0–${String(batas)} tahun`;
}

function sebutAnak(data: DataBuku, kelompok: KelompokAkta): string {
  const sebutan = sebutUmur(data, kelompok);
  return umurSebenarnya(data, kelompok) === undefined || sebutan.endsWith(kelompok.judul)
    ? sebutan
    : `${sebutan} (dalam ekspor berjudul ${kelompok.judul})`;
}
