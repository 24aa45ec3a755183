import { describe, expect, it } from 'vitest';
import { createQueue } from '../../src/flowchart/queue.ts';
import { dice } from '../acak.ts';

function drained(queue: ReturnType<typeof createQueue>): readonly number[] {
  const states: number[] = [];
  for (let state = queue.pop(); state >= 0; state = queue.pop()) states.push(state);
  return states;
}

describe('createQueue', () => {
  it('gives the states by rising cost, the latest of equals first', () => {
    const queue = createQueue(10);
    for (const [cost, state] of [
      [300, 1],
      [100, 2],
      [300, 3],
      [20_000, 4],
      [105, 5],
    ] as const) {
      queue.push(cost, state);
    }
    expect(drained(queue)).toEqual([2, 5, 3, 1, 4]);
    expect(queue.pop()).toBe(-1);
  });

  it('gives what is pushed below the present cost next', () => {
    const queue = createQueue(10);
    queue.push(500, 1);
    queue.push(600, 2);
    expect(queue.pop()).toBe(1);
    queue.push(400, 3);
    expect(drained(queue)).toEqual([3, 2]);
  });

  it('forgets everything when cleared', () => {
    const queue = createQueue(10);
    queue.push(50_000, 1);
    queue.clear();
    queue.push(5, 2);
    expect(drained(queue)).toEqual([2]);
  });

  it('sorts like any other sort', () => {
    const roll = dice(1);
    const costs = Array.from({ length: 500 }, () => 5 * roll(5000));
    const queue = createQueue(costs.length);
    for (const [state, cost] of costs.entries()) queue.push(cost, state);
    expect(drained(queue).map((state) => costs[state])).toEqual(costs.toSorted((a, b) => a - b));
  });
});
