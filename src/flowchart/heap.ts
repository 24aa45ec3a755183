import { at } from './at.ts';

/** A queue of numbered states, smallest cost first, ties by the smaller number. */
export interface Heap {
  readonly push: (cost: number, state: number) => void;
  /** The next state, or -1 when the queue is empty. */
  readonly pop: () => number;
}

export function createHeap(): Heap {
  const costs: number[] = [];
  const states: number[] = [];

  const isBefore = (a: number, b: number): boolean =>
    at(costs, a) < at(costs, b) || (at(costs, a) === at(costs, b) && at(states, a) < at(states, b));

  const swap = (a: number, b: number): void => {
    [costs[a], costs[b]] = [at(costs, b), at(costs, a)];
    [states[a], states[b]] = [at(states, b), at(states, a)];
  };

  const sift = (): void => {
    let index = 0;
    for (;;) {
      const left = 2 * index + 1;
      if (left >= states.length) return;
      const right = left + 1;
      const child = right < states.length && isBefore(right, left) ? right : left;
      if (!isBefore(child, index)) return;
      swap(child, index);
      index = child;
    }
  };

  return {
    push(cost, state) {
      costs.push(cost);
      states.push(state);
      let index = states.length - 1;
      while (index > 0) {
        const parent = (index - 1) >> 1;
        if (!isBefore(index, parent)) return;
        swap(index, parent);
        index = parent;
      }
    },
    pop() {
      if (states.length === 0) return -1;
      swap(0, states.length - 1);
      costs.pop();
      const state = states.pop() ?? -1;
      sift();
      return state;
    },
  };
}
