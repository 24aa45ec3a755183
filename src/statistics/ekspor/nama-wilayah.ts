import type { Kabupaten, Wilayah } from '../model.ts';
import type { Kumpulan } from './kumpulan.ts';
import type { Lingkup } from './lingkup.ts';

const contohTerbanyak = 5;

/** Rows whose name differs that are kept to look for swapped ones. */
const bedaTerbanyak = 2000;

interface Beda {
  readonly wilayah: Wilayah;
  /** Without case, blanks and signs. */
  readonly tertulis: string;
  readonly nomor: number;
}

/**
 * Compares the names in a file with those of the register. Rows are matched by code, so another spelling is advice
 * only; but a name that belongs to another region of the same parent says that codes and names slipped apart.
 */
export function createPembandingNama(kumpulan: Kumpulan) {
  const beda: Beda[] = [];
  let banyak = 0;
  return {
    bandingkan: (wilayah: Wilayah, tertulis: string | undefined, nomor: number): void => {
      if (tertulis === undefined || namaSama(wilayah.nama, tertulis)) return;
      banyak += 1;
      if (beda.length < bedaTerbanyak) beda.push({ wilayah, tertulis: ringkas(tertulis), nomor });
    },
    selesai: ({ kabupaten }: Lingkup): void => {
      if (banyak === 0) return;
      const tertukar = cariTertukar(beda, kabupaten);
      if (tertukar.length > 0) laporkanTertukar(kumpulan, tertukar);
      else laporkanBeda(kumpulan, beda, banyak);
    },
  };
}

interface Tertukar extends Beda {
  /** The region whose name the row has. */
  readonly milik: Wilayah;
}

/**
 * Rows that have the name of another region: one of the same parent, or one further off whose own row has another
 * name too. A name alone proves little, since many villages of a kabupaten share theirs.
 */
function cariTertukar(beda: readonly Beda[], kabupaten: readonly Kabupaten[]): readonly Tertukar[] {
  const milikBeda = new Set(beda.map(({ wilayah }) => wilayah.kode));
  const menurutNama = new Map<string, Wilayah[]>();
  for (const satu of wilayahSekitar(kabupaten, milikBeda)) {
    const nama = ringkas(satu.nama);
    menurutNama.set(nama, [...(menurutNama.get(nama) ?? []), satu]);
  }
  return beda.flatMap((satu) => {
    const { kode } = satu.wilayah;
    const milik = menurutNama
      .get(satu.tertulis)
      ?.find(
        (lain) =>
          lain.kode.length === kode.length &&
          (indukKode(lain.kode) === indukKode(kode) ||
            (lain.kode.startsWith(kode.slice(0, 5)) && milikBeda.has(lain.kode))),
      );
    return milik ? [{ ...satu, milik }] : [];
  });
}

/** Kecamatan and desa of the kabupaten in which a name differs. */
function wilayahSekitar(
  kabupaten: readonly Kabupaten[],
  kode: ReadonlySet<string>,
): readonly Wilayah[] {
  const awalan = new Set([...kode].map((satu) => satu.slice(0, 5)));
  return kabupaten
    .filter((satu) => awalan.has(satu.kode))
    .flatMap(({ kecamatan }) => kecamatan.flatMap((satu) => [satu, ...satu.desa]));
}

function indukKode(kode: string): string {
  return kode.slice(0, kode.lastIndexOf('.'));
}

function laporkanTertukar(kumpulan: Kumpulan, tertukar: readonly Tertukar[]): void {
  const contoh = tertukar
    .slice(0, contohTerbanyak)
    .map(
      ({ wilayah, milik, nomor }) =>
        `baris ${String(nomor)} berkode ${wilayah.kode} (${wilayah.nama}) tetapi bernama ${milik.nama}`,
    );
  const sisa = tertukar.length - contoh.length;
  kumpulan.tambah({
    aturan: 'nama-tertukar',
    tingkat: 'galat',
    ...(tertukar[0] && { baris: tertukar[0].nomor }),
    pesan: `Kode dan nama tidak sejalan: ${contoh.join('; ')}${sisa > 0 ? `; dan ${String(sisa)} baris lainnya` : ''}`,
    obat: 'Periksa apakah kolom kode atau kolom namanya tergeser di buku kerja asal, lalu ekspor ulang',
  });
}

function laporkanBeda(kumpulan: Kumpulan, beda: readonly Beda[], banyak: number): void {
  const contoh = beda
    .slice(0, contohTerbanyak)
    .map(({ wilayah: { kode, nama } }) => `${kode} (${nama})`);
  const sisa = banyak - contoh.length;
  kumpulan.tambah({
    aturan: 'nama-wilayah',
    tingkat: 'saran',
    pesan: `${String(banyak)} nama wilayah berbeda dari register Kemendagri: ${contoh.join(', ')}${sisa > 0 ? `, dan ${String(sisa)} lainnya` : ''}; yang diterbitkan nama register`,
    obat: 'Bila nama pada register yang keliru, sampaikan kepada bagian pemerintahan',
  });
}

/** True for a name that differs only in case, blanks and signs, or is left out. */
export function namaSama(register: string, tertulis: string): boolean {
  // Most files write the register's name in capitals.
  if (tertulis.length === register.length && tertulis === register.toUpperCase()) return true;
  const rapi = ringkas(tertulis);
  return rapi === '' || rapi === ringkas(register);
}

function ringkas(nama: string): string {
  return nama.toUpperCase().replaceAll(/[^A-Z0-9]/g, '');
}
