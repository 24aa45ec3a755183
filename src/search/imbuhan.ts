const partikel = ['lah', 'kah', 'tah', 'pun', 'ku', 'mu', 'nya'] as const;
const akhiran = ['kan', 'an', 'i'] as const;

/** A prefix, what must follow it, and the letter of the root that it swallowed: mem(p)akai, men(t)erbitkan. */
type Awalan = readonly [awalan: RegExp, hilang: readonly string[]];

/*
 * The forms of me- and pe- before each first letter of a root (Asian, Williams & Tahaghoghi, Stemming Indonesian,
 * 2005, table of prefix rules); a form that keeps the letter and one that swallowed it may both fit.
 */
const awalan: readonly Awalan[] = [
  [/^(?:di|ke|se|ter|ber|per)(?=..)/, ['']],
  [/^(?:be|te)(?=r)/, ['']],
  [/^(?:bel|pel)(?=ajar)/, ['']],
  [/^be(?=[^aiueo]er)/, ['']],
  [/^me(?=[lrwymn])/, ['']],
  [/^pe(?=[^aiueo])/, ['']],
  [/^[mp]em(?=[bfvp])/, ['']],
  [/^[mp]em(?=[aiueor])/, ['p']],
  [/^[mp]en(?=[cdjzts])/, ['']],
  [/^[mp]en(?=[aiueo])/, ['t']],
  [/^[mp]eny(?=[aiueo])/, ['s']],
  [/^[mp]eng(?=[ghkq])/, ['']],
  [/^[mp]eng(?=[aiueo])/, ['', 'k']],
  [/^[mp]enge(?=[^aiueo])/, ['']],
];

const terpendek = 3;

/** What may be left of a word when one of its affixes is taken off, likeliest first. */
export function withoutAffix(kata: string): readonly string[] {
  return [
    ...withoutEnding(kata, partikel),
    // Endings first: `berikan` is `beri`, not `ikan`.
    ...withoutEnding(kata, akhiran),
    ...awalan.flatMap(([pola, hilang]) =>
      pola.test(kata) ? hilang.map((huruf) => huruf + kata.replace(pola, '')) : [],
    ),
  ].filter((sisa) => sisa.length >= terpendek && /[aiueo]/.test(sisa));
}

function withoutEnding(kata: string, semua: readonly string[]): readonly string[] {
  return semua.filter((akhir) => kata.endsWith(akhir)).map((akhir) => kata.slice(0, -akhir.length));
}
