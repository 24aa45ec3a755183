import type { BarisWilayah, Kabupaten } from './model.ts';
import type { Letak } from './pemeriksaan.ts';
import { kodeKecamatan } from './wilayah.ts';

/** Name of a file without its folders, on every system. */
export function namaBerkas(jalur: string): string {
  return jalur.split(/[\\/]/).at(-1) ?? '';
}

/** A region of the kabupaten as a place of a report. */
export function letakWilayah(
  kabupaten: Kabupaten,
  { kode, barisBerkas }: Pick<BarisWilayah, 'kode'> & Partial<BarisWilayah>,
  uraian?: string,
): Letak {
  return {
    kode,
    nama: namaWilayah(kabupaten, kode),
    ...(barisBerkas !== undefined && { barisBerkas }),
    ...(uraian !== undefined && { uraian }),
  };
}

/** Name of a region at any level of the kabupaten; empty when the register does not have it. */
function namaWilayah(kabupaten: Kabupaten, kode: string): string {
  if (kode === kabupaten.kode) return kabupaten.nama;
  const kecamatan = kabupaten.kecamatan.find((satu) => satu.kode === kodeKecamatan(kode));
  if (kecamatan?.kode === kode) return kecamatan.nama;
  return kecamatan?.desa.find((satu) => satu.kode === kode)?.nama ?? '';
}

/** How many regions, by level: `12 desa pada 3 kecamatan`. */
export function banyakLetak(letak: readonly Letak[]): string {
  const panjang = Math.max(...letak.map(({ kode }) => kode.length));
  if (panjang === 5) return 'tingkat kabupaten';
  if (panjang === 8) return `${String(letak.length)} kecamatan`;
  const kecamatan = new Set(letak.map(({ kode }) => kodeKecamatan(kode)));
  const pada = kecamatan.size > 1 ? ` pada ${String(kecamatan.size)} kecamatan` : '';
  return `${String(letak.length)} desa${pada}`;
}

/** The first few regions with their codes, since names repeat, and the rest as a number. */
export function sebutLetak(letak: readonly Letak[], terbanyak = 3): string {
  const butir = letak
    .slice(0, terbanyak)
    .map(
      ({ kode, nama, uraian }) =>
        `${nama} ${kode}`.trim() + (uraian === undefined ? '' : ` (${uraian})`),
    );
  const sisa = letak.length - terbanyak;
  return [...butir, ...(sisa > 0 ? [`dan ${String(sisa)} lainnya`] : [])].join('; ');
}
