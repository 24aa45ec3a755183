import { sebutKolom, type Kumpulan } from './kumpulan.ts';
import { createPemeriksaRibuan, type PemeriksaRibuan } from './pemisah-ribuan.ts';
import { bacaSel, bilanganPolos, uraiMasalah, type MasalahSel } from './sel.ts';

/** An empty cell, which other cells of its row may explain. */
export const selKosong = -2;
/** A cell that cannot be read; it has been reported. */
export const selRusak = -1;

/** Reads cells of counts, column by column of one file. */
export interface PembacaAngka {
  /**
   * A whole number from 0; NaN for a figure that the source says is not at hand; `selKosong` for an empty cell,
   * which is not reported; `selRusak` for a cell that is.
   */
  readonly baca: (teks: string, letak: number, nomor: number) => number;
  /** Takes note of the digits in a row, at these columns; absent where such cells may mean other than they say. */
  readonly sebaris?: PemeriksaRibuan['sebaris'];
  /** Reports an empty cell that nothing explains. */
  readonly kosong: (letak: number, nomor: number) => void;
  /** One figure, or undefined when the cell is no number; nothing is reported. */
  readonly tanpaCatatan: (teks: string | undefined, letak: number) => number | undefined;
  /** Reports what shows only over whole columns. */
  readonly selesai: () => void;
}

/** @param kepala headers as the file writes them, by column */
export function createPembacaAngka(kepala: readonly string[], kumpulan: Kumpulan): PembacaAngka {
  const ribuan = createPemeriksaRibuan(kepala, kumpulan);
  let nol = 0;
  let takTersedia = 0;
  const laporkan = (masalah: MasalahSel, teks: string, letak: number, baris: number): void => {
    const kolom = kepala[letak] ?? '';
    kumpulan.tambah({
      aturan: masalah === 'pribadi' ? 'data-pribadi' : 'bilangan-salah',
      tingkat: 'galat',
      baris,
      kolom,
      ...uraiMasalah(masalah, teks, sebutKolom(kolom)),
    });
  };
  return {
    baca: (teks, letak, nomor) => {
      const polos = bilanganPolos(teks);
      if (polos >= 0) {
        ribuan.polos(letak, nomor, polos);
        return polos;
      }
      const hasil = bacaSel(teks);
      if ('masalah' in hasil) {
        if (hasil.masalah === 'kosong') return selKosong;
        laporkan(hasil.masalah, teks, letak, nomor);
        return selRusak;
      }
      if ('tanda' in hasil) {
        if (hasil.tanda === 'nol') nol += 1;
        else takTersedia += 1;
        return hasil.tanda === 'nol' ? 0 : Number.NaN;
      }
      if (hasil.pemisah) ribuan.berpemisah(letak, nomor, hasil.pemisah);
      else ribuan.polos(letak, nomor, hasil.nilai);
      return hasil.nilai;
    },
    sebaris: ribuan.sebaris,
    kosong: (letak, nomor) => {
      laporkan('kosong', '', letak, nomor);
    },
    tanpaCatatan: (teks) => {
      const polos = bilanganPolos(teks ?? '');
      if (polos >= 0) return polos;
      const hasil = bacaSel(teks ?? '');
      return 'nilai' in hasil ? hasil.nilai : undefined;
    },
    selesai: () => {
      ribuan.selesai();
      if (nol > 0)
        laporkanTanda(
          kumpulan,
          `${String(nol)} sel berisi tanda "-" dibaca nol, menurut tanda tabel statistik`,
        );
      if (takTersedia > 0) {
        laporkanTanda(
          kumpulan,
          `${String(takTersedia)} sel berisi tanda "…" dibaca tidak tersedia, sehingga jumlah yang memuatnya juga tidak tersedia`,
        );
      }
    },
  };
}

function laporkanTanda(kumpulan: Kumpulan, pesan: string): void {
  kumpulan.tambah({
    aturan: 'tanda-tabel',
    tingkat: 'saran',
    pesan,
    obat: 'Tulis 0 untuk tidak ada dan … untuk data yang tidak tersedia, agar tidak tertukar',
  });
}
