import type { FormatSop } from './format-sop.ts';

/** Drawn from the SVG by the browser that prints the sheets; see `src/build/draw-sop.ts`. */
export const png: FormatSop = {
  id: 'png',
  label: 'Gambar PNG',
  uraian: 'Untuk WhatsApp, presentasi, dan dokumen yang tidak menerima SVG',
  mime: 'image/png',
  akhiran: 'png',
};
