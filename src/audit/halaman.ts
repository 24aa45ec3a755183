import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** A page of a built portal. */
export interface Halaman {
  /** Address below the portal: empty for the front page, `sop/`, `404.html`. */
  readonly path: string;
  readonly html: string;
}

/** Every page of a portal in the order of its address. */
export function semuaHalaman(folder: string): readonly Halaman[] {
  return globSync('**/*.html', { cwd: folder })
    .map((nama) => ({
      path: nama
        .split(sep)
        .join('/')
        .replace(/index\.html$/, ''),
      html: readFileSync(join(folder, nama), 'utf8'),
    }))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** Kinds of pages that readers come to, each with the addresses that are of it. */
const jenisHalaman: readonly (readonly [nama: string, pola: RegExp])[] = [
  ['halaman depan', /^$/],
  ['daftar SOP', /^sop\/$/],
  ['SOP', /^sop\/[\d.]+\/[^/]+\/$/],
  ['statistik', /^statistik\/$/],
  ['terbitan', /^statistik\/[\d.]+\/\d{4}-\d\/$/],
  ['tabel', /^statistik\/[\d.]+\/\d{4}-\d\/[a-z-]+-kecamatan\/$/],
  ['wilayah', /^wilayah\/\d\d\.\d\d\.\d\d\/$/],
  ['indikator', /^indikator\/[a-z-]+\/$/],
  ['cari', /^cari\/$/],
  ['panduan', /^panduan\/$/],
];

/** One page of each kind that the portal has: the last by address, which of releases is the newest. */
export function contohHalaman(
  halaman: readonly Halaman[],
): readonly { readonly jenis: string; readonly path: string }[] {
  return jenisHalaman.flatMap(([jenis, pola]) => {
    const satu = halaman.findLast(({ path }) => pola.test(path));
    return satu === undefined ? [] : [{ jenis, path: satu.path }];
  });
}
