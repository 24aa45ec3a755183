import { at, num } from './at.ts';
import { mayMeet } from './candidates.ts';
import type { Candidate } from './candidates.ts';
import type { Choice } from './choice.ts';
import type { Pool } from './pool.ts';
import { runsOf } from './runs.ts';
import type { PathRun } from './runs.ts';
import { sharedWalks } from './shared-walks.ts';
import type { SharedWalk } from './shared-walks.ts';

/** The way chosen for an arrow, cut into runs. */
export interface Way {
  readonly candidate: Candidate;
  readonly runs: readonly PathRun[];
  /** By step: the index of its run. */
  readonly runAt: readonly number[];
}

/** Where two ways have nodes in common, told along `b`. */
interface Meeting {
  readonly a: number;
  readonly b: number;
  readonly walk: SharedWalk;
}

/** A choice laid out on the grid: its ways, by arrow, and every place where two of them meet. */
export interface Laid {
  readonly ways: readonly Way[];
  readonly meetings: readonly Meeting[];
}

export function layOut(pool: Pool, choice: Choice): Laid {
  const candidates = Array.from(choice, (id) => at(pool.candidates, id));
  const meetings: Meeting[] = [];
  candidates.forEach((one, a) => {
    for (let b = a + 1; b < candidates.length; b += 1) {
      const other = at(candidates, b);
      if (!mayMeet(one.extent, other.extent)) continue;
      for (const walk of sharedWalks(one, pool.indexOf(num(choice, a)), other)) {
        meetings.push({ a, b, walk });
      }
    }
  });
  return { ways: candidates.map((candidate) => wayOf(pool, candidate)), meetings };
}

function wayOf({ grid }: Pool, candidate: Candidate): Way {
  const runs = runsOf(grid, candidate);
  const runAt = runs.flatMap(({ firstStep, lastStep }, run) =>
    Array.from({ length: lastStep - firstStep + 1 }, () => run),
  );
  return { candidate, runs, runAt };
}
