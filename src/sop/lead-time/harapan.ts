import type { Alur } from '../alur.ts';
import { addRentang } from '../durasi.ts';
import type { JamKerja } from '../durasi.ts';
import type { WaktuLangkah } from './biaya.ts';
import type { Hitungan, Lama } from './hitungan.ts';
import { prepareMulai } from './prepare-mulai.ts';
import { buildRantai } from './rantai.ts';
import type { Peluang, Rantai } from './rantai.ts';
import { solveRantai } from './solve-rantai.ts';
import type { Serentak } from './solve-rantai.ts';

interface Harapan {
  readonly lama: Lama;
  /** The chain that the time is the expectation of. */
  readonly rantai: Rantai;
  readonly serentak: Serentak;
}

/** Expected time from a start when the keputusan go wrong with the given chance; nothing where the flow need not end. */
export function computeHarapan(hitungan: Hitungan, peluang: Peluang): Harapan | undefined {
  const { graf, biaya, jamKerja } = hitungan;
  const rantai = buildRantai(hitungan, peluang);
  if (rantai === undefined) return undefined;
  const min = solveRantai(rantai, (sisi) => biaya.sisi(sisi).min, jamKerja);
  const max = solveRantai(rantai, (sisi) => biaya.sisi(sisi).max, jamKerja);
  const [sisaMin, sisaMax] = [min, max].map((satu) => satu?.sisa.get(graf.mulai.nomor));
  if (max === undefined || sisaMin === undefined || sisaMax === undefined) return undefined;
  const rentang = addRentang(biaya.penuh(graf.mulai.nomor), { min: sisaMin, max: sisaMax });
  return {
    lama: { rentang, takTerukur: biaya.takTerukur(rantai.keadaan) },
    rantai,
    serentak: max.serentak,
  };
}

/**
 * Of `computeLeadTime` the expected times alone, in the order of `peluang`, by the id of each start: what does not
 * depend on the chance is prepared once for all of them.
 */
export function computeHarapanMulai(
  alur: Alur,
  waktu: WaktuLangkah,
  { peluang, jamKerja }: { readonly peluang: readonly Peluang[]; readonly jamKerja?: JamKerja },
): ReadonlyMap<string, readonly (Lama | 'tak berakhir')[]> {
  const { hitungan } = prepareMulai(alur, waktu, jamKerja);
  return new Map(
    hitungan.map((satu) => [
      satu.graf.mulai.id,
      peluang.map((p) => computeHarapan(satu, p)?.lama ?? 'tak berakhir'),
    ]),
  );
}
