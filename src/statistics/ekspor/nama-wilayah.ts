import type { Kumpulan } from './kumpulan.ts';
import type { Lingkup } from './lingkup.ts';

const contohTerbanyak = 5;

/** Compares the names in a file with those of the register; rows are matched by code, so a difference is advice only. */
export function createPembandingNama(lingkup: Lingkup, kumpulan: Kumpulan) {
  const contoh: string[] = [];
  let banyak = 0;
  return {
    bandingkan: (kode: string, tertulis: string | undefined): void => {
      if (tertulis === undefined) return;
      const nama = lingkup.nama(kode);
      if (namaSama(nama, tertulis)) return;
      banyak += 1;
      if (contoh.length < contohTerbanyak) contoh.push(`${kode} (${nama})`);
    },
    selesai: (): void => {
      if (banyak === 0) return;
      const sisa = banyak - contoh.length;
      kumpulan.tambah({
        aturan: 'nama-wilayah',
        tingkat: 'saran',
        pesan: `${String(banyak)} nama wilayah berbeda dari register Kemendagri: ${contoh.join(', ')}${sisa > 0 ? `, dan ${String(sisa)} lainnya` : ''}; yang diterbitkan nama register.`,
        obat: 'Bila nama pada register yang keliru, sampaikan kepada bagian pemerintahan.',
      });
    },
  };
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
