import { defineDataset } from '../define-dataset.ts';

/** DKB Sheet6 (2). Sheet6 looks alike and counts KIA: its headers say DINAMIS and are not taken here. */
export const ktpEl = defineDataset({
  id: 'ktp-el',
  judul: 'Wajib KTP, perekaman, dan kepemilikan KTP-el',
  satuan: 'jiwa',
  kategori: [
    { id: 'wajib', label: 'Wajib KTP', tulisan: ['WKTP', 'WAJIB KTP', 'WAJIB KTP-EL'] },
    { id: 'rekam', label: 'Perekaman', tulisan: ['REKAM', 'PEREKAMAN', 'SUDAH REKAM'] },
    { id: 'cetak', label: 'Kepemilikan KTP-el', tulisan: ['KTP', 'KTP-EL', 'CETAK KTP-EL'] },
  ],
  membagiPenduduk: false,
});
