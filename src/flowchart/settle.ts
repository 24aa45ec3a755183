import { at, num } from './at.ts';
import { draftOf } from './choice.ts';
import type { Found } from './choose.ts';
import type { Side } from './direction.ts';
import { layOut } from './laid.ts';
import type { Laid, Way } from './laid.ts';
import type { ChartSymbol } from './model.ts';
import type { Pool } from './pool.ts';
import { portLimitPx, hasVertices } from './sizes.ts';
import { assignTracks } from './tracks.ts';
import type { Offsets } from './tracks.ts';

/** A choice whose runs have their tracks. */
export interface Settled {
  readonly ways: readonly Way[];
  readonly offsets: Offsets;
}

interface Trial extends Settled, Found {
  readonly faulty: readonly number[];
}

const faultCost = 20000;
const maxFaultyMoves = 6;
const maxOptions = 40;

/** Of the best choices the one that is cheapest once its tracks are known. */
export function settle(pool: Pool, found: readonly Found[]): Settled {
  const trials = found.slice(0, 3).map((one) => mended(pool, tried(pool, one)));
  const price = ({ cost, faulty }: Trial): number => cost + faultCost * faulty.length;
  return trials.reduce((a, b) => (price(b) < price(a) ? b : a));
}

function tried(pool: Pool, found: Found): Trial {
  const laid = layOut(pool, found.choice);
  const offsets = assignTracks(pool.grid, laid);
  return { ...found, ways: laid.ways, offsets, faulty: faultyArrows(laid, offsets) };
}

/** Replaces, one at a time, arrows whose tracks came out wrong by the cheapest way that is right. */
function mended(pool: Pool, start: Trial): Trial {
  let trial = start;
  for (let move = 0; move < maxFaultyMoves && trial.faulty.length > 0; move += 1) {
    const better = firstBetter(pool, trial);
    if (!better) return trial;
    trial = better;
  }
  return trial;
}

function firstBetter(pool: Pool, trial: Trial): Trial | undefined {
  const { choice, cost, faulty } = trial;
  const { prices } = draftOf(pool, choice);
  const options = faulty.flatMap((arrow) =>
    at(pool.byArrow, arrow).map((candidate) => ({
      choice: choice.with(arrow, candidate),
      cost: cost + num(prices, candidate) - num(prices, num(choice, arrow)),
    })),
  );
  for (const option of options.toSorted((a, b) => a.cost - b.cost).slice(0, maxOptions)) {
    const next = tried(pool, option);
    if (next.faulty.length < faulty.length) return next;
  }
  return undefined;
}

/** Arrows that lie on another one, or leave the side of a symbol. */
function faultyArrows({ ways, meetings }: Laid, offsets: Offsets): readonly number[] {
  const faulty = new Set<number>();
  ways.forEach((way, arrow) => {
    if (leavesItsSide(way, at(offsets, arrow))) faulty.add(arrow);
  });
  const pieces = ways.map((way, arrow) => piecesOf(way, at(offsets, arrow)));
  for (const { a, b } of meetings) {
    if (!at(pieces, a).some((one) => at(pieces, b).some((other) => liesOn(one, other)))) continue;
    if (shareVertex(at(ways, a), at(ways, b))) continue;
    faulty.add(a);
    faulty.add(b);
  }
  return [...faulty];
}

function leavesItsSide({ candidate }: Way, mine: readonly number[]): boolean {
  const { ends, exit, entry } = candidate;
  return (
    Math.abs(at(mine, 0)) > portLimitPx(ends.from.bentuk, exit) ||
    Math.abs(at(mine, mine.length - 1)) > portLimitPx(ends.to.bentuk, entry)
  );
}

/** A run between its two ends, in a table whose lines are far apart. */
interface Piece {
  readonly axis: 'h' | 'v';
  readonly across: number;
  readonly from: number;
  readonly to: number;
}

const linePitchPx = 1000;
const portPx = 20;
const nearPx = 4;

function piecesOf({ candidate, runs }: Way, mine: readonly number[]): readonly Piece[] {
  const { ends, exit, entry } = candidate;
  const across = runs.map(({ line }, run) => line * linePitchPx + at(mine, run));
  return runs.map(({ axis }, run) => {
    const start = across[run - 1] ?? portAt(ends.from, exit);
    const end = across[run + 1] ?? portAt(ends.to, entry);
    return {
      axis,
      across: at(across, run),
      from: Math.min(start, end),
      to: Math.max(start, end),
    };
  });
}

function portAt({ row, col }: ChartSymbol, side: Side): number {
  const centre = (2 * (side % 2 === 0 ? row : col) + 1) * linePitchPx;
  return side === 1 || side === 2 ? centre + portPx : centre - portPx;
}

function liesOn(a: Piece, b: Piece): boolean {
  return (
    a.axis === b.axis && Math.abs(a.across - b.across) < nearPx && a.from < b.to && b.from < a.to
  );
}

/** A decision with more than four arrows has ends in common, and those may lie on each other. */
function shareVertex({ candidate: a }: Way, { candidate: b }: Way): boolean {
  const vertices = ({ ends, exit, entry }: Way['candidate']): readonly string[] => [
    ...(hasVertices(ends.from.bentuk) ? [`${ends.from.id}/${exit}`] : []),
    ...(hasVertices(ends.to.bentuk) ? [`${ends.to.id}/${entry}`] : []),
  ];
  return vertices(a).some((vertex) => vertices(b).includes(vertex));
}
