import type { Measure } from './font.ts';
import type { IsiGrafik } from './grafik.ts';
import { element, escapeXml } from './markup.ts';
import { temaSvg, warnaCetak } from './tema-svg.ts';

/** Room around a chart that is a file of its own, in px. */
const tepi = 20;

/** Width of the chart in such a file, in px: as in a page. */
export const lebarLepas = 680;

/** A line of text in a file: its baseline begins at x, y. */
interface BarisLepas {
  readonly teks: string;
  readonly x: number;
  readonly y: number;
  readonly ukuranPx: number;
  readonly tebal: 400 | 600;
  readonly warna: string;
}

/** A chart with what a page says around it, laid out as a picture; all lengths in px. */
export interface SusunanLepas {
  readonly lebar: number;
  readonly tinggi: number;
  readonly teks: readonly BarisLepas[];
  readonly grafik: {
    readonly x: number;
    readonly y: number;
    readonly lebar: number;
    readonly tinggi: number;
  };
}

interface Gaya {
  readonly ukuranPx: number;
  readonly tebal: 400 | 600;
  readonly warna: string;
}

const gaya = {
  judul: { ukuranPx: 18, tebal: 600, warna: warnaCetak['g-teks'] ?? '#000' },
  subjudul: { ukuranPx: 14, tebal: 400, warna: warnaCetak['g-redup'] ?? '#000' },
  sumber: { ukuranPx: 12, tebal: 400, warna: warnaCetak['g-redup'] ?? '#000' },
} as const satisfies Record<string, Gaya>;

/** Title and subtitle above the chart, its source below, so that a picture taken away still says what it shows. */
export function susunLepas(
  { judul, subjudul }: Pick<IsiGrafik, 'judul' | 'subjudul'>,
  {
    sumber,
    tinggiPx,
    measure,
  }: { readonly sumber: string; readonly tinggiPx: number; readonly measure: Measure },
): SusunanLepas {
  const kepala = alinea(judul, gaya.judul, tepi, measure);
  const bawahKepala = alinea(subjudul, gaya.subjudul, kepala.bawah, measure);
  const y = bawahKepala.bawah + 8;
  const kaki = alinea(`Sumber: ${sumber}`, gaya.sumber, y + tinggiPx + 8, measure);
  return {
    lebar: lebarLepas + 2 * tepi,
    tinggi: Math.ceil(kaki.bawah + tepi / 2),
    teks: [...kepala.baris, ...bawahKepala.baris, ...kaki.baris],
    grafik: { x: tepi, y, lebar: lebarLepas, tinggi: tinggiPx },
  };
}

/** The same as an SVG file around a drawing of that size, in the colours of paper. */
export function svgLepas(
  { lebar, tinggi, teks, grafik: { x, y } }: SusunanLepas,
  gambar: string,
): string {
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${lebar} ${tinggi}`,
      width: String(lebar),
      height: String(tinggi),
      'font-family': temaSvg.huruf.replaceAll('"', "'"),
    },
    element('rect', { width: '100%', height: '100%', fill: '#fff' }) +
      teks.map(barisSvg).join('') +
      element('g', { transform: `translate(${x} ${y})` }, gambar),
  );
}

function barisSvg({ teks, x, y, ukuranPx, tebal, warna }: BarisLepas): string {
  const atribut = { x: String(x), y: String(y), 'font-size': String(ukuranPx), fill: warna };
  return element('text', { ...atribut, 'font-weight': String(tebal) }, escapeXml(teks));
}

/** A text in lines that fit beside each other's edges, from `atas` down. */
function alinea(
  teks: string,
  cara: Gaya,
  atas: number,
  measure: Measure,
): { readonly baris: readonly BarisLepas[]; readonly bawah: number } {
  const font = {
    keluarga: temaSvg.huruf,
    ukuranPx: cara.ukuranPx,
    tebal: cara.tebal,
    miring: false,
  };
  const baris: string[] = [];
  for (const kata of teks.split(/\s+/)) {
    const akhir = baris.at(-1);
    if (akhir !== undefined && measure(`${akhir} ${kata}`, font) <= lebarLepas) {
      baris[baris.length - 1] = `${akhir} ${kata}`;
    } else baris.push(kata);
  }
  const tinggi = Math.round(cara.ukuranPx * 1.35);
  return {
    baris: baris.map((satu, i) => ({
      ...cara,
      teks: satu,
      x: tepi,
      y: atas + i * tinggi + cara.ukuranPx,
    })),
    bawah: atas + baris.length * tinggi,
  };
}
