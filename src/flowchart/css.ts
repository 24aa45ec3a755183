import type { FlowCells } from './cells.ts';

const placeClass = /^([trbl])-([sce])(-?\d+(?:\.\d+)?)$/;
const sizeClass = /^a([wh])(\d+(?:\.\d+)?)$/;

const edges: Readonly<Record<string, string>> = { t: 'top', r: 'right', b: 'bottom', l: 'left' };
const anchors: Readonly<Record<string, number>> = { s: 0, c: 50, e: 100 };

/**
 * The rules for the places that one chart uses: pages forbid style attributes, so every place is a class.
 * `l-c-9` reads "left edge, 9 px before the centre", `r-e1` "right edge, 1 px past the end". They need
 * `styles/alur.css` beside them.
 */
export function flowchartCss(cells: FlowCells): string {
  const all = cells
    .flat()
    .flatMap((cell) => [cell.classes, ...cell.pieces.map(({ classes }) => classes)]);
  const names = [...new Set(all.flatMap((classes) => classes.split(' ')))].toSorted();
  return names.map((name) => ruleOf(name)).join('');
}

function ruleOf(name: string): string {
  const [, kind, px] = sizeClass.exec(name) ?? [];
  if (kind === 'w') return `.${selector(name)}{min-width:${px}px}`;
  if (kind === 'h') return `.${selector(name)}{height:${px}px}`;
  const [, edge = '', anchor = '', offset] = placeClass.exec(name) ?? [];
  const property = edges[edge];
  const percent = anchors[anchor];
  if (property === undefined || percent === undefined) return '';
  const isFromEnd = edge === 'r' || edge === 'b';
  const length = lengthOf(
    isFromEnd ? 100 - percent : percent,
    (isFromEnd ? -1 : 1) * Number(offset),
  );
  return `.alur .${selector(name)}{${property}:${length}}`;
}

function selector(name: string): string {
  return name.replaceAll('.', '\\.');
}

function lengthOf(percent: number, px: number): string {
  if (percent === 0) return px === 0 ? '0' : `${px}px`;
  if (px === 0) return `${percent}%`;
  return `calc(${percent}% ${px < 0 ? '-' : '+'} ${Math.abs(px)}px)`;
}
