/** A piece of a sentence; one that is `utuh` stands on one line. */
interface Potongan {
  readonly teks: string;
  readonly utuh: boolean;
}

/**
 * Ranges of figures, words and ordinals with a hyphen, which a browser breaks there, and figures in brackets with their
 * unit.
 */
const sebaris = /(\d+–\d+|ke-\d+|[A-Za-z]+-[a-z]+|\([\d.,]+ [a-z]+)/;

/** Cuts a sentence where it holds what a line must not part; the pieces together are the sentence. */
export function potongBaris(kalimat: string): readonly Potongan[] {
  return kalimat
    .split(sebaris)
    .map((teks, nomor) => ({ teks, utuh: nomor % 2 === 1 }))
    .filter(({ teks }) => teks !== '');
}
