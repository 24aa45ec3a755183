import { at } from './at.ts';
import { isTied } from './candidates.ts';
import type { Candidate } from './candidates.ts';
import type { Grid } from './grid.ts';
import type { Laid, Way } from './laid.ts';
import { runOrders } from './order.ts';
import type { RunRef } from './order.ts';
import { centrePitchPx, gutterInsetPx, gutterPitchPx, portLimitPx } from './sizes.ts';

/** By arrow and run: the distance in px from the line the run follows. */
export type Offsets = readonly (readonly number[])[];

/** A run and its neighbours in the order on its line. */
interface Item {
  readonly ref: RunRef;
  readonly candidate: Candidate;
  readonly axis: 'h' | 'v';
  readonly line: number;
  readonly isTied: boolean;
  readonly limitPx: number;
  /** How much it matters that the run stays in the middle: the symbols it touches. */
  readonly weight: number;
  readonly before: Set<Item>;
  readonly after: Set<Item>;
}

/**
 * Sets runs that share a line side by side: connected groups of ordered runs, longest path in the order
 * gives the track (channel routing: Hashimoto and Stevens 1971, Deutsch 1976).
 */
export function assignTracks(grid: Grid, laid: Laid): Offsets {
  const items = itemsOf(laid.ways);
  for (const { before, after } of runOrders(grid, laid)) {
    const first = at(at(items, before.arrow), before.run);
    const second = at(at(items, after.arrow), after.run);
    first.after.add(second);
    second.before.add(first);
  }
  const offsets = laid.ways.map(({ runs }) => runs.map(() => 0));
  for (const group of groupsOf(items.flat())) {
    const sorted = topological(group);
    const found = at(group, 0).line % 2 === 1 ? centreOffsets(sorted) : gutterOffsets(grid, sorted);
    for (const [item, offset] of found) at(offsets, item.ref.arrow)[item.ref.run] = offset;
  }
  return offsets;
}

function itemsOf(ways: readonly Way[]): readonly (readonly Item[])[] {
  return ways.map(({ candidate, runs }, arrow) =>
    runs.map(({ axis, line, firstStep, lastStep }, run) => {
      const limits: number[] = [];
      if (firstStep === 0) limits.push(portLimitPx(candidate.ends.from.bentuk, candidate.exit));
      if (lastStep === candidate.directions.length - 1) {
        limits.push(portLimitPx(candidate.ends.to.bentuk, candidate.entry));
      }
      return {
        ref: { arrow, run },
        candidate,
        axis,
        line,
        isTied: isTied(candidate, firstStep),
        limitPx: Math.min(...limits, 20),
        weight: limits.length === 2 ? 3 : limits.length,
        before: new Set<Item>(),
        after: new Set<Item>(),
      };
    }),
  );
}

function groupsOf(items: readonly Item[]): readonly (readonly Item[])[] {
  const seen = new Set<Item>();
  const groups: Item[][] = [];
  for (const item of items) {
    if (seen.has(item)) continue;
    const group: Item[] = [];
    const waiting = [item];
    seen.add(item);
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      group.push(next);
      for (const other of [...next.before, ...next.after]) {
        if (seen.has(other)) continue;
        seen.add(other);
        waiting.push(other);
      }
    }
    groups.push(group);
  }
  return groups;
}

/** Every run after those that must precede it; a circle is broken at the run given first. */
function topological(group: readonly Item[]): readonly Item[] {
  const left = new Set(
    group.toSorted((a, b) => a.ref.arrow - b.ref.arrow || a.ref.run - b.ref.run),
  );
  const sorted: Item[] = [];
  while (left.size > 0) {
    const open = [...left];
    const free = open.find((item) => [...item.before].every((other) => !left.has(other)));
    const next = free ?? at(open, 0);
    left.delete(next);
    sorted.push(next);
  }
  return sorted;
}

type Found = ReadonlyMap<Item, number>;

function levelsOf(sorted: readonly Item[]): Found {
  const levels = new Map<Item, number>();
  for (const item of sorted) {
    // Where a circle was broken, a run that should come after stands before: it counts all the same.
    const placed = [...item.before, ...item.after].map((other) => levels.get(other) ?? -1);
    levels.set(item, Math.max(-1, ...placed) + 1);
  }
  return levels;
}

/** On a centre line a run at a vertex stays in the middle; the others stand beside it. */
function centreOffsets(sorted: readonly Item[]): Found {
  const tracks = sorted.some(({ isTied }) => isTied) ? aroundTied(sorted) : aroundMiddle(sorted);
  const pitches = sorted.map((item) => {
    const track = Math.abs(tracks.get(item) ?? 0);
    return track === 0 ? centrePitchPx : Math.min(centrePitchPx, Math.floor(item.limitPx / track));
  });
  const pitch = Math.max(1, Math.min(...pitches));
  return new Map(sorted.map((item) => [item, pitch * (tracks.get(item) ?? 0)]));
}

function aroundTied(sorted: readonly Item[]): Found {
  const most = new Map<Item, number>();
  for (const item of sorted.toReversed()) {
    const above = [...item.after].map((other) => (most.get(other) ?? Infinity) - 1);
    most.set(item, item.isTied ? 0 : Math.min(Infinity, ...above));
  }
  const tracks = new Map<Item, number>();
  for (const item of sorted) {
    const below = [...item.before].map((other) => (tracks.get(other) ?? -Infinity) + 1);
    const least = Math.max(-Infinity, ...below);
    tracks.set(item, item.isTied ? 0 : Math.min(Math.max(0, least), most.get(item) ?? 0));
  }
  return unmixed(sorted, tracks);
}

/** Where the order contradicts itself, runs would share a track: these give way to the next free one. */
function unmixed(sorted: readonly Item[], tracks: Map<Item, number>): Found {
  for (const item of sorted) {
    if (item.isTied) continue;
    const taken = new Set([...item.before, ...item.after].map((other) => tracks.get(other)));
    const wanted = tracks.get(item) ?? 0;
    const away = wanted < 0 ? -1 : 1;
    let track = wanted;
    for (let step = 1; taken.has(track); step += 1) {
      track = wanted + (step % 2 === 1 ? away : -away) * Math.ceil(step / 2);
    }
    tracks.set(item, track);
  }
  return tracks;
}

/** Of all ways to lay the tracks around the middle, the one that moves the fewest symbols' arrows. */
function aroundMiddle(sorted: readonly Item[]): Found {
  const levels = levelsOf(sorted);
  const top = Math.max(...levels.values());
  const price = (shift: number): number =>
    sorted.reduce((sum, item) => {
      const track = Math.abs((levels.get(item) ?? 0) - shift);
      const isTooFar = track * centrePitchPx > item.limitPx;
      return sum + item.weight * track + (isTooFar ? 100 : 0);
    }, 0);
  const shifts = Array.from({ length: top + 1 }, (_, shift) => shift);
  const best = shifts.reduce((a, b) => (price(b) < price(a) ? b : a));
  return new Map(sorted.map((item) => [item, (levels.get(item) ?? 0) - best]));
}

/** In a gutter no run may lie on the ruling: the tracks are dealt out to its two sides. */
function gutterOffsets(grid: Grid, sorted: readonly Item[]): Found {
  const levels = levelsOf(sorted);
  const count = Math.max(...levels.values()) + 1;
  const split = splitOf(grid, sorted, count);
  return new Map(
    sorted.map((item) => {
      const track = (levels.get(item) ?? 0) - split;
      const offset =
        track < 0
          ? -gutterInsetPx + gutterPitchPx * (track + 1)
          : gutterInsetPx + gutterPitchPx * track;
      return [item, offset];
    }),
  );
}

/** How many of the tracks go before the ruling. The outer gutters have an inner side only. */
function splitOf(grid: Grid, sorted: readonly Item[], count: number): number {
  const { axis, line } = at(sorted, 0);
  if (line === 0) return 0;
  if (line === (axis === 'h' ? grid.height : grid.width) - 1) return count;
  const half = count / 2;
  return sorted.filter(prefersAfter).length * 2 > sorted.length
    ? Math.floor(half)
    : Math.ceil(half);
}

/** Far from a labelled branch, so that its word has room; otherwise near the symbol it comes from. */
function prefersAfter({ candidate, axis, line }: Item): boolean {
  const { from, arrow } = candidate.ends;
  const sourceLine = 2 * (axis === 'h' ? from.row : from.col) + 1;
  const isSourceBefore = sourceLine < line;
  return arrow.label === undefined ? !isSourceBefore : isSourceBefore;
}
