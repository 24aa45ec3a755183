import { baselineShift, parseFont } from './font.ts';
import { angleOf, apply, type Matrix, num, scaleOf } from './geometry.ts';
import { type Attributes, element, escapeXml } from './markup.ts';

/** How a canvas is set when text is drawn, and what the surrounding `<svg>` says already. */
export interface TextState {
  readonly matrix: Matrix;
  readonly font: string;
  readonly textAlign: CanvasTextAlign;
  readonly textBaseline: CanvasTextBaseline;
  readonly huruf: string;
  readonly ukuranPx: number;
}

/** A line of text at a point of the canvas, as text: its font in attributes, turned about its own point. */
export function textMark(
  text: string,
  [x, y]: readonly [number, number],
  { state, paint }: { readonly state: TextState; readonly paint: Attributes },
): string {
  const font = parseFont(state.font);
  const at = apply(state.matrix, x, y + baselineShift[state.textBaseline] * font.ukuranPx);
  const angle = (angleOf(state.matrix) * 180) / Math.PI;
  const size = font.ukuranPx * scaleOf(state.matrix);
  const attributes = {
    ...paint,
    x: num(at.x),
    y: num(at.y),
    'text-anchor': anchors[state.textAlign],
    'font-size': size === state.ukuranPx ? undefined : num(size),
    'font-weight': font.tebal === 400 ? undefined : String(font.tebal),
    'font-style': font.miring ? 'italic' : undefined,
    'font-family': font.keluarga === state.huruf ? undefined : font.keluarga,
    transform: angle === 0 ? undefined : `rotate(${num(angle)} ${num(at.x)} ${num(at.y)})`,
  };
  return element('text', attributes, escapeXml(text));
}

const anchors: Readonly<Record<CanvasTextAlign, string | undefined>> = {
  left: undefined,
  start: undefined,
  center: 'middle',
  right: 'end',
  end: 'end',
};
