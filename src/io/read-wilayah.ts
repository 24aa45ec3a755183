import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Kabupaten, Wilayah } from '../statistics/model.ts';
import {
  buildKabupaten,
  parseKode,
  tingkatWilayah,
  type TingkatWilayah,
} from '../statistics/wilayah.ts';

/** Files of the register (package idn-area-data, data under ODbL 1.0), by level. */
const berkasRegister: Readonly<Record<TingkatWilayah, string>> = {
  provinsi: 'provinces.csv',
  kabupaten: 'regencies.csv',
  kecamatan: 'districts.csv',
  desa: 'villages.csv',
};

/** The kabupaten or kota of a dotted code with all that lies in it; undefined when the register has none. */
export function readKabupaten(kode: string): Kabupaten | undefined {
  if (!/^\d{2}\.\d{2}$/.test(kode)) return undefined;
  return buildKabupaten(kode, {
    provinsi: bacaRegister('provinsi', kode.slice(0, 2)),
    kabupaten: bacaRegister('kabupaten', kode),
    kecamatan: bacaRegister('kecamatan', `${kode}.`),
    desa: bacaRegister('desa', `${kode}.`),
  });
}

/** Every kabupaten and kota of the register, in order of code. */
export function readSemuaKabupaten(): readonly Kabupaten[] {
  const provinsi = new Map(bacaRegister('provinsi', '').map((satu) => [satu.kode, satu]));
  const desa = kelompokkan(bacaRegister('desa', ''), 8);
  const kecamatan = kelompokkan(bacaRegister('kecamatan', ''), 5);
  return bacaRegister('kabupaten', '').flatMap((satu): Kabupaten[] => {
    const milik = provinsi.get(satu.kode.slice(0, 2));
    if (!milik) return [];
    const isi = (kecamatan.get(satu.kode) ?? []).map((k) => ({
      ...k,
      desa: desa.get(k.kode) ?? [],
    }));
    return [{ ...satu, provinsi: milik, kecamatan: isi }];
  });
}

/** Regions by the start of their codes. */
function kelompokkan(
  wilayah: readonly Wilayah[],
  panjang: number,
): ReadonlyMap<string, readonly Wilayah[]> {
  const hasil = new Map<string, Wilayah[]>();
  for (const satu of wilayah) {
    const induk = satu.kode.slice(0, panjang);
    const lama = hasil.get(induk);
    if (lama) lama.push(satu);
    else hasil.set(induk, [satu]);
  }
  return hasil;
}

/** Name in the register of a dotted code of any level: `Kabupaten Tapin`. */
export function namaWilayah(kode: string): string | undefined {
  if (parseKode(kode) !== kode) return undefined;
  return bacaRegister(tingkatWilayah(kode), kode).find((satu) => satu.kode === kode)?.nama;
}

/** Rows whose code starts with `awalan`. Searched as bytes: of the 84,000 desa only those asked for become text. */
function bacaRegister(tingkat: TingkatWilayah, awalan: string): readonly Wilayah[] {
  const isi = readFileSync(join(folderRegister(), berkasRegister[tingkat]));
  const dicari = Buffer.from(`\n${awalan}`);
  const baris: Wilayah[] = [];
  for (let i = isi.indexOf(dicari); i >= 0; i = isi.indexOf(dicari, i + 1)) {
    const akhir = isi.indexOf('\n', i + 1);
    if (i + 1 < isi.length)
      baris.push(bacaBaris(isi.toString('utf8', i + 1, akhir < 0 ? isi.length : akhir)));
  }
  return baris;
}

/** A row `code[,code of what it lies in],name`: a code has no comma, a name may be quoted. */
function bacaBaris(teks: string): Wilayah {
  const [, kode = '', nama = ''] = /^([\d.]+),(?:[\d.]+,)?(.*?)\r?$/.exec(teks) ?? [];
  return { kode, nama: nama.replace(/^"(.*)"$/, '$1').replaceAll('""', '"') };
}

function folderRegister(): string {
  const utama = fileURLToPath(import.meta.resolve('idn-area-data'));
  return join(dirname(utama), '..', 'data');
}
