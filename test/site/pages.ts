import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Every page of a built portal: its address below the portal and its HTML. */
export function pagesOf(dist: string): { readonly path: string; readonly html: string }[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .toSorted()
    .map((name) => ({
      path: name
        .split(sep)
        .join('/')
        .replace(/index\.html$/, ''),
      html: readFileSync(join(dist, name), 'utf8'),
    }));
}

/** One page of each kind, for the tests that take a browser. */
export const sampel = {
  depan: '',
  daftarSop: 'sop/',
  sop: 'sop/63.05/penyusunan-buku-data-agregat/',
  kantor: 'instansi/63.05/',
  statistik: 'statistik/',
  rilis: 'statistik/63.05/2025-1/',
  tabel: 'statistik/63.05/2025-1/umur-kecamatan/',
  bukuWeb: 'statistik/63.05/2025-1/buku/karakteristik-sosial/',
  semester: 'statistik/63.05/bandingkan/2024-2/2025-1/',
  wilayah: 'wilayah/',
  kecamatan: 'wilayah/63.05.01/',
  banding: 'wilayah/63.05/bandingkan/',
  indikator: 'indikator/rasio-jenis-kelamin/',
  metadata: 'statistik/63.05/2025-1/metadata/',
  kalender: 'statistik/kalender/',
  cari: 'cari/',
  layanan: 'layanan/kia/',
  komponen: 'komponen/',
  tentang: 'tentang/',
  panduan: 'panduan/mengimpor-semester/',
} as const;
