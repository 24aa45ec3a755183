import { jumlahKategori } from './agregat.ts';
import { kelompokMulai, nilaiKabupaten, type DataIndikator } from './indikator.ts';

/** Jiwa by economic age: 0–14, 15–64, 65 and over. */
export interface KelompokUsia {
  readonly muda: number;
  readonly produktif: number;
  readonly tua: number;
}

export function kelompokUsia(data: DataIndikator): KelompokUsia | undefined {
  const umur = nilaiKabupaten(data, 'umur-5-tahunan');
  if (!umur) return undefined;
  const [produktif, tua] = [kelompokMulai(15), kelompokMulai(65)];
  return {
    muda: jumlahKategori(umur, 0, produktif),
    produktif: jumlahKategori(umur, produktif, tua),
    tua: jumlahKategori(umur, tua, umur.length / 3),
  };
}
