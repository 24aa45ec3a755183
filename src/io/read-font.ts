import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create } from 'fontkit';
import type { FontSpec, Measure } from '../chart/font.ts';

const berkasHuruf = '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-';

/**
 * Measures text in the typeface that pages and prints embed, so that a chart drawn at build time is laid out
 * as the browser will set it. Reads the font files once, here; whatever family a font names, the width is
 * that of Source Sans 3 in its weight.
 */
export function readMeasure(): Measure {
  const bytes = new Map([false, true].map((miring) => [miring, readFileSync(fontPath(miring))]));
  const fonts = new Map<string, ReturnType<typeof createInstance>>();
  const widths = new Map<string, number>();

  return (teks, font) => {
    const instance = `${font.tebal}${font.miring ? 'i' : 'n'}`;
    const key = `${instance} ${teks}`;
    const known = widths.get(key);
    if (known !== undefined) return known * font.ukuranPx;
    const face = fonts.get(instance) ?? createInstance(bytes.get(font.miring), font);
    fonts.set(instance, face);
    const width = face.layout(teks).advanceWidth / face.unitsPerEm;
    widths.set(key, width);
    return width * font.ukuranPx;
  };
}

function fontPath(miring: boolean): string {
  const require = createRequire(import.meta.url);
  return require.resolve(`${berkasHuruf}${miring ? 'italic' : 'normal'}.woff2`);
}

/**
 * One weight of the variable font. fontkit 2.0.4's own `getVariation` fails on WOFF2, so its coordinates are
 * set before first use; the empty outline list keeps it from decoding glyphs, which fails likewise and which
 * widths do not need. The test holds the widths against those of a browser.
 */
function createInstance(bytes: Buffer | undefined, font: FontSpec) {
  if (bytes === undefined) throw new Error('font file was not read');
  const created = create(bytes);
  if (!('layout' in created)) throw new Error('expected one font, found a collection');
  return Object.assign(created, { variationCoords: [font.tebal], _transformedGlyphs: [] });
}
