import { duaJk } from '../agregat.ts';
import { sebutKolom, type Kumpulan } from './kumpulan.ts';
import type { PetaKolom } from './peta-kolom.ts';

/** Recomputes the columns of shares, which exports carry and nobody publishes. */
export interface PemeriksaPersen {
  readonly periksa: (
    teks: (kolom: number) => string,
    nilai: readonly number[],
    nomor: number,
  ) => void;
  readonly selesai: () => void;
}

/** A column is wrong as a whole when most of it is, so it gets one finding with its first cell. */
export function createPemeriksaPersen(
  { persen, kepala }: PetaKolom,
  kumpulan: Kumpulan,
): PemeriksaPersen {
  const salah = persen.map(() => ({ banyak: 0, baris: 0, tertulis: '', terhitung: 0 }));
  return {
    periksa: (tulisan, nilai, nomor) => {
      persen.forEach(({ letak, pembilang, penyebut }, i) => {
        const teks = tulisan(letak).trim();
        const pembagi = penyebut.reduce((n, k) => n + duaJk(nilai, k), 0);
        const terhitung = (duaJk(nilai, pembilang) / pembagi) * 100;
        const catatan = salah[i];
        if (!catatan || !Number.isFinite(terhitung) || sesuai(teks, terhitung)) return;
        if (catatan.banyak === 0)
          Object.assign(catatan, { baris: nomor, tertulis: teks, terhitung });
        catatan.banyak += 1;
      });
    },
    selesai: () => {
      salah.forEach(({ banyak, baris, tertulis, terhitung }, i) => {
        if (banyak === 0) return;
        const kolom = kepala[persen[i]?.letak ?? -1] ?? '';
        kumpulan.tambah({
          aturan: 'persen-hitung',
          tingkat: 'peringatan',
          baris,
          kolom,
          pesan: `Kolom ${sebutKolom(kolom)} tidak sama dengan hasil hitung ulang pada ${String(banyak)} baris; di sini tertulis ${tertulis}, terhitung ${terhitung.toFixed(2).replace('.', ',')}`,
          obat: 'Persen selalu dihitung ulang dari angkanya; periksa apakah angka pada baris itu berubah sesudah persennya dihitung',
        });
      });
    },
  };
}

/** Within half of the last decimal written, in persen or as a fraction of 1; an empty cell says nothing. */
function sesuai(teks: string, terhitung: number): boolean {
  if (teks === '' || /^[-–—…]$|^#/.test(teks)) return true;
  const cocok = /^(\d+)(?:[.,](\d+))?\s?%?$/.exec(teks);
  if (!cocok) return false;
  const desimal = cocok[2]?.length ?? 0;
  const tertulis = Number(`${cocok[1] ?? ''}.${cocok[2] ?? '0'}`);
  const batas = 0.5 * 10 ** -desimal + 1e-9;
  return (
    Math.abs(tertulis - terhitung) <= batas ||
    (desimal > 2 && Math.abs(tertulis * 100 - terhitung) <= batas * 100)
  );
}
