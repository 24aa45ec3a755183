/** 0 = up, 1 = right, 2 = down, 3 = left. As a side: 0 = top, 1 = right, 2 = bottom, 3 = left. */
export type Direction = 0 | 1 | 2 | 3;
export type Side = Direction;

export const directions: readonly Direction[] = [0, 1, 2, 3];

const opposites: Readonly<Record<Direction, Direction>> = { 0: 2, 1: 3, 2: 0, 3: 1 };
const axes: Readonly<Record<Direction, 'h' | 'v'>> = { 0: 'v', 1: 'h', 2: 'v', 3: 'h' };

export function opposite(direction: Direction): Direction {
  return opposites[direction];
}

export function axisOf(direction: Direction): 'h' | 'v' {
  return axes[direction];
}

/** Seen by one who faces `facing`: 0 = at the left hand, 1 = ahead or behind, 2 = at the right hand. */
export function handOf(direction: Direction, facing: Direction): 0 | 1 | 2 {
  const turn = (direction - facing + 4) % 4;
  if (turn === 3) return 0;
  return turn === 1 ? 2 : 1;
}
