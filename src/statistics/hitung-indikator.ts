import { perbandingan, type Indikator } from './indikator.ts';
import { angkaKategori, angkaTahunan, pendudukTengah } from './penduduk-wilayah.ts';

type Hitung = Indikator['hitung'];

/** The share that one category of an export has of the sum of some, in persen. */
export function cakupan(
  dataset: string,
  pembilang: string,
  ...penyebut: readonly string[]
): Hitung {
  return ({ nilai }) => {
    const ada = angkaKategori(nilai, dataset, pembilang);
    const dari = jumlahDiketahui(penyebut.map((satu) => angkaKategori(nilai, dataset, satu)));
    return ada === undefined || dari === undefined ? undefined : perbandingan(ada, dari);
  };
}

/** Events of a year for each 1,000 people, or by how many more they are than those that take people away. */
export function angkaPeristiwa(tambah: string, kurang?: string): Hitung {
  return (data) => {
    const a = angkaKategori(data.nilai, 'mutasi', tambah);
    const b = kurang === undefined ? 0 : angkaKategori(data.nilai, 'mutasi', kurang);
    return a === undefined || b === undefined
      ? undefined
      : angkaTahunan(a - b, pendudukTengah(data));
  };
}

function jumlahDiketahui(nilai: readonly (number | undefined)[]): number | undefined {
  return nilai.reduce(
    (jumlah, satu) => (jumlah === undefined || satu === undefined ? undefined : jumlah + satu),
    0,
  );
}
