import { rapikanKepala } from './kepala.ts';
import type { Kumpulan } from './kumpulan.ts';
import type { PetaKolom } from './peta-kolom.ts';

/** Words in fewer cells among the figures are a note or a signature. */
const selTersedikit = 3;

/** True for a row whose words stand where the figures should: the header of another table further down. */
export function judulKedua(sel: readonly string[], { nilai }: PetaKolom): boolean {
  const kolom = nilai.filter((letak) => letak >= 0);
  const berhuruf = kolom.filter((letak) => /[a-z]/i.test(sel[letak] ?? '')).length;
  return berhuruf >= Math.min(selTersedikit, Math.ceil(kolom.length / 2)) && berhuruf > 1;
}

/** True for the header of the table itself, repeated further down, and for a row that numbers its columns. */
export function ulanganKepala(sel: readonly string[], { kepala }: PetaKolom): boolean {
  const terisi = sel.flatMap((teks, i) => (teks.trim() === '' ? [] : [{ teks: teks.trim(), i }]));
  const sama = ({ teks, i }: (typeof terisi)[number]): boolean => {
    const [tertulis, judul] = [rapikanKepala(teks), rapikanKepala(kepala[i] ?? '')];
    // A header of two rows comes back one row at a time.
    return judul === tertulis || judul.endsWith(` ${tertulis}`) || judul.startsWith(`${tertulis} `);
  };
  return (
    terisi.every(sama) ||
    terisi.every(({ teks, i }) => teks.replaceAll(/[()]/g, '') === String(i + 1))
  );
}

export function laporkanJudulKedua(kumpulan: Kumpulan, baris: number): void {
  kumpulan.tambah({
    aturan: 'tabel-kedua',
    tingkat: 'galat',
    baris,
    pesan:
      'Baris ini berisi judul kolom lain di tengah tabel, sehingga kolom di bawahnya tidak pasti artinya',
    obat: 'Pisahkan tabel kedua ke lembar atau berkas sendiri, karena satu berkas memuat satu tabel',
  });
}
