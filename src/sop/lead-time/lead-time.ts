import type { Alur } from '../alur.ts';
import { addRentang } from '../durasi.ts';
import type { JamKerja, Rentang } from '../durasi.ts';
import { findBalik } from './balik.ts';
import { computeBeban } from './beban.ts';
import type { Beban } from './beban.ts';
import { tanpaWaktu } from './biaya.ts';
import type { WaktuLangkah } from './biaya.ts';
import type { Graf } from './graf.ts';
import { computeHarapan } from './harapan.ts';
import { followLancar, langkahOf } from './hitungan.ts';
import type { Hitungan, Lama } from './hitungan.ts';
import type { Jalan } from './jalan.ts';
import { prepareMulai } from './prepare-mulai.ts';
import type { SebabKosong } from './prepare-mulai.ts';
import type { Peluang } from './rantai.ts';
import { computeSekaliBalik } from './sekali-balik.ts';
import type { JalanBalik } from './sekali-balik.ts';
import { countSerahTerima } from './serah-terima.ts';
import type { SerahTerima } from './serah-terima.ts';
import { computeTerpanjang } from './terpanjang.ts';
import type { JalanTerpanjang } from './terpanjang.ts';

export interface OpsiLeadTime {
  /** Without it every keputusan takes the smooth branch. */
  readonly peluang?: Peluang;
  /** Helps to tell which of two branches with different units is longer; nothing is converted. */
  readonly jamKerja?: JamKerja;
}

export interface HasilLeadTime {
  /** One for each start from which an end can be reached, in the order of the symbols. */
  readonly mulai: readonly LeadTime[];
  /** Why figures are missing; empty where none are. */
  readonly sebab: readonly SebabKosong[];
}

/** How long the flow takes from one start. Langkah and pelaksana are indexes, from 0. */
export interface LeadTime {
  /** Id of the simbol. */
  readonly mulai: string;
  /** The course on which every keputusan goes well, with its langkah in order. */
  readonly lancar: { readonly langkah: readonly number[]; readonly lama: Lama };
  /** For every return, the smooth course with that return once. */
  readonly balik: readonly JalanBalik[];
  readonly terpanjang: JalanTerpanjang;
  /** Expected time when the keputusan go wrong with the given chance. */
  readonly harapan: Lama | 'tak berakhir';
  /** Of the pelaksana who take part, by column. Those who act together each spend the whole waktu. */
  readonly pelaksana: readonly BebanPelaksana[];
  /** Hand-overs on the smooth course. */
  readonly serahTerima: SerahTerima;
}

interface BebanPelaksana {
  readonly pelaksana: number;
  /** Work on the smooth course. */
  readonly lancar: Rentang;
  /** Expected work; absent where the flow need not end. */
  readonly harapan?: Rentang;
}

/**
 * Lead time of a flow for each of its starts. `waktu` holds what each langkah writes, undefined for a row whose
 * cell is merged with the one above. Units stay apart in every figure. A langkah without a measured waktu counts
 * as nothing (or as the least that it names) and is listed beside the figure.
 */
export function computeLeadTime(
  alur: Alur,
  waktu: WaktuLangkah,
  { peluang = 0, jamKerja }: OpsiLeadTime = {},
): HasilLeadTime {
  const { hitungan, sebab } = prepareMulai(alur, waktu, jamKerja);
  return { mulai: hitungan.map((satu) => computeMulai(satu, peluang)), sebab };
}

function computeMulai(hitungan: Hitungan, peluang: Peluang): LeadTime {
  const { graf, biaya } = hitungan;
  const lancar = followLancar(hitungan, graf.mulai.nomor, biaya.penuh(graf.mulai.nomor));
  const balik = findBalik(graf);
  const harapan = computeHarapan(hitungan, peluang);
  const beban = harapan && computeBeban(hitungan, harapan.rantai, harapan.serentak);
  return {
    mulai: graf.mulai.id,
    lancar: {
      langkah: langkahOf(graf, lancar.simpul),
      lama: { rentang: lancar.lama, takTerukur: biaya.takTerukur(lancar.simpul) },
    },
    balik: balik.map((satu) => computeSekaliBalik(hitungan, lancar, satu)),
    terpanjang: computeTerpanjang(hitungan, balik),
    harapan: harapan?.lama ?? 'tak berakhir',
    pelaksana: perPelaksana(graf, bebanLancar(hitungan, lancar), beban),
    serahTerima: countSerahTerima(hitungan, lancar),
  };
}

function bebanLancar({ graf, biaya }: Hitungan, { simpul }: Jalan): Beban {
  const mulai = graf.mulai.nomor;
  return new Map(
    simpul.map((nomor) => [nomor, nomor === mulai ? biaya.penuh(nomor) : biaya.maju(nomor)]),
  );
}

function perPelaksana(
  graf: Graf,
  lancar: Beban,
  harapan: Beban | undefined,
): readonly BebanPelaksana[] {
  const [rata, rataHarapan] = [sumPelaksana(graf, lancar), harapan && sumPelaksana(graf, harapan)];
  const kolom = [...new Set([...rata.keys(), ...(rataHarapan?.keys() ?? [])])];
  return kolom
    .toSorted((a, b) => a - b)
    .map((pelaksana) => {
      const beban = rataHarapan?.get(pelaksana);
      return {
        pelaksana,
        lancar: rata.get(pelaksana) ?? tanpaWaktu,
        ...(harapan !== undefined && { harapan: beban ?? tanpaWaktu }),
      };
    });
}

function sumPelaksana(graf: Graf, beban: Beban): ReadonlyMap<number, Rentang> {
  const jumlah = new Map<number, Rentang>();
  for (const [nomor, waktu] of beban) {
    for (const pelaksana of graf.simpul[nomor]?.pelaksana ?? []) {
      jumlah.set(pelaksana, addRentang(jumlah.get(pelaksana) ?? tanpaWaktu, waktu));
    }
  }
  return jumlah;
}
