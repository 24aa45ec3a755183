import type { Kumpulan } from './kumpulan.ts';
import type { Kabupaten } from './model.ts';

const contohTerbanyak = 5;

/** Compares the names in a file with those of the register; rows are matched by code, so a difference is advice only. */
export function createPembandingNama(kabupaten: Kabupaten, kumpulan: Kumpulan) {
  const register = new Map(
    kabupaten.kecamatan.flatMap(({ desa }) => desa.map(({ kode, nama }) => [kode, nama] as const)),
  );
  const beda: string[] = [];
  return {
    bandingkan: (kode: string, tertulis: string | undefined): void => {
      if (tertulis === undefined || tertulis.trim() === '') return;
      const nama = register.get(kode) ?? '';
      if (ringkas(nama) !== ringkas(tertulis)) beda.push(`${kode} (${nama})`);
    },
    selesai: (): void => {
      if (beda.length === 0) return;
      const sisa = beda.length - contohTerbanyak;
      const contoh = beda.slice(0, contohTerbanyak).join(', ');
      kumpulan.tambah({
        aturan: 'nama-desa',
        tingkat: 'saran',
        pesan: `${String(beda.length)} nama desa berbeda dari register Kemendagri: ${contoh}${sisa > 0 ? `, dan ${String(sisa)} lainnya` : ''}; yang diterbitkan nama register.`,
        obat: 'Bila nama pada register yang keliru, sampaikan kepada bagian pemerintahan.',
      });
    },
  };
}

function ringkas(nama: string): string {
  return nama.toUpperCase().replaceAll(/[^A-Z0-9]/g, '');
}
