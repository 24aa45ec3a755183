import { penduduk } from '../../statistics/penduduk-wilayah.ts';
import { sebutAngka } from '../kalimat/angka.ts';
import { kalimat, susun } from '../kalimat/kalimat.ts';
import { sebutPeringkat, sebutTeratas, susunPeringkat } from '../kalimat/peringkat.ts';
import { datasetPenduduk, nilaiDi } from '../kalimat/semester.ts';
import type { NarasiDef } from '../narasi-buku.ts';
import type { DataBuku } from '../tabel.ts';

/** The largest and the smallest desa; each with its kecamatan, since names repeat. */
export const persebaranDesa: NarasiDef = {
  id: 'persebaran-desa',
  dataset: datasetPenduduk,
  hanyaJumlah: true,
  tabel: ['penduduk-desa'],
  kalimat: (data) => susun(urutan(data)),
  headline: () => undefined,
};

const cara = {
  tulis: (nilai: number) => sebutAngka(nilai, 'jiwa'),
  benda: 'desa/kelurahan',
};

function urutan(data: DataBuku): readonly string[] {
  const isi = data.kabupaten.kecamatan.flatMap((kecamatan) =>
    kecamatan.desa.map(({ kode, nama }) => ({
      nama: `${nama} di Kecamatan ${kecamatan.nama}`,
      nilai: penduduk(nilaiDi(data, kode)) ?? Number.NaN,
    })),
  );
  const peringkat = susunPeringkat(isi);
  const bawah = peringkat?.at(-1);
  if (!peringkat || !bawah || peringkat.length < 2) return [];
  return [
    kalimat(
      `desa/kelurahan yang terbanyak penduduknya adalah ${sebutTeratas(peringkat.slice(0, -1), cara)}`,
    ),
    kalimat(`yang paling sedikit penduduknya adalah ${sebutPeringkat(bawah, cara)}`),
  ];
}
