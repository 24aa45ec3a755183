import type { Cakupan } from '../kalimat/cakupan.ts';
import { jumlahPemilik, narasiKepemilikan } from '../kalimat/kepemilikan.ts';
import type { NarasiDef } from '../narasi-buku.ts';

const dataset = 'akta-perkawinan-perceraian';
const kawin: Cakupan = { dataset, memiliki: 'kawin-memiliki', sasaran: ['kawin'] };
const cerai: Cakupan = { dataset, memiliki: 'cerai-memiliki', sasaran: ['cerai'] };

export const aktaPerkawinan: NarasiDef = {
  id: 'akta-perkawinan',
  dataset: () => [dataset],
  tabel: ['akta-perkawinan-kecamatan'],
  ...narasiKepemilikan({
    cakupan: kawin,
    subjek: () => 'cakupan akta perkawinan',
    siapa: () => 'penduduk berstatus kawin',
    dokumen: 'akta perkawinan',
    jumlah: (data) => [
      jumlahPemilik(data, kawin, {
        siapa: 'penduduk berstatus kawin',
        milik: 'tercatat memiliki akta perkawinan',
      }),
      jumlahPemilik(data, cerai, {
        siapa: 'penduduk berstatus cerai hidup',
        milik: 'tercatat memiliki akta perceraian',
      }),
    ],
  }),
};
