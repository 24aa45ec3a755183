import type { KategoriTertulis } from './define-dataset.ts';

/** Six religions and kepercayaan, in the order of DKB. */
export const kategoriAgama: readonly KategoriTertulis[] = [
  { id: 'islam', label: 'Islam', tulisan: ['ISLAM'] },
  { id: 'kristen', label: 'Kristen', tulisan: ['KRISTEN', 'KRISTEN PROTESTAN', 'PROTESTAN'] },
  {
    id: 'katolik',
    label: 'Katolik',
    tulisan: ['KATHOLIK', 'KATOLIK', 'KRISTEN KATOLIK', 'KRISTEN KATHOLIK', 'KATHOLIC'],
  },
  { id: 'hindu', label: 'Hindu', tulisan: ['HINDU'] },
  { id: 'buddha', label: 'Buddha', tulisan: ['BUDHA', 'BUDDHA', 'BUDDA'] },
  {
    id: 'khonghucu',
    label: 'Khonghucu',
    tulisan: ['KHONGHUCU', 'KONGHUCU', 'KONG HU CHU', 'KONG HU CU', 'KHONGHUCHU', 'KONGHUCHU'],
  },
  {
    id: 'kepercayaan',
    label: 'Kepercayaan terhadap Tuhan YME',
    tulisan: [
      ...['KEPERCAYAAN', 'KEPERCAYAAN TERHADAP TUHAN YME', 'KEPERCAYAAN LAINNYA'],
      ...['KEPERCAYAAN/LAINNYA', 'PENGHAYAT KEPERCAYAAN', 'ALIRAN KEPERCAYAAN'],
      ...['KEPERCAYAAN TERHADAP TUHAN YANG MAHA ESA', 'KEPERCAYAAN KEPADA TUHAN YME'],
      ...['PENGHAYAT KEPERCAYAAN TERHADAP TUHAN YME', 'KEPERCAYAAN TUHAN YME'],
    ],
  },
];
