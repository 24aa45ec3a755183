import { flowchartSvg } from '../../flowchart/svg.ts';
import type { Bahan } from './bahan.ts';
import type { FormatTertulis } from './format-sop.ts';
import { keteranganSop, tandaSop } from './keterangan.ts';
import type { Huruf } from './lebar-huruf.ts';
import { bungkusTeks } from './lebar-huruf.ts';
import { legendaSvg, legendaTinggiPx } from './legenda-svg.ts';
import { susunLembar } from './lembar.ts';
import type { Lembar, Sel } from './lembar.ts';
import {
  bantalanPx,
  barisJudulPx,
  barisSelPx,
  hurufJudul,
  hurufKepala,
  hurufSel,
  tepiPx,
} from './ukuran-lembar.ts';
import { svgText } from './teks-svg.ts';
import { escapeXml } from '../../flowchart/escape-xml.ts';

export const svg = {
  id: 'svg',
  label: 'Gambar SVG',
  uraian: 'Tajam pada segala ukuran, terbuka di peramban, Word, LibreOffice, dan Inkscape',
  mime: 'image/svg+xml',
  akhiran: 'svg',
  buat: buatSvg,
} satisfies FormatTertulis;

/** Rulings of one px lie on whole coordinates: half a px further they fill whole px of a screen. */
const garisPx = 0.5;

/** The flowchart as a sheet of its own: title, table with kegiatan and waktu, legend, and what document it is. */
function buatSvg(bahan: Bahan): string {
  const lembar = susunLembar(bahan);
  const keterangan = keteranganSop(bahan);
  const lebar = lembar.lebarPx;
  const judul = bungkusTeks(keterangan.nama, lebar, hurufJudul);
  const kantor = bungkusTeks(keterangan.kantor, lebar, hurufSel);
  const tanda = bungkusTeks(tandaSop(keterangan), lebar, hurufKepala);
  const yKantor = judul.length * barisJudulPx;
  const yTabel = yKantor + kantor.length * barisSelPx + bantalanPx;
  const yLegenda = yTabel + lembar.tinggiPx + 2 * bantalanPx;
  const yTanda = yLegenda + legendaTinggiPx(lebar) + bantalanPx;
  const tinggi = yTanda + tanda.length * barisSelPx;
  const [w, h] = [lebar + 2 * tepiPx, tinggi + 2 * tepiPx];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="${-garisPx - tepiPx} ${-garisPx - tepiPx} ${w} ${h}" role="img" font-family="DejaVu Sans, sans-serif" font-size="${hurufSel.ukuranPx}" fill="#1b2227">`,
    `<title>${escapeXml(keterangan.nama)}</title>`,
    `<desc>${escapeXml(`${keterangan.kantor}. ${tandaSop(keterangan)}.`)}</desc>`,
    `<rect x="${-garisPx - tepiPx}" y="${-garisPx - tepiPx}" width="${w}" height="${h}" fill="#ffffff"/>`,
    ...baris(judul, { x: 0, y: 0, tinggiPx: barisJudulPx, huruf: hurufJudul }),
    ...baris(kantor, { x: 0, y: yKantor, tinggiPx: barisSelPx, huruf: hurufSel }),
    `<g transform="translate(0 ${yTabel})">`,
    ...tabel(bahan, lembar),
    '</g>',
    `<g transform="translate(0 ${yLegenda})">`,
    ...legendaSvg(lebar),
    '</g>',
    ...baris(tanda, { x: 0, y: yTanda, tinggiPx: barisSelPx, huruf: hurufKepala }),
    '</svg>',
    '',
  ].join('\n');
}

function tabel(bahan: Bahan, lembar: Lembar): readonly string[] {
  const { x, y, rowHeightsPx, colWidthsPx } = lembar.bagan;
  const gambar = flowchartSvg(bahan.chart, bahan.layout, {
    rowHeightsPx,
    colWidthsPx,
    judul: `Bagan alir ${bahan.sop.judul}`,
  });
  return [
    '<g fill="#eef2f3" stroke="#8b9699">',
    ...lembar.kepala.map(bingkai),
    '</g>',
    '<g fill="none" stroke="#8b9699">',
    ...lembar.isi.map(bingkai),
    '</g>',
    ...lembar.kepala.flatMap((sel) => kata(sel, hurufKepala)),
    ...lembar.isi.flatMap((sel) => kata(sel, hurufSel)),
    // The picture of the chart has a margin of one px for the outer rulings.
    `<g transform="translate(${x - 1} ${y - 1})">`,
    gambar.trimEnd(),
    '</g>',
  ];
}

function bingkai({ x, y, w, h }: Sel): string {
  return `<rect x="${x}" y="${y}" width="${w}" height="${h}"/>`;
}

function kata({ x, y, w, h, baris: isi, rata }: Sel, huruf: Huruf): readonly string[] {
  const mulai = y + (h - isi.length * barisSelPx) / 2;
  return rata === 'tengah'
    ? baris(isi, { x: x + w / 2, y: mulai, tinggiPx: barisSelPx, huruf, tengah: true })
    : baris(isi, { x: x + bantalanPx, y: mulai, tinggiPx: barisSelPx, huruf });
}

interface LetakBaris {
  readonly x: number;
  /** Top of the first line. */
  readonly y: number;
  readonly tinggiPx: number;
  readonly huruf: Huruf;
  readonly tengah?: boolean;
}

function baris(isi: readonly string[], { x, y, tinggiPx, ...gaya }: LetakBaris): readonly string[] {
  return isi.map((teks, i) => svgText(teks, { x, y: y + (i + 0.72) * tinggiPx, ...gaya }));
}
