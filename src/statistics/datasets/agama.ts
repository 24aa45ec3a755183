import { defineDataset } from '../define-dataset.ts';

/** DKB Sheet7: six religions and kepercayaan. */
export const agama = defineDataset({
  id: 'agama',
  judul: 'Penduduk menurut agama',
  satuan: 'jiwa',
  kategori: [
    { id: 'islam', label: 'Islam', tulisan: ['ISLAM'] },
    { id: 'kristen', label: 'Kristen', tulisan: ['KRISTEN', 'KRISTEN PROTESTAN', 'PROTESTAN'] },
    { id: 'katolik', label: 'Katolik', tulisan: ['KATHOLIK', 'KATOLIK', 'KRISTEN KATOLIK'] },
    { id: 'hindu', label: 'Hindu', tulisan: ['HINDU'] },
    { id: 'buddha', label: 'Buddha', tulisan: ['BUDHA', 'BUDDHA'] },
    {
      id: 'khonghucu',
      label: 'Khonghucu',
      tulisan: ['KHONGHUCU', 'KONGHUCU', 'KONG HU CHU', 'KONG HU CU', 'KHONGHUCHU'],
    },
    {
      id: 'kepercayaan',
      label: 'Kepercayaan terhadap Tuhan YME',
      tulisan: [
        ...['KEPERCAYAAN', 'KEPERCAYAAN TERHADAP TUHAN YME', 'KEPERCAYAAN LAINNYA'],
        ...[
          'KEPERCAYAAN/LAINNYA',
          'PENGHAYAT KEPERCAYAAN',
          'KEPERCAYAAN TERHADAP TUHAN YANG MAHA ESA',
        ],
      ],
    },
  ],
  membagiPenduduk: true,
  dimensi: ['AGAMA'],
});
