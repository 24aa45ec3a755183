import { baselineShift, type Measure, parseFont } from './font.ts';
import {
  amount,
  angleOf,
  apply,
  type Box,
  type Matrix,
  num,
  type Point,
  scaleOf,
} from './geometry.ts';
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
  const at = baseline([x, y], state);
  const angle = (angleOf(state.matrix) * 180) / Math.PI;
  const size = font.ukuranPx * scaleOf(state.matrix);
  const attributes = {
    ...paint,
    x: num(at.x),
    y: num(at.y),
    'text-anchor': anchors[state.textAlign],
    'font-size': size === state.ukuranPx ? undefined : amount(size),
    'font-weight': font.tebal === 400 ? undefined : String(font.tebal),
    'font-style': font.miring ? 'italic' : undefined,
    'font-family': font.keluarga === state.huruf ? undefined : font.keluarga,
    transform: angle === 0 ? undefined : `rotate(${amount(angle)} ${num(at.x)} ${num(at.y)})`,
  };
  return element('text', attributes, escapeXml(text));
}

/** A box that the text is surely within; one that is turned has room to every side. */
export function textBox(
  text: string,
  place: readonly [number, number],
  state: TextState,
  measure: Measure,
): Box {
  const font = parseFont(state.font);
  const { x, y } = baseline(place, state);
  const scale = scaleOf(state.matrix);
  const [width, size] = [measure(text, font) * scale, font.ukuranPx * scale];
  if (angleOf(state.matrix) !== 0) {
    const reach = width + size;
    return { left: x - reach, top: y - reach, right: x + reach, bottom: y + reach };
  }
  const left = x - width * (before[anchors[state.textAlign] ?? 'start'] ?? 0);
  return { left, top: y - size, right: left + width, bottom: y + size / 3 };
}

/** Where the text is set from, on its baseline. */
function baseline(
  [x, y]: readonly [number, number],
  { matrix, font, textBaseline }: TextState,
): Point {
  return apply(matrix, x, y + baselineShift[textBaseline] * parseFont(font).ukuranPx);
}

const anchors: Readonly<Record<CanvasTextAlign, string | undefined>> = {
  left: undefined,
  start: undefined,
  center: 'middle',
  right: 'end',
  end: 'end',
};

/** Share of its width by which a text begins before its place. */
const before: Readonly<Record<string, number>> = { start: 0, middle: 0.5, end: 1 };
