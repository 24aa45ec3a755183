import { defineDataset } from '../define-dataset.ts';

/** DKB Sheet3: ten levels; the third of each group of columns is the sum and has no suffix. */
export const pendidikan = defineDataset({
  id: 'pendidikan',
  judul: 'Penduduk menurut pendidikan',
  satuan: 'jiwa',
  kategori: [
    {
      id: 'tidak-belum-sekolah',
      label: 'Tidak/belum sekolah',
      tulisan: ['TIDAK/BELUM SEKOLAH', 'BELUM/TIDAK SEKOLAH', 'TIDAK/BLM SEKOLAH'],
    },
    {
      id: 'belum-tamat-sd',
      label: 'Belum tamat SD/sederajat',
      tulisan: [
        ...['BELUM TAMAT SD/SEDERAJAT', 'TIDAK TAMAT SD/SEDERAJAT', 'BLM TAMAT SD/SEDERAJAT'],
        ...['BELUM TAMAT SD', 'TIDAK TAMAT SD', 'TIDAK/BELUM TAMAT SD/SEDERAJAT'],
      ],
    },
    { id: 'tamat-sd', label: 'Tamat SD/sederajat', tulisan: ['TAMAT SD/SEDERAJAT', 'TAMAT SD'] },
    { id: 'sltp', label: 'SLTP/sederajat', tulisan: ['SLTP/SEDERAJAT', 'SLTP', 'SMP/SEDERAJAT'] },
    { id: 'slta', label: 'SLTA/sederajat', tulisan: ['SLTA/SEDERAJAT', 'SLTA', 'SMA/SEDERAJAT'] },
    { id: 'diploma-1-2', label: 'Diploma I/II', tulisan: ['DIPLOMA I/II', 'D I/II'] },
    {
      id: 'diploma-3',
      label: 'Akademi/Diploma III/Sarjana Muda',
      // The export itself leaves a stray _J at the end of this one.
      tulisan: ['S.MUDA', 'S.MUDA_J', 'SARJANA MUDA', 'SARJANA MUDA_J', 'SARMUD'].map(
        (sarjanaMuda) => `AKADEMI/DIPLOMA III/${sarjanaMuda}`,
      ),
    },
    {
      id: 'strata-1',
      label: 'Diploma IV/Strata I',
      tulisan: ['DIPLOMA IV/STRATA I', 'STRATA I', 'DIPLOMA IV/STRATA 1', 'D IV/STRATA I'],
    },
    { id: 'strata-2', label: 'Strata II', tulisan: ['STRATA II', 'STRATA 2', 'STRATA-II'] },
    { id: 'strata-3', label: 'Strata III', tulisan: ['STRATA III', 'STRATA 3', 'STRATA-III'] },
  ],
  membagiPenduduk: true,
  dimensi: ['PENDIDIKAN', 'TINGKAT PENDIDIKAN', 'PENDIDIKAN TERAKHIR', 'JENJANG PENDIDIKAN'],
});
