import { sebutKolom, type Kumpulan } from './kumpulan.ts';
import type { TulisanRibuan } from './sel.ts';

/** Watches how the numbers of each column are written. */
export interface PemeriksaRibuan {
  /** A number of digits alone. */
  readonly polos: (letak: number, nomor: number, nilai: number) => void;
  /** The numbers of a row of digits alone, at these columns. */
  readonly sebaris: (angka: Int32Array, letak: readonly number[], nomor: number) => void;
  readonly berpemisah: (letak: number, nomor: number, tulisan: TulisanRibuan) => void;
  /** Reports what shows only over a whole column. */
  readonly selesai: () => void;
}

/** First row in which a column wrote a number in a way; 0 for never. */
interface Kolom {
  polosBesar: number;
  polosKecil: number;
  ribuan: number;
  mungkinDesimal: number;
  desimal: number;
}

/**
 * One file writes its thousands in one way: a column with both 1.234 and 1234, a file with both 1.234 and 1,234,
 * or a column of 5.000 alone, which may be three decimals, leaves open what its figures are.
 */
export function createPemeriksaRibuan(
  kepala: readonly string[],
  kumpulan: Kumpulan,
): PemeriksaRibuan {
  const kolom = kepala.map((): Kolom => ({
    polosBesar: 0,
    polosKecil: 0,
    ribuan: 0,
    mungkinDesimal: 0,
    desimal: 0,
  }));
  const tanda = new Map<'.' | ',', number>();
  const polos = (letak: number, nomor: number, nilai: number): void => {
    const satu = kolom[letak];
    if (!satu || nilai === 0 || (nilai < 1000 && satu.polosKecil > 0)) return;
    if (nilai >= 1000) satu.polosBesar ||= nomor;
    else satu.polosKecil ||= nomor;
  };
  return {
    polos,
    sebaris: (angka, letak, nomor) => {
      let gabungan = 0;
      for (const satu of letak) gabungan |= angka[satu] ?? 0;
      // No number is larger than all their bits together; most rows of a large file tell nothing new.
      if (gabungan < 1000 && letak.every((satu) => kolom[satu]?.polosKecil !== 0)) return;
      for (const satu of letak) polos(satu, nomor, angka[satu] ?? 0);
    },
    berpemisah: (letak, nomor, { tanda: pemisah, arti }) => {
      const satu = kolom[letak];
      if (!satu) return;
      if (arti === 'ribuan') satu.ribuan ||= nomor;
      else if (arti === 'desimal') satu.desimal ||= nomor;
      else satu.mungkinDesimal ||= nomor;
      if (arti !== 'desimal' && !tanda.has(pemisah)) tanda.set(pemisah, nomor);
    },
    selesai: () => {
      const [titik, koma] = [tanda.get('.'), tanda.get(',')];
      if (titik !== undefined && koma !== undefined) {
        laporkan(
          kumpulan,
          Math.max(titik, koma),
          'Pemisah ribuan berkas ini kadang titik, kadang koma, sehingga angkanya tidak pasti',
        );
      }
      kolom.forEach((satu, letak) => {
        periksaKolom(satu, kepala[letak] ?? '', kumpulan);
      });
    },
  };
}

function periksaKolom(satu: Kolom, kepala: string, kumpulan: Kumpulan): void {
  const { polosBesar, polosKecil, ribuan, mungkinDesimal, desimal } = satu;
  const berpemisah = ribuan || mungkinDesimal;
  if (berpemisah > 0 && polosBesar > 0) {
    laporkan(
      kumpulan,
      berpemisah,
      `Kolom ${sebutKolom(kepala)} menulis ribuan dengan pemisah pada baris ini, tetapi tanpa pemisah pada baris ${String(polosBesar)}`,
      kepala,
    );
    return;
  }
  if (mungkinDesimal === 0 && !(ribuan > 0 && desimal > 0)) return;
  if (desimal > 0) {
    laporkan(
      kumpulan,
      berpemisah,
      `Kolom ${sebutKolom(kepala)} pada baris ini dapat berarti ribuan atau tiga angka desimal, karena baris ${String(desimal)} menulis tiga desimal`,
      kepala,
    );
  } else if (ribuan === 0 && polosKecil === 0) {
    laporkan(
      kumpulan,
      mungkinDesimal,
      `Kolom ${sebutKolom(kepala)} berisi angka seperti 5.000 saja, yang dapat berarti lima ribu atau lima`,
      kepala,
    );
  }
}

function laporkan(kumpulan: Kumpulan, baris: number, pesan: string, kolom?: string): void {
  kumpulan.tambah({
    aturan: 'pemisah-ribuan',
    tingkat: 'galat',
    baris,
    ...(kolom === undefined ? {} : { kolom }),
    pesan,
    obat: 'Ekspor ulang tanpa pemisah ribuan dan tanpa desimal',
  });
}
