import { readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { proyeksikan, type Derajat } from '../chart/peta/proyeksi.ts';
import { sederhanakan } from '../chart/peta/sederhana.ts';
import type { Batas } from '../chart/peta/titik.ts';
import type { Finding, Hasil } from '../finding/finding.ts';
import type { Kabupaten, Wilayah } from '../statistics/model.ts';
import { readKabupaten } from './read-wilayah.ts';
import { CelaBatas, uraiBatas, type UnsurBatas } from './urai-batas.ts';

/** A kabupaten in full detail is a few megabytes: more than this is a province, or not thinned at all. */
const byteTerbanyak = 20_000_000;

/** No kabupaten reaches farther than this many degrees from end to end. */
const derajatTerjauh = 8;

/**
 * The borders of the kecamatan of a kabupaten, from `instansi/<kode>.geojson`, thinned for a map. What is not plainly
 * that is a galat; a kecamatan that the file leaves out is a peringatan, and stays off the map.
 */
export function readBatas(folder: string, nama: string): Hasil<Batas> {
  const berkas = posix.join(folder, 'instansi', nama);
  const kabupaten = readKabupaten(nama.replace(/\.geojson$/, ''));
  if (!kabupaten) {
    const obat = 'Beri nama kode Kemendagri kabupaten/kotanya, misalnya instansi/63.05.geojson';
    return { temuan: [cela(berkas, 'Nama berkas batas ini bukan kode kabupaten/kota', obat)] };
  }
  try {
    const unsur = uraiBatas(bacaTeks(join(folder, 'instansi', nama)));
    periksaKode(unsur, kabupaten);
    periksaLuas(unsur);
    const nilai = sederhanakan(proyeksikan(perKecamatan(unsur, kabupaten)));
    const kurang = kabupaten.kecamatan.filter(({ kode }) => !nilai.wilayah.has(kode));
    return { nilai, temuan: kurang.length === 0 ? [] : [taklengkap(berkas, kurang)] };
  } catch (error) {
    if (!(error instanceof CelaBatas)) throw error;
    return { temuan: [cela(berkas, error.message, error.obat)] };
  }
}

function bacaTeks(jalur: string): string {
  const { size } = statSync(jalur);
  if (size > byteTerbanyak) {
    throw new CelaBatas(
      `Berkas batas sebesar ${String(Math.ceil(size / 1_000_000))} MB, padahal paling besar ${String(byteTerbanyak / 1_000_000)} MB`,
      'Simpan hanya kecamatan kabupaten ini, dan sederhanakan garisnya sampai ketelitian 10 meter',
    );
  }
  // A coordinate has as many digits as an NIK: what is published of this file is a drawing, never its text.
  return readFileSync(jalur, 'utf8').replace(/^\uFEFF/, '');
}

function periksaKode(unsur: readonly UnsurBatas[], { kode, nama, kecamatan }: Kabupaten): void {
  const milik = new Set(kecamatan.map((satu) => satu.kode.replaceAll('.', '')));
  const asing = unsur.map((satu) => satu.kode).filter((satu) => !milik.has(satu));
  if (asing.length === 0) return;
  const contoh = [...new Set(asing)].slice(0, 3).map(bertitik).join(', ');
  throw new CelaBatas(
    `Kode ${contoh} tidak ada di antara kecamatan ${nama} (${kode})`,
    'Sisakan hanya kecamatan kabupaten ini, dengan kode Kemendagri; kode BPS sering berbeda',
  );
}

function periksaLuas(unsur: readonly UnsurBatas[]): void {
  const titik = unsur.flatMap(({ cincin }) => cincin.flat());
  for (const sumbu of [0, 1] as const) {
    let [min, maks] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const satu of titik) {
      [min, maks] = [Math.min(min, satu[sumbu]), Math.max(maks, satu[sumbu])];
    }
    if (maks - min > 0 && maks - min <= derajatTerjauh) continue;
    throw new CelaBatas(
      `Wilayahnya membentang ${(maks - min).toFixed(1).replace('.', ',')} derajat, yang tidak mungkin bagi sebuah kabupaten`,
      'Periksa titik yang tersesat jauh dari wilayahnya, lalu simpan ulang',
    );
  }
}

/** In the order of the codes; a kecamatan of several features has the rings of all. */
function perKecamatan(
  unsur: readonly UnsurBatas[],
  { kecamatan }: Kabupaten,
): ReadonlyMap<string, readonly (readonly Derajat[])[]> {
  return new Map(
    kecamatan.flatMap(({ kode }) => {
      const cincin = unsur.flatMap((satu) => (bertitik(satu.kode) === kode ? satu.cincin : []));
      return cincin.length === 0 ? [] : [[kode, cincin] as const];
    }),
  );
}

function bertitik(kode: string): string {
  return `${kode.slice(0, 2)}.${kode.slice(2, 4)}.${kode.slice(4)}`;
}

function taklengkap(berkas: string, kurang: readonly Wilayah[]): Finding {
  const nama = kurang.map(({ kode, nama: satu }) => `${satu} (${kode})`).join(', ');
  return {
    aturan: 'batas-tidak-lengkap',
    tingkat: 'peringatan',
    tempat: { berkas },
    pesan: `Berkas batas tidak memuat ${nama}, sehingga tidak tergambar pada peta`,
    obat: 'Tambahkan batas kecamatan itu',
  };
}

function cela(berkas: string, pesan: string, obat: string): Finding {
  return { aturan: 'batas-tidak-sah', tingkat: 'galat', tempat: { berkas }, pesan, obat };
}
