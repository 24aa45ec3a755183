import type { Box } from '../geometry.ts';
import { isDidalam, kuadratJarak, luasGanda, type Cincin, type Titik } from './titik.ts';

/** What is to be written in a region, in px. */
export interface NamaPeta {
  readonly kode: string;
  readonly bidang: readonly Cincin[];
  readonly lebar: number;
  readonly tinggi: number;
}

/** A name, or the number that stands for it, with its middle; `dari` where a line leads to it from its region. */
export interface LetakNama {
  readonly kode: string;
  readonly bernama: boolean;
  readonly x: number;
  readonly y: number;
  readonly dari?: Titik;
}

/** Size of the plate under a number. */
export const ukuranNomor = { lebar: 20, tinggi: 16 };

/**
 * Places the names of regions where they fit inside and hit no other; the others get a number, inside where that is
 * free and else as near as can be, with a line to the region. Large regions choose first.
 */
export function letakkanNama(nama: readonly NamaPeta[], batas: Box): readonly LetakNama[] {
  const urut = nama
    .map((satu) => ({ ...satu, calon: tempatDalam(satu.bidang) }))
    .toSorted((a, b) => luas(b.bidang) - luas(a.bidang));
  const terisi: Box[] = [];
  const jadi = new Map<string, LetakNama>();
  for (const { kode, bidang, calon, ...ukuran } of urut) {
    // Nearer to the border than half its height no name fits; the others are tried as far as that is worth it.
    const muat = calon.slice(0, cobaTerbanyak).find(({ titik, jarak }) => {
      const kotak = kotakDi(titik, ukuran);
      return jarak >= ukuran.tinggi / 2 && isKosong(kotak, terisi) && isMuat(kotak, bidang);
    });
    if (!muat) continue;
    terisi.push(kotakDi(muat.titik, ukuran));
    jadi.set(kode, { kode, bernama: true, x: muat.titik[0], y: muat.titik[1] });
  }
  for (const { kode, calon } of urut) {
    if (jadi.has(kode)) continue;
    const letak = letakNomor(
      kode,
      calon.map(({ titik }) => titik),
      { terisi, batas },
    );
    terisi.push(kotakDi([letak.x, letak.y], ukuranNomor));
    jadi.set(kode, letak);
  }
  return nama.flatMap(({ kode }) => jadi.get(kode) ?? []);
}

function letakNomor(
  kode: string,
  calon: readonly Titik[],
  { terisi, batas }: { readonly terisi: readonly Box[]; readonly batas: Box },
): LetakNama {
  const [pusat = [batas.left, batas.top] as const] = calon;
  const [dalam] = calon.filter((titik) => isKosong(kotakDi(titik, ukuranNomor), terisi));
  if (dalam) return { kode, bernama: false, x: dalam[0], y: dalam[1] };
  const luar = sekeliling(pusat).find((titik) => {
    const kotak = kotakDi(titik, ukuranNomor);
    return isKosong(kotak, terisi) && isDalamKotak(kotak, batas);
  });
  const [x, y] = luar ?? pusat;
  return { kode, bernama: false, x, y, dari: pusat };
}

/** Points around a middle, the near ones first. */
function sekeliling([x, y]: Titik): readonly Titik[] {
  return Array.from({ length: 12 }, (_, r) => 14 + 8 * r).flatMap((jari) =>
    Array.from({ length: 16 }, (_, n): Titik => {
      const sudut = (n / 16) * 2 * Math.PI;
      return [Math.round(x + jari * Math.cos(sudut)), Math.round(y + jari * Math.sin(sudut))];
    }),
  );
}

/** Cells along a side of the grid of places to try. */
const petak = 20;
/** Places of one region that are tried for its name. */
const cobaTerbanyak = 60;

interface Tempat {
  readonly titik: Titik;
  /** From the border. */
  readonly jarak: number;
}

/** Places inside a region, the one farthest from its border first (its pole of inaccessibility, to the cell of a grid). */
function tempatDalam(bidang: readonly Cincin[]): readonly Tempat[] {
  const terluas = bidang.reduce((a, b) => (luas([b]) > luas([a]) ? b : a), bidang[0] ?? []);
  const [xs, ys] = [terluas.map(([x]) => x), terluas.map(([, y]) => y)];
  const [kiri, atas] = [Math.min(...xs), Math.min(...ys)];
  const [dx, dy] = [(Math.max(...xs) - kiri) / petak, (Math.max(...ys) - atas) / petak];
  return Array.from({ length: petak * petak }, (_, n): Titik => [
    kiri + ((n % petak) + 0.5) * dx,
    atas + (Math.floor(n / petak) + 0.5) * dy,
  ])
    .filter((titik) => isDidalam(bidang, titik))
    .map((titik) => ({ titik, jarak: jarakTepi(bidang, titik) }))
    .toSorted((a, b) => b.jarak - a.jarak);
}

function jarakTepi(bidang: readonly Cincin[], titik: Titik): number {
  let terdekat = Number.POSITIVE_INFINITY;
  for (const cincin of bidang) {
    let a = cincin.at(-1) ?? titik;
    for (const b of cincin) {
      terdekat = Math.min(terdekat, kuadratJarak(titik, a, b));
      a = b;
    }
  }
  return Math.sqrt(terdekat);
}

function luas(bidang: readonly Cincin[]): number {
  return bidang.reduce((jumlah, cincin) => jumlah + Math.abs(luasGanda(cincin)), 0);
}

function kotakDi(
  [x, y]: Titik,
  { lebar, tinggi }: { readonly lebar: number; readonly tinggi: number },
): Box {
  return { left: x - lebar / 2, right: x + lebar / 2, top: y - tinggi / 2, bottom: y + tinggi / 2 };
}

function isKosong(a: Box, terisi: readonly Box[]): boolean {
  return !terisi.some(
    (b) =>
      a.left < b.right + 2 && b.left < a.right + 2 && a.top < b.bottom + 1 && b.top < a.bottom + 1,
  );
}

function isDalamKotak(a: Box, b: Box): boolean {
  return a.left >= b.left && a.right <= b.right && a.top >= b.top && a.bottom <= b.bottom;
}

/** Corners and the middles of the long sides lie in the region. */
function isMuat({ left, right, top, bottom }: Box, bidang: readonly Cincin[]): boolean {
  const tengah = (left + right) / 2;
  return [left, tengah, right].every(
    (x) => isDidalam(bidang, [x, top]) && isDidalam(bidang, [x, bottom]),
  );
}
