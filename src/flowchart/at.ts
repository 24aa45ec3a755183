/** The element that the caller knows to be there; an index outside the list is a bug, not content. */
export function at<T>(list: ArrayLike<T>, index: number): T {
  const value = list[index];
  if (value === undefined) throw new Error(`no element ${index} in a list of ${list.length}`);
  return value;
}

/** The same for the tables of the inner loops, which are too hot for a check. */
export function num(table: Int32Array, index: number): number {
  return table[index] ?? 0;
}
