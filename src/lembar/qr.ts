import encodeQR from 'qr';
import { raw } from './markup.ts';
import type { Markup } from './markup.ts';

/** Modules of white that a reader needs around a QR (ISO/IEC 18004). */
const tepi = 4;

/** A text as a QR of one path, drawn in black on white whatever lies behind it. */
export function gambarQr(teks: string): Markup {
  const modul = encodeQR(teks, 'raw', { ecc: 'medium', border: tepi });
  const sisi = modul.length;
  const jalur = modul
    .flatMap((baris, y) => runs(baris).map(([x, w]) => `M${x} ${y}h${w}v1h-${w}z`))
    .join('');
  return raw(
    `<svg viewBox="0 0 ${sisi} ${sisi}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${sisi}v${sisi}h-${sisi}z"/><path d="${jalur}"/></svg>`,
  );
}

/** Where dark modules stand side by side in a row: the first, and how many. */
function runs(baris: readonly boolean[]): readonly (readonly [x: number, w: number])[] {
  return baris.flatMap((gelap, x) => {
    if (!gelap || baris[x - 1] === true) return [];
    const akhir = baris.indexOf(false, x);
    return [[x, (akhir === -1 ? baris.length : akhir) - x] as const];
  });
}
