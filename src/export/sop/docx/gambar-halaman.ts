import { placePx, polyline, rulingsOf } from '../../../flowchart/geometry.ts';
import type { Point, Rulings } from '../../../flowchart/geometry.ts';
import type { ChartArrow, ChartSymbol, Label } from '../../../flowchart/model.ts';
import { fitsInside } from '../../../flowchart/shapes.ts';
import { labelHeightPx, strokePx, symbolSizes } from '../../../flowchart/sizes.ts';
import type { Bahan } from '../bahan.ts';
import { geometriSimbol, goresan, isiBentuk, preset, sifatBentuk } from './bentuk.ts';
import type { Gambar } from './bentuk.ts';
import type { HalamanTabel } from './halaman.ts';
import { garisPanah } from './panah.ts';
import { emuTwip, twipPx } from './satuan.ts';
import type { Kolom } from './kolom.ts';
import { lebarTeks } from './huruf.ts';
import type { Huruf } from './huruf.ts';
import type { Unsur } from '../xml.ts';
import { paragraf, tulisan } from './wordml.ts';
import { sebutSimbol } from './sebut-gambar.ts';

/** A drawing and the cell of the chart whose paragraph holds it. */
export interface GambarSel {
  readonly row: number;
  readonly col: number;
  readonly gambar: Gambar;
}

interface Skala {
  /** In px of the chart, from its corner. */
  readonly rulings: Rulings;
  /** EMU for a px of the chart. */
  readonly emu: number;
  /** By what the chart is made smaller. */
  readonly kecil: number;
}

/**
 * All drawings of a page: lines first, so that symbols lie above them. Each belongs to the cell in which its upper
 * left corner lies, from where it reaches down and to the right.
 */
export function gambarHalaman(
  bahan: Bahan,
  { bagan, tinggiBagan }: HalamanTabel,
  kolom: Kolom,
): readonly GambarSel[] {
  const px = twipPx * kolom.skala;
  const skala: Skala = {
    rulings: rulingsOf(
      tinggiBagan.map((tinggi) => tinggi / px),
      kolom.pelaksana.map((lebar) => lebar / px),
    ),
    emu: px * emuTwip,
    kecil: kolom.skala,
  };
  const simbol = new Map(bagan.chart.symbols.map((satu) => [satu.id, satu]));
  const sebut = (id: string) => sebutSimbol(bahan, simbol.get(id));
  return [
    ...bagan.layout.routes.map((route) =>
      gambarPanah(route.arrow, polyline(route, skala.rulings), skala, sebut),
    ),
    ...bagan.chart.symbols.map((satu) => gambarSimbol(satu, skala, sebut(satu.id))),
    ...bagan.layout.labels.map((label) => gambarLabel(label, skala)),
  ].map((gambar) => diSel(gambar, skala));
}

function gambarPanah(
  panah: ChartArrow,
  titik: readonly Point[],
  { emu, kecil }: Skala,
  sebut: (id: string) => string,
): Gambar {
  const garis = garisPanah(
    titik.map(({ x, y }) => ({ x: Math.round(x * emu), y: Math.round(y * emu) })),
  );
  const kepala = garis.mundur ? 'awal' : 'akhir';
  const cabang = panah.label === undefined ? '' : `${panah.label}: `;
  return {
    nama: `Panah ${panah.id}`,
    uraian: panah.berkepala
      ? `${cabang}dari ${sebut(panah.dari)} ke ${sebut(panah.ke)}`
      : `${sebut(panah.dari)} bersama ${sebut(panah.ke)}`,
    ...garis,
    sifat: sifatBentuk(garis, {
      geometri: garis.geometri,
      garis: goresan(
        Math.round(strokePx * emu),
        panah.berkepala ? { letak: kepala, kecil: kecil < 0.8 } : undefined,
      ),
    }),
    jenis: garis.geometri.nama === 'a:prstGeom' ? 'cNvCnPr' : 'cNvSpPr',
    isi: isiBentuk([]),
  };
}

function gambarSimbol(
  { id, bentuk, row, col, teks = '' }: ChartSymbol,
  skala: Skala,
  uraian: string,
): Gambar {
  const { emu, rulings } = skala;
  const { halfWidthPx, halfHeightPx } = symbolSizes[bentuk];
  const x = placePx(rulings.cols, { line: 2 * col + 1, offsetPx: -halfWidthPx });
  const y = placePx(rulings.rows, { line: 2 * row + 1, offsetPx: -halfHeightPx });
  const kotak = {
    x: Math.round(x * emu),
    y: Math.round(y * emu),
    lebar: Math.round(2 * halfWidthPx * emu),
    tinggi: Math.round(2 * halfHeightPx * emu),
  };
  const kata =
    teks === '' || !fitsInside(bentuk, teks) ? [] : [alinea(teks, hurufGambar, 'center')];
  return {
    nama: `Simbol ${id}`,
    uraian,
    ...kotak,
    sifat: sifatBentuk(kotak, {
      geometri: geometriSimbol(bentuk),
      isi: 'putih',
      garis: goresan(Math.round(strokePx * emu)),
    }),
    jenis: 'cNvSpPr',
    isi: isiBentuk(kata),
  };
}

/** Letters inside symbols and beside arrows: 8 points at any scale, the least that offices accept on paper. */
const hurufGambar: Huruf = { ukuran: 16, tebal: true };

/** The word of a branch on white, so that no ruling runs through it; it keeps the corner that the layout holds. */
function gambarLabel({ arrow, text, x, y }: Label, skala: Skala): Gambar {
  const { emu, rulings } = skala;
  const lebarPx = (lebarTeks(text, hurufGambar) * emuTwip) / emu + 2;
  const tinggiPx = labelHeightPx / Math.min(1, skala.kecil);
  const kiriPx = placePx(rulings.cols, x) - (x.edge === 'left' ? 0 : lebarPx);
  const sampaiPx = (rulings.cols.at(-1) ?? 0) - lebarPx;
  const kotak = {
    x: Math.round(Math.max(0, Math.min(kiriPx, sampaiPx)) * emu),
    y: Math.round((placePx(rulings.rows, y) - (y.edge === 'top' ? 0 : tinggiPx)) * emu),
    lebar: Math.round(lebarPx * emu),
    tinggi: Math.round(tinggiPx * emu),
  };
  return {
    nama: `Label ${arrow}`,
    uraian: text,
    ...kotak,
    sifat: sifatBentuk(kotak, { geometri: preset('rect'), isi: 'putih' }),
    jenis: 'cNvSpPr',
    isi: isiBentuk([alinea(text, hurufGambar, x.edge)]),
  };
}

/** A line hardly higher than its letters, since a shape is no higher than what stands in it. */
function alinea(teks: string, huruf: Huruf, rata: 'left' | 'center' | 'right'): Unsur {
  return paragraf([tulisan(teks, huruf)], { huruf, rata, baris: Math.round(huruf.ukuran * 11) });
}

function diSel(gambar: Gambar, { rulings, emu }: Skala): GambarSel {
  const row = selDari(rulings.rows, gambar.y / emu);
  const col = selDari(rulings.cols, gambar.x / emu);
  const asal = { x: rulings.cols[col] ?? 0, y: rulings.rows[row] ?? 0 };
  return {
    row,
    col,
    gambar: {
      ...gambar,
      x: gambar.x - Math.round(asal.x * emu),
      y: gambar.y - Math.round(asal.y * emu),
    },
  };
}

function selDari(rulings: readonly number[], px: number): number {
  const indeks = rulings.findLastIndex((garis) => garis <= px);
  return Math.max(0, Math.min(indeks, rulings.length - 2));
}
