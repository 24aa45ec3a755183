import { defineDataset } from '../define-dataset.ts';
import { rangkai } from '../rangkai.ts';

/** DKB Sheet3: ten levels; the third of each group of columns is the sum and has no suffix. */
export const pendidikan = defineDataset({
  id: 'pendidikan',
  judul: 'Penduduk menurut pendidikan',
  satuan: 'jiwa',
  kategori: [
    {
      id: 'tidak-belum-sekolah',
      label: 'Tidak/belum sekolah',
      tulisan: [
        'TIDAK/BELUM SEKOLAH',
        'BELUM/TIDAK SEKOLAH',
        'TIDAK/BLM SEKOLAH',
        'TIDAK BELUM SEKOLAH',
      ],
    },
    {
      id: 'belum-tamat-sd',
      label: 'Belum tamat SD/sederajat',
      tulisan: [
        ...['BELUM TAMAT SD/SEDERAJAT', 'TIDAK TAMAT SD/SEDERAJAT', 'BLM TAMAT SD/SEDERAJAT'],
        ...['BELUM TAMAT SD', 'TIDAK TAMAT SD', 'TIDAK/BELUM TAMAT SD/SEDERAJAT'],
        ...['BLM TAMAT SD', 'BELUM/TIDAK TAMAT SD/SEDERAJAT', 'TIDAK/BELUM TAMAT SD'],
      ],
    },
    { id: 'tamat-sd', label: 'Tamat SD/sederajat', tulisan: ['TAMAT SD/SEDERAJAT', 'TAMAT SD'] },
    {
      id: 'sltp',
      label: 'SLTP/sederajat',
      tulisan: ['SLTP/SEDERAJAT', 'SLTP', 'SMP/SEDERAJAT', 'SMP', 'TAMAT SLTP/SEDERAJAT'],
    },
    {
      id: 'slta',
      label: 'SLTA/sederajat',
      tulisan: ['SLTA/SEDERAJAT', 'SLTA', 'SMA/SEDERAJAT', 'SMA', 'TAMAT SLTA/SEDERAJAT'],
    },
    {
      id: 'diploma-1-2',
      label: 'Diploma I/II',
      tulisan: ['DIPLOMA I/II', 'D I/II', 'D1/D2', 'D I/D II', 'DIPLOMA I DAN II'],
    },
    {
      id: 'diploma-3',
      label: 'Akademi/Diploma III/Sarjana Muda',
      // The export itself leaves a stray _J at the end of this one.
      tulisan: [
        ...rangkai(
          ['AKADEMI/DIPLOMA III/', 'AKADEMI/D III/', 'AKADEMI/D3/', 'DIPLOMA III/'],
          ['S.MUDA', 'S.MUDA_J', 'SARJANA MUDA', 'SARJANA MUDA_J', 'SARMUD', 'SARJ MUDA'],
        ),
        ...['DIPLOMA III', 'AKADEMI/DIPLOMA III', 'D III', 'D3'],
      ],
    },
    {
      id: 'strata-1',
      label: 'Diploma IV/Strata I',
      tulisan: [
        'DIPLOMA IV/STRATA I',
        'STRATA I',
        'DIPLOMA IV/STRATA 1',
        'D IV/STRATA I',
        'STRATA 1',
        'D4/S1',
        'S1',
        'D IV/S1',
      ],
    },
    {
      id: 'strata-2',
      label: 'Strata II',
      tulisan: ['STRATA II', 'STRATA 2', 'STRATA-II', 'S2', 'MAGISTER'],
    },
    {
      id: 'strata-3',
      label: 'Strata III',
      tulisan: ['STRATA III', 'STRATA 3', 'STRATA-III', 'S3', 'DOKTOR'],
    },
  ],
  membagiPenduduk: true,
  dimensi: ['PENDIDIKAN', 'TINGKAT PENDIDIKAN', 'PENDIDIKAN TERAKHIR', 'JENJANG PENDIDIKAN'],
});
