/** Runs what it is given when all that it was given before has ended. */
export type Giliran = <T>(kerja: () => Promise<T>) => Promise<T>;

/** A queue for the one who can only do one thing at a time, such as a tab of a browser. */
export function antrean(): Giliran {
  let sebelum: Promise<unknown> = Promise.resolve();
  return (kerja) => {
    const hasil = sebelum.then(kerja);
    // Whoever asked hears of the failure; the next one gets its turn either way.
    sebelum = hasil.catch(() => undefined);
    return hasil;
  };
}

/** The results in order, each given out while the next is being made. */
export async function* berurutan<A, B>(
  daftar: readonly A[],
  buat: (satu: A) => Promise<B>,
): AsyncGenerator<B> {
  let sebelum: Promise<B> | undefined;
  for (const satu of daftar) {
    const kini = buat(satu);
    // A failure is thrown when its turn comes; nobody listens before that.
    kini.catch(() => undefined);
    if (sebelum !== undefined) yield await sebelum;
    sebelum = kini;
  }
  if (sebelum !== undefined) yield await sebelum;
}
