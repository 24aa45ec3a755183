/** Heads of a column of ages in long form; whether they are single years or bands shows in the cells alone. */
export const dimensiUmur: readonly string[] = [
  ...['UMUR', 'USIA', 'UMUR TAHUN', 'USIA TAHUN', 'UMUR (TAHUN)', 'USIA (TAHUN)', 'UMUR TUNGGAL'],
  ...['KELOMPOK UMUR', 'KELOMPOK USIA', 'KELOMPOK UMUR (TAHUN)', 'GOLONGAN UMUR', 'RENTANG UMUR'],
  ...['RENTANG USIA', 'KEL UMUR', 'KELOMPOK UMUR TAHUN'],
];
