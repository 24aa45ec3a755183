/** True when two texts, told by their `isiKata`, name the same things. */
export function isSama(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && a.size === b.size && [...a].every((kata) => b.has(kata));
}

/** Share (0 to 1) of the words of the shorter text that the other has too: the overlap coefficient. */
export function kemiripan(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let sama = 0;
  for (const kata of a) if (b.has(kata)) sama += 1;
  return sama === 0 ? 0 : sama / Math.min(a.size, b.size);
}
