import { berisiNik } from '../pribadi.ts';
import { selKosong, selRusak, type PembacaAngka } from './angka.ts';
import { sebutKolom, type Kumpulan } from './kumpulan.ts';
import type { TandaDesimal } from './tanda-desimal.ts';

/** Reads cells of measures, in columns whose decimal sign is known; the cells of another column are not read. */
export function createPembacaDesimal(
  kepala: readonly string[],
  kumpulan: Kumpulan,
  tanda: ReadonlyMap<number, TandaDesimal>,
): PembacaAngka {
  const laporkan = (letak: number, baris: number, isi: string): void => {
    const kolom = kepala[letak] ?? '';
    kumpulan.tambah({
      aturan: 'bilangan-salah',
      tingkat: 'galat',
      baris,
      kolom,
      pesan: `Sel kolom ${sebutKolom(kolom)} ${isi}, padahal harus berisi bilangan dari 0`,
      obat: 'Isi dengan angkanya, atau … bila datanya tidak tersedia',
    });
  };
  return {
    baca: (mentah, letak, nomor) => {
      const teks = mentah.trim();
      if (teks === '') return selKosong;
      if (/^(?:…|\.{3}|n\/?a)$/i.test(teks)) return Number.NaN;
      const satu = tanda.get(letak);
      // The column as a whole has been refused.
      if (satu === undefined) return selRusak;
      const nilai = bacaDesimal(teks, satu);
      if (nilai !== undefined) return nilai;
      laporkan(letak, nomor, berisiNik(teks) ? 'berisi 16 angka berurutan' : 'bukan bilangan');
      return selRusak;
    },
    kosong: (letak, nomor) => {
      laporkan(letak, nomor, 'kosong');
    },
    tanpaCatatan: (teks, letak) => bacaDesimal((teks ?? '').trim(), tanda.get(letak) ?? '.'),
    selesai: () => undefined,
  };
}

/** `1.234,56` with a comma for its decimals; undefined for what is no such number. */
function bacaDesimal(teks: string, tanda: TandaDesimal): number | undefined {
  const pola =
    tanda === ','
      ? /^(?:\d{1,9}|\d{1,3}(?:\.\d{3}){1,2})(?:,\d{1,12})?$/
      : /^(?:\d{1,9}|\d{1,3}(?:,\d{3}){1,2})(?:\.\d{1,12})?$/;
  if (!pola.test(teks)) return undefined;
  return Number(
    tanda === ',' ? teks.replaceAll('.', '').replace(',', '.') : teks.replaceAll(',', ''),
  );
}
