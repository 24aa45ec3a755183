import type { Kertas } from '../sop/instansi.ts';

/** Pixels of CSS in a millimetre. */
const pxPerMm = 96 / 25.4;

/** Landscape. F4 (folio) is the 330 x 215 mm sheet of Indonesian offices. */
const ukuranMm: Readonly<Record<Kertas, readonly [lebar: number, tinggi: number]>> = {
  A4: [297, 210],
  F4: [330, 215],
  Letter: [279.4, 215.9],
  Legal: [355.6, 215.9],
};

const tepiMm = { atas: 9, samping: 10, bawah: 6 };
/** Room of the foot: one line of text, or a QR of which a telephone can tell the modules apart. */
const kakiMm = { tanpaQr: 6, denganQr: 15 };

/** What a page of the sheet measures, in px. */
export interface Bidang {
  readonly lebarPx: number;
  /** Height for identity, table and signature, without margins and foot. */
  readonly tinggiPx: number;
}

export function bidangIsi(kertas: Kertas, berQr: boolean): Bidang {
  const [lebar, tinggi] = ukuranMm[kertas];
  const kaki = berQr ? kakiMm.denganQr : kakiMm.tanpaQr;
  return {
    lebarPx: Math.floor((lebar - 2 * tepiMm.samping) * pxPerMm),
    tinggiPx: Math.floor((tinggi - tepiMm.atas - tepiMm.bawah - kaki) * pxPerMm) - 1,
  };
}

/** The rules for the size of the paper and what stands on each page of it. */
export function cssKertas(kertas: Kertas, berQr: boolean): string {
  const [lebar, tinggi] = ukuranMm[kertas];
  const { lebarPx, tinggiPx } = bidangIsi(kertas, berQr);
  const kaki = berQr ? kakiMm.denganQr : kakiMm.tanpaQr;
  return [
    `@page{size:${lebar}mm ${tinggi}mm;margin:0}`,
    // A little less than the paper, which Chromium rounds, so that a page never spills onto another.
    `.halaman{width:${lebar}mm;height:${tinggi - 0.5}mm;padding:${tepiMm.atas}mm ${tepiMm.samping}mm 0}`,
    `.isi{width:${lebarPx}px;height:${tinggiPx}px}`,
    `.kaki{left:${tepiMm.samping}mm;right:${tepiMm.samping}mm;bottom:${tepiMm.bawah - 0.5}mm;height:${kaki}mm}`,
  ].join('\n');
}
