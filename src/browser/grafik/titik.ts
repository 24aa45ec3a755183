import type { Chart, Element } from 'chart.js';

/** A point of a drawn chart, by numbers from 0. */
export interface Titik {
  readonly seri: number;
  readonly nomor: number;
}

/** What the elements of bars and lines tell of their place; a bar reaches from `base` to `x`. */
interface Letak {
  readonly x: number;
  readonly y: number;
  readonly base?: number;
  readonly height?: number;
}

/** The part of the drawing that a point takes, in px of the drawing; a point of a line is a small square. */
export function kotakTitik(chart: Chart, { seri, nomor }: Titik): DOMRect | undefined {
  const elemen = chart.getDatasetMeta(seri).data[nomor];
  if (!elemen || !chart.isDatasetVisible(seri)) return undefined;
  const { x, y, base, height } = letak(elemen);
  // A figure that is kept back has a place in its row or column, and no length or height.
  if (base === undefined || height === undefined) {
    return new DOMRect(x - 7, (Number.isNaN(y) ? chart.chartArea.bottom : y) - 7, 14, 14);
  }
  const ujung = Number.isNaN(x) ? base : x;
  return new DOMRect(Math.min(ujung, base), y - height / 2, Math.abs(ujung - base), height);
}

function letak(elemen: Element): Letak {
  return elemen.getProps(['x', 'y', 'base', 'height'], true) as unknown as Letak;
}

/** The point nearest to a place of the drawing; undefined beside the area of the figures. */
export function titikTerdekat(chart: Chart, x: number, y: number): Titik | undefined {
  const { left, right, top, bottom } = chart.chartArea;
  if (x < left - 4 || x > right + 90 || y < top || y > bottom) return undefined;
  let terdekat: Titik | undefined;
  let jarakTerdekat = Infinity;
  for (const { index: seri, data } of chart.getSortedVisibleDatasetMetas()) {
    for (let nomor = 0; nomor < data.length; nomor += 1) {
      const jarak = jarakKe(kotakTitik(chart, { seri, nomor }), x, y);
      if (jarak >= jarakTerdekat) continue;
      jarakTerdekat = jarak;
      terdekat = { seri, nomor };
    }
  }
  return terdekat;
}

function jarakKe(kotak: DOMRect | undefined, x: number, y: number): number {
  if (!kotak) return Infinity;
  const dx = Math.max(kotak.left - x, 0, x - kotak.right);
  const dy = Math.max(kotak.top - y, 0, y - kotak.bottom);
  return Math.hypot(dx, dy);
}

/** Where the keys lead in one drawing. */
export interface Bidang {
  /** `piramida` grows upwards, `batang` downwards, `garis` to the right. */
  readonly jenis: string;
  /** Numbers of the seri that are shown. */
  readonly seri: readonly number[];
  readonly banyak: number;
}

/** The point that a key leads to; undefined for a key that leads nowhere. Ends are ends, so that they are felt. */
export function langkahTombol(
  { jenis, seri, banyak }: Bidang,
  dari: Titik | undefined,
  tombol: string,
): Titik | undefined {
  const [awal = 0] = seri;
  const kini = dari && seri.includes(dari.seri) ? dari : undefined;
  if (tombol === 'Home') return { seri: kini?.seri ?? awal, nomor: 0 };
  if (tombol === 'End') return { seri: kini?.seri ?? awal, nomor: banyak - 1 };
  const arah = arahTombol(jenis, seri.length === 1)[tombol];
  if (arah === undefined) return undefined;
  if (!kini) return { seri: awal, nomor: 0 };
  const [antarTitik, antarSeri] = arah;
  const letakSeri = seri.indexOf(kini.seri) + antarSeri;
  return {
    seri: seri[Math.min(Math.max(letakSeri, 0), seri.length - 1)] ?? kini.seri,
    nomor: Math.min(Math.max(kini.nomor + antarTitik, 0), banyak - 1),
  };
}

type Arah = Readonly<Record<string, readonly [antarTitik: number, antarSeri: number]>>;

/** Keys follow the drawing; with a single seri both pairs of arrows lead from point to point. */
function arahTombol(jenis: string, tunggal: boolean): Arah {
  const maju = jenis === 'garis' ? 'ArrowRight' : jenis === 'piramida' ? 'ArrowUp' : 'ArrowDown';
  const mundur = lawan[maju] ?? '';
  const [lain, lainMundur] =
    jenis === 'garis' ? ['ArrowDown', 'ArrowUp'] : ['ArrowRight', 'ArrowLeft'];
  return {
    [maju]: [1, 0],
    [mundur]: [-1, 0],
    [lain]: tunggal ? [1, 0] : [0, 1],
    [lainMundur]: tunggal ? [-1, 0] : [0, -1],
  };
}

const lawan: Readonly<Record<string, string>> = {
  ArrowRight: 'ArrowLeft',
  ArrowUp: 'ArrowDown',
  ArrowDown: 'ArrowUp',
};
