/** A class of a map: its least and its greatest value, as they occur. */
export interface Kelas {
  readonly dari: number;
  readonly sampai: number;
  readonly banyak: number;
}

/** Shades that a reader can tell apart on a map. */
const kelasTerbanyak = 5;

/**
 * Classes of values that are alike, from the least: those with the least sum of squared distances from their means
 * (Fisher 1958, On Grouping for Maximum Homogeneity; Jenks' natural breaks). Not quantiles, which put a kecamatan into
 * another shade than one that has almost as many people, and the town that has ten times as many into that of a
 * village. Equal values are never parted; as many classes as half of the values, 5 at most.
 */
export function bagiKelas(nilai: readonly number[]): readonly Kelas[] {
  const urut = nilai.toSorted((a, b) => a - b);
  const beda = new Set(urut).size;
  const k = Math.min(kelasTerbanyak, beda, Math.max(2, Math.ceil(urut.length / 2)));
  if (k < 1) return [];
  const awal = awalKelas(urut, k);
  return awal.map((dari, i) => {
    const sampai = awal[i + 1] ?? urut.length;
    return { dari: urut[dari] ?? 0, sampai: urut[sampai - 1] ?? 0, banyak: sampai - dari };
  });
}

/** Number of the class of a value, from 0. */
export function kelasNilai(kelas: readonly Kelas[], nilai: number): number {
  return kelas.findIndex(({ sampai }) => nilai <= sampai);
}

/** Where each of the k classes begins in the sorted values: the best of the first i values into j classes, for all i. */
function awalKelas(urut: readonly number[], k: number): readonly number[] {
  const n = urut.length;
  const ragam = ragamRentang(urut);
  let biaya = Array.from({ length: n + 1 }, (_, i) => (i === 0 ? 0 : ragam(0, i)));
  const belah: number[][] = [];
  for (let j = 2; j <= k; j += 1) {
    const [lama, dari] = [biaya, new Array<number>(n + 1).fill(0)];
    biaya = lama.map((_, i) => {
      let terbaik = Number.POSITIVE_INFINITY;
      for (let m = j - 1; m < i; m += 1) {
        if (urut[m - 1] === urut[m]) continue;
        const jumlah = (lama[m] ?? 0) + ragam(m, i);
        if (jumlah < terbaik) [terbaik, dari[i]] = [jumlah, m];
      }
      return terbaik;
    });
    belah.push(dari);
  }
  const awal = [n];
  for (const dari of belah.toReversed()) awal.unshift(dari[awal[0] ?? 0] ?? 0);
  return [0, ...awal.slice(0, -1)];
}

/** Sum of squared distances from the mean, of the values from `dari` up to, not including, `sampai`. */
function ragamRentang(urut: readonly number[]): (dari: number, sampai: number) => number {
  // Counted from the middle of the range: squares of large counts would lose the differences between them.
  const nol = ((urut[0] ?? 0) + (urut.at(-1) ?? 0)) / 2;
  const jumlah = [0];
  const kuadrat = [0];
  urut.forEach((n, i) => {
    jumlah.push((jumlah[i] ?? 0) + n - nol);
    kuadrat.push((kuadrat[i] ?? 0) + (n - nol) ** 2);
  });
  return (dari, sampai) => {
    const s = (jumlah[sampai] ?? 0) - (jumlah[dari] ?? 0);
    return (kuadrat[sampai] ?? 0) - (kuadrat[dari] ?? 0) - (s * s) / (sampai - dari);
  };
}
