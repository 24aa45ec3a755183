import { flowchartCss } from '../flowchart/css.ts';
import type { FlowCells } from '../flowchart/cells.ts';
import type { BahanLembar } from './bahan.ts';
import type { IsiHalaman } from './halaman.ts';
import { balokIdentitas, penutup } from './identitas.ts';
import { capAir, kaki } from './kaki.ts';
import type { Kerapatan } from './kerapatan.ts';
import { cssKertas } from './kertas.ts';
import type { Kolom } from './kolom.ts';
import { h } from './markup.ts';
import type { BagianTabel } from './tabel.ts';
import { tabelAlur } from './tabel.ts';

/** What a page of the sheet is set from. */
export interface Halaman extends IsiHalaman {
  readonly tabel?: BagianTabel;
}

/** The body of a sheet. */
export function isiLembar(bahan: BahanLembar, halaman: readonly Halaman[]): string {
  const balok = balokIdentitas(bahan);
  return halaman
    .map(({ identitas, tabel, penutup: bertanda }, ke) => {
      const muka = identitas.map((satu) => balok[satu] ?? h``);
      return h`<div class="halaman">${capAir(bahan)}<div class="isi">${
        muka.length === 0 ? undefined : h`<div class="identitas">${muka}</div>`
      }${tabel && tabelAlur(bahan, tabel)}${
        bertanda ? penutup(bahan.naskah) : undefined
      }</div>${kaki(bahan, ke, halaman.length)}</div>`.html;
    })
    .join('\n');
}

/** The rules of one sheet: its paper, its columns, and how closely it is set. */
export function gayaLembar(
  bahan: BahanLembar,
  { kolom, kerapatan }: { readonly kolom: Kolom; readonly kerapatan: Kerapatan },
): string {
  const { teksPt, skala } = kerapatan;
  return [
    cssKertas(bahan.kertas, bahan.tautan !== undefined),
    `:root{--teks:${teksPt}pt;--skala:${skala}}`,
    ...(kolom.tegak ? [gayaTegak(kolom.tinggiTegakPx)] : []),
    ...kolom.lebarPx.map((px, ke) => `.k${ke}{width:${px}px}`),
  ].join('\n');
}

/** Heads of narrow columns are read from below, as on the sheets of offices with many pelaksana. */
function gayaTegak(px: number): string {
  return `.tabel thead .pelaksana{height:${px}px;padding:3px 0}.pelaksana>span{display:inline-block;max-height:${px - 6}px;writing-mode:vertical-rl;transform:rotate(180deg)}`;
}

/** Height of a row in which a branch word of 8 pt stands below a keputusan of the smallest scale. */
export const berlabelPx = 42;

/** The places of the pieces of a sheet's flowcharts; least heights follow the scale as the symbols do. */
export function gayaBagan(bagan: readonly FlowCells[]): string {
  const tinggi = new Set(
    bagan.flat(2).flatMap(({ classes }) => /\bah(\d+)/.exec(classes)?.[1] ?? []),
  );
  return [
    ...bagan.map((sel) => flowchartCss(sel)),
    ...[...tinggi].map(
      (px) =>
        `.tabel .ah${px}{height:calc(${px}px * var(--skala))}.tabel .ah${px}.berlabel{height:max(${px}px * var(--skala),${berlabelPx}px)}`,
    ),
  ].join('\n');
}
