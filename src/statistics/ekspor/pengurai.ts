import { createPemindai, type BarisTeks } from './baris-teks.ts';

/** One row that has quotes, as its cells. */
export interface BarisKutip {
  readonly sel: readonly string[];
  readonly salah?: 'kutip' | 'belum-ditutup';
}

/** What takes the rows of a text. */
interface Penerima {
  /** False when nothing further will be read. */
  readonly baris: (sel: readonly string[], kutipSalah: boolean) => boolean;
  /** True when the row is taken as it stands; else it comes again through `baris`. */
  readonly polos: (baris: BarisTeks) => boolean;
}

/** Rows with quotes that stand no further apart are parsed together, since each call costs as much as these characters. */
const jarakKutip = 4096;

/** Takes a text piece by piece. */
export interface Pengurai {
  /** False when nothing further will be read. */
  readonly potong: (teks: string) => boolean;
  /** Takes what no line end has followed. */
  readonly selesai: () => void;
}

/**
 * Gives away the rows of a text as they become whole. Without a quote a row is what stands between two line ends and
 * a cell what stands between two separators; only rows with quotes, and those between them, need a parser.
 *
 * @param uraiKutip the parser: rows of a text, of which the last may be left open by an unpaired quote
 */
export function createPengurai(
  pemisah: string,
  penerima: Penerima,
  uraiKutip: (teks: string, pemisah: string) => readonly BarisKutip[],
): Pengurai {
  const { pindai, baris } = createPemindai(pemisah);
  let sisa = '';
  const beri = (teks: string, dari: number, sampai: number): boolean => {
    let i = dari;
    while (i < sampai) {
      const mulai = i;
      i = pindai(teks, mulai);
      if (penerima.polos(baris)) continue;
      if (!penerima.baris(teks.slice(mulai, i - 1).split(pemisah), false)) return false;
    }
    return true;
  };
  const beriKutip = (daftar: readonly BarisKutip[]): boolean =>
    daftar.every(({ sel, salah }) => penerima.baris(sel, salah !== undefined));
  /** The rows from the one with this quote on, and where they end; undefined when their end is not at hand. */
  const cariKutip = (teks: string, kutip: number, habis: boolean) => {
    const dari = awalBaris(teks, kutip);
    for (const sampai of [akhirKutip(teks, kutip), teks.lastIndexOf('\n') + 1]) {
      if (sampai <= kutip) continue;
      const daftar = uraiKutip(teks.slice(dari, sampai), pemisah);
      const utuh = daftar.at(-1)?.salah !== 'belum-ditutup';
      if (utuh || (habis && sampai === teks.length)) return { daftar, sampai };
    }
    return undefined;
  };
  /** Gives away the whole rows from a place on and keeps the rest. */
  const baca = (teks: string, dari: number, habis = false): boolean => {
    let mulai = dari;
    for (;;) {
      const kutip = teks.indexOf('"', mulai);
      const sampai = kutip < 0 ? teks.lastIndexOf('\n') + 1 : awalBaris(teks, kutip);
      if (!beri(teks, mulai, sampai)) return false;
      mulai = Math.max(mulai, sampai);
      const bagian = kutip < 0 ? undefined : cariKutip(teks, kutip, habis);
      if (bagian && !beriKutip(bagian.daftar)) return false;
      if (!bagian) {
        sisa = teks.slice(mulai);
        return true;
      }
      mulai = bagian.sampai;
    }
  };
  return {
    potong: (teks) => {
      // The row that lies in two pieces is joined by itself: a text that was just put together is slow to go through.
      const dari = sisa === '' ? 0 : teks.indexOf('\n') + 1;
      if (sisa !== '' && !baca(sisa + teks.slice(0, dari), 0)) return false;
      return sisa === '' ? baca(teks, dari) : baca(sisa + teks.slice(dari), 0);
    },
    selesai: () => {
      if (sisa !== '') baca(sisa.endsWith('\n') ? sisa : `${sisa}\n`, 0, true);
    },
  };
}

/** Where the line begins in which this place lies. */
function awalBaris(teks: string, letak: number): number {
  return letak === 0 ? 0 : teks.lastIndexOf('\n', letak - 1) + 1;
}

/** Where the line ends in which the last of these quotes lies; 0 when its end is not at hand. */
function akhirKutip(teks: string, kutip: number): number {
  let terakhir = kutip;
  for (;;) {
    const lain = teks.lastIndexOf('"', terakhir + jarakKutip);
    if (lain === terakhir) return teks.indexOf('\n', terakhir) + 1;
    terakhir = lain;
  }
}
