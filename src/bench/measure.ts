import type { Benchmark, Hasil } from './benchmark.ts';

const ulanganBawaan = 7;

/** Milliseconds since some fixed point. */
type Jam = () => number;

/**
 * Runs a benchmark: once cold, once for the floor to warm up, then in turns with its floor and the other program,
 * so that what disturbs the machine disturbs all.
 */
export async function measure(
  { nama, ulangan = ulanganBawaan, ulanganPembanding = ulangan, siapkan }: Benchmark,
  folder: string,
  jam: Jam,
): Promise<Hasil> {
  const { ukuran, kerja, lantai, pembanding, memori, selesai } = await siapkan(folder);
  const pertama = await timeOf(kerja, jam);
  await timeOf(lantai, jam);
  const waktu = { kerja: [] as number[], lantai: [] as number[], pembanding: [] as number[] };
  for (let ke = 0; ke < ulangan; ke++) {
    waktu.kerja.push(await timeOf(kerja, jam));
    waktu.lantai.push(await timeOf(lantai, jam));
    if (pembanding && ke < ulanganPembanding) waktu.pembanding.push(await timeOf(pembanding, jam));
  }
  await selesai?.();
  return {
    nama,
    ukuran,
    pertama,
    median: median(waktu.kerja),
    lantai: median(waktu.lantai),
    ...(pembanding && { pembanding: median(waktu.pembanding) }),
    ...(memori && { memori: memori() }),
  };
}

async function timeOf(kerja: () => unknown, jam: Jam): Promise<number> {
  const awal = jam();
  await kerja();
  return jam() - awal;
}

/** The middle value, or the mean of the two in the middle. */
export function median(nilai: readonly number[]): number {
  const urut = nilai.toSorted((a, b) => a - b);
  const tengah = urut.slice(Math.ceil(urut.length / 2) - 1, Math.floor(urut.length / 2) + 1);
  return tengah.reduce((jumlah, satu) => jumlah + satu, 0) / tengah.length;
}
