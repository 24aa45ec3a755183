/**
 * Solves A·X = B for several right sides by Gaussian elimination with partial pivoting (Golub and Van Loan,
 * Matrix Computations, 3.4). A is square, row by row; B has a row for each row of A. Nothing when A is singular.
 * Rows that hold a zero are left alone, which makes short work of a flow whose arrows mostly lead to the next row.
 */
export function solveLinear(
  a: readonly (readonly number[])[],
  b: readonly (readonly number[])[],
): readonly (readonly number[])[] | undefined {
  const baris = a.map((satu, i) => [...satu, ...(b[i] ?? [])]);
  for (let k = 0; k < baris.length; k += 1) {
    const poros = takePivot(baris, k);
    if (poros === undefined) return undefined;
    for (let i = k + 1; i < baris.length; i += 1) eliminate(baris[i] ?? [], poros, k);
  }
  return substitute(baris);
}

/** Moves the row with the largest coefficient into place; nothing when all of them vanish. */
function takePivot(baris: number[][], k: number): readonly number[] | undefined {
  let indeks = k;
  const besar = (i: number) => Math.abs(baris[i]?.[k] ?? 0);
  for (let i = k + 1; i < baris.length; i += 1) if (besar(i) > besar(indeks)) indeks = i;
  const [poros, lama] = [baris[indeks], baris[k]];
  if (poros === undefined || lama === undefined || besar(indeks) < 1e-12) return undefined;
  baris[k] = poros;
  baris[indeks] = lama;
  return poros;
}

function eliminate(baris: number[], poros: readonly number[], k: number): void {
  const kali = (baris[k] ?? 0) / (poros[k] ?? 1);
  if (kali === 0) return;
  for (let j = k; j < baris.length; j += 1) baris[j] = (baris[j] ?? 0) - kali * (poros[j] ?? 0);
}

/** From the last unknown to the first; the answers stand where the right sides stood. */
function substitute(baris: readonly number[][]): readonly (readonly number[])[] {
  const n = baris.length;
  for (const [i, satu] of [...baris.entries()].toReversed()) {
    for (let j = n; j < satu.length; j += 1) {
      let nilai = satu[j] ?? 0;
      for (let k = i + 1; k < n; k += 1) {
        if (satu[k] !== 0) nilai -= (satu[k] ?? 0) * (baris[k]?.[j] ?? 0);
      }
      satu[j] = nilai / (satu[i] ?? 1);
    }
  }
  return baris.map((satu) => satu.slice(n));
}
