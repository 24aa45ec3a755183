/** A font as canvas code names it. */
export interface FontSpec {
  /** CSS family list. */
  readonly keluarga: string;
  readonly ukuranPx: number;
  /** 200 to 900. */
  readonly tebal: number;
  readonly miring: boolean;
}

/** Width of a line of text in px. */
export type Measure = (teks: string, font: FontSpec) => number;

const namedWeights: Readonly<Record<string, number>> = { normal: 400, bold: 700 };

/**
 * The font strings that Chart.js writes: `[style] [weight] <size>px <family>`. Throws on any other, where a
 * canvas would silently keep its former font; a family whose last part begins with a digit must be quoted.
 */
export function parseFont(font: string): FontSpec {
  const match =
    /^(?:(normal|italic|oblique) )?(?:(\d{3}|normal|bold) )?([\d.]+)px (?:[\d.]+ )?(.+)$/.exec(
      font,
    );
  const [, style, weight, size, keluarga] = match ?? [];
  if (size === undefined || keluarga === undefined || hasBareDigit(keluarga)) {
    throw new Error(`not a canvas font: ${font}`);
  }
  return {
    keluarga,
    ukuranPx: Number(size),
    tebal: weight === undefined ? 400 : (namedWeights[weight] ?? Number(weight)),
    miring: style === 'italic' || style === 'oblique',
  };
}

function hasBareDigit(keluarga: string): boolean {
  return /(^|\s)\d/.test(keluarga.replace(/"[^"]*"|'[^']*'/g, ''));
}

/** Distance from the named line of the text down to its baseline, as a share of the font size (Source Sans 3). */
export const baselineShift: Readonly<Record<CanvasTextBaseline, number>> = {
  alphabetic: 0,
  ideographic: -0.25,
  bottom: -0.25,
  middle: 0.32,
  hanging: 0.7,
  top: 0.85,
};
