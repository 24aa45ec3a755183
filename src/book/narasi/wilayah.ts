import { formatDesimal, formatJiwa } from '../../statistics/format-value.ts';
import { sebutAngka } from '../kalimat/angka.ts';
import { gabung } from '../kalimat/daftar.ts';
import { kalimat, susun } from '../kalimat/kalimat.ts';
import { sebutPeringkat, susunPeringkat } from '../kalimat/peringkat.ts';
import { banyak } from '../kalimat/semester.ts';
import type { NarasiDef } from '../narasi-buku.ts';
import type { DataBuku } from '../tabel.ts';

/** What the kabupaten consists of, by the register of regions. */
export const wilayah: NarasiDef = {
  id: 'wilayah',
  dataset: () => [],
  tabel: ['wilayah-kecamatan'],
  kalimat: (data) => susun([bagian(data), rentang(data), luas(data)]),
  headline: () => undefined,
};

/** The first digit of the last part of a code: 1 is a kelurahan, 2 a desa, 3 a desa adat. */
const jenis = [
  { awal: '2', nama: 'desa' },
  { awal: '3', nama: 'desa adat' },
  { awal: '1', nama: 'kelurahan' },
];

function bagian({ kabupaten }: DataBuku): string {
  const desa = kabupaten.kecamatan.flatMap((kecamatan) => kecamatan.desa);
  const menurutJenis = jenis.flatMap(({ awal, nama }) => {
    const n = desa.filter(({ kode }) => kode.split('.')[3]?.startsWith(awal) === true).length;
    return n === 0 ? [] : [sebutAngka(n, nama)];
  });
  return kalimat(
    `${kabupaten.nama}, Provinsi ${kabupaten.provinsi.nama}, terdiri atas ${gabung([sebutAngka(kabupaten.kecamatan.length, 'kecamatan'), ...menurutJenis])}`,
  );
}

/** Which kecamatan have the most and the fewest desa; nothing where all have as many. */
function rentang({ kabupaten }: DataBuku): string | undefined {
  const peringkat = susunPeringkat(
    kabupaten.kecamatan.map(({ nama, desa }) => ({ nama, nilai: desa.length })),
  );
  const [atas, bawah] = [peringkat?.[0], peringkat?.at(-1)];
  if (!atas || !bawah || atas === bawah) return undefined;
  const cara = {
    tulis: (nilai: number) => sebutAngka(nilai, 'desa/kelurahan'),
    benda: 'kecamatan',
    awalan: 'Kecamatan',
  };
  return kalimat(
    `desa/kelurahan terbanyak terdapat di ${sebutPeringkat(atas, cara)} dan yang paling sedikit di ${sebutPeringkat(bawah, cara)}`,
  );
}

function luas(data: DataBuku): string | undefined {
  const km2 = banyak(data, 'luas-wilayah', 'luas');
  if (km2 === undefined) return undefined;
  const angka = Number.isInteger(km2) ? formatJiwa(km2) : formatDesimal(km2, 3);
  return kalimat(`luas wilayahnya ${angka} km²`);
}
