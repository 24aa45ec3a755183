import type { Side } from './direction.ts';
import type { ChartArrow, ChartSymbol } from './model.ts';

/** All costs are hundredths of the cost of half a cell's length, whole numbers, so that ties are exact. */
export const stepCost = 100;
/** All costs are multiples of this. */
export const costUnit = 5;
export const bendCost = 260;
export const outerGutterCost = 35;
/** Two arrows cross: worth a long way round. */
export const crossingCost = 6000;
/** Two arrows that bend at one node, or of which one bends there. */
export const cornerCost = 70;
/** By half-cell that two arrows go side by side. */
export const sharingCost = 40;
/** Two arrows that hang on vertices have to lie on each other. */
export const tiedCost = 6000;
/** Two arrows change sides on one line. */
export const swapCost = 4000;
/** While searching: half of a crossing's price, for the way round may turn out to need none. */
export const suspectedCrossingCost = 3000;
/** What a node becomes dearer by, each time that several arrows use it. */
export const historyCost = 1000;
/** A route this much dearer than the best of its arrow is no candidate. */
export const candidateMargin = 1400;
/** Arrows with so much conflict are worth another search, or a joint move. */
export const troubleCost = 500;

const refusal = /^(tidak|belum|ditolak|tolak|kurang|gagal)/i;

/**
 * The price of leaving by a side: towards the target is free, and of two branches the agreeing one goes
 * down and the refusing one sideways when that costs nothing.
 */
export function exitCost(
  arrow: ChartArrow,
  ends: { readonly from: ChartSymbol; readonly to: ChartSymbol; readonly side: Side },
): number {
  const { from, to, side } = ends;
  if (!arrow.berkepala) return jointCost(side);
  const base = exitBase(from, to, side);
  if (from.bentuk !== 'belah-ketupat') return base;
  const isRefusal = refusal.test(arrow.label ?? '');
  const isSideways = side === 1 || side === 3;
  const isFavoured = isRefusal ? isSideways : side === 2;
  return isFavoured ? base - 60 : base;
}

function exitBase(from: ChartSymbol, to: ChartSymbol, side: Side): number {
  const isUp = to.row < from.row;
  if (side === 0) return isUp ? 180 : 400;
  if (side === 2) return isUp ? 150 : 0;
  const isAway = side === 1 ? to.col < from.col : to.col > from.col;
  return isAway ? 80 : 0;
}

/** The price of entering by a side: from above is the form's habit, from below only for a return. */
export function entryCost(
  arrow: ChartArrow,
  ends: { readonly from: ChartSymbol; readonly to: ChartSymbol; readonly side: Side },
): number {
  const { from, to, side } = ends;
  if (!arrow.berkepala) return jointCost(side);
  const isReturn = to.row < from.row;
  if (side === 0)
    return (isReturn ? 40 : 0) + (to.mulai ? 150 : 0) + (to.row === from.row ? 60 : 0);
  if (side === 2) return isReturn ? 90 : 400;
  if (to.row === from.row) return 0;
  return isReturn ? 30 : 65;
}

/** Two who act together stand in one row: their line leaves sideways. */
function jointCost(side: Side): number {
  return side === 1 || side === 3 ? 0 : 1500;
}
