import { formatDesimal, formatJiwa } from '../../statistics/format-value.ts';
import { sebutAngka } from '../kalimat/angka.ts';
import { gabung } from '../kalimat/daftar.ts';
import { kalimat, susun } from '../kalimat/kalimat.ts';
import { banyak } from '../kalimat/semester.ts';
import type { NarasiDef } from '../narasi-buku.ts';
import type { DataBuku } from '../tabel.ts';

/** What the kabupaten consists of, by the register of regions. */
export const wilayah: NarasiDef = {
  id: 'wilayah',
  dataset: () => [],
  tabel: [],
  kalimat: (data) => susun([bagian(data), luas(data)]),
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

function luas(data: DataBuku): string | undefined {
  const km2 = banyak(data, 'luas-wilayah', 'luas');
  if (km2 === undefined) return undefined;
  const angka = Number.isInteger(km2) ? formatJiwa(km2) : formatDesimal(km2, 3);
  return kalimat(`luas wilayahnya ${angka} km²`);
}
