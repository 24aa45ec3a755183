import { num } from './at.ts';
import { costUnit } from './costs.ts';

/** A queue of numbered states, smallest cost first; among equals the latest comes first. */
export interface Queue {
  readonly clear: () => void;
  readonly push: (cost: number, state: number) => void;
  /** The next state, or -1 when the queue is empty. */
  readonly pop: () => number;
}

const none = -1;

/**
 * A bucket for every cost (Dial 1969), for at most `capacity` pushes between two clearings. What is pushed
 * below the cost of the last state popped comes out next.
 */
export function createQueue(capacity: number): Queue {
  const states = new Int32Array(capacity);
  const below = new Int32Array(capacity);
  let buckets = new Int32Array(1024).fill(none);
  let size = 0;
  let current = 0;
  let last = 0;

  const grow = (least: number): void => {
    const larger = new Int32Array(2 * least).fill(none);
    larger.set(buckets);
    buckets = larger;
  };

  return {
    clear() {
      buckets.fill(none, 0, last + 1);
      size = 0;
      current = 0;
      last = 0;
    },
    push(cost, state) {
      const bucket = Math.max(current, (cost / costUnit) | 0);
      if (bucket >= buckets.length) grow(bucket);
      if (bucket > last) last = bucket;
      states[size] = state;
      below[size] = num(buckets, bucket);
      buckets[bucket] = size;
      size += 1;
    },
    pop() {
      while (current <= last && num(buckets, current) === none) current += 1;
      if (current > last) return none;
      const entry = num(buckets, current);
      buckets[current] = num(below, entry);
      return num(states, entry);
    },
  };
}
