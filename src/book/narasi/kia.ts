import { cakupanKia } from '../../statistics/indicators/cakupan-kia.ts';
import type { Cakupan } from '../kalimat/cakupan.ts';
import { jumlahPemilik, narasiKepemilikan } from '../kalimat/kepemilikan.ts';
import type { NarasiDef } from '../narasi-buku.ts';

const cakupan: Cakupan = { dataset: 'kia', memiliki: 'memiliki', sasaran: ['sasaran'] };

export const kia: NarasiDef = {
  id: 'kia',
  dataset: () => ['kia'],
  indikator: () => [cakupanKia],
  tabel: ['kia-kecamatan'],
  ...narasiKepemilikan({
    cakupan,
    subjek: () => 'cakupan kepemilikan KIA',
    siapa: () => 'anak sasaran',
    dokumen: 'Kartu Identitas Anak',
    jumlah: (data) => [
      jumlahPemilik(data, cakupan, {
        siapa: 'anak yang menjadi sasaran Kartu Identitas Anak (KIA)',
        milik: 'sudah memilikinya',
        belum: { sambung: ', sedangkan', satuan: 'anak' },
      }),
    ],
  }),
};
