/** A pattern for any of these words as a whole word, in either letter case; each may itself be a pattern. */
export function polaKata(...kata: readonly string[]): RegExp {
  return new RegExp(`\\b(?:${kata.join('|')})\\b`, 'i');
}

/** The same, at the start of a text; the letter or number of a list item may stand before it. */
export function polaAwal(...kata: readonly string[]): RegExp {
  return new RegExp(`^\\s*(?:(?:\\d{1,2}|[a-z])[.)]\\s+|[-•]\\s*)?(?:${kata.join('|')})\\b`, 'i');
}
