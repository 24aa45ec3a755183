import type { Alur } from '../alur.ts';
import { addRentang } from '../durasi.ts';
import type { JamKerja, Rentang } from '../durasi.ts';
import { findBalik } from './balik.ts';
import { computeBeban } from './beban.ts';
import type { Beban } from './beban.ts';
import { buildBiaya, tanpaWaktu } from './biaya.ts';
import type { WaktuLangkah } from './biaya.ts';
import { buildGraf } from './graf.ts';
import type { Graf } from './graf.ts';
import { followLancar, langkahOf } from './hitungan.ts';
import type { Hitungan, Lama } from './hitungan.ts';
import type { Jalan } from './jalan.ts';
import { pilihCabang } from './pilih-cabang.ts';
import { buildRantai } from './rantai.ts';
import type { Peluang } from './rantai.ts';
import { computeSekaliBalik } from './sekali-balik.ts';
import type { JalanBalik } from './sekali-balik.ts';
import { countSerahTerima } from './serah-terima.ts';
import type { SerahTerima } from './serah-terima.ts';
import { buildJaringan } from './simpul.ts';
import { solveRantai } from './solve-rantai.ts';
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

type SebabKosong =
  | { readonly jenis: 'tanpa mulai' | 'tanpa akhir' }
  | { readonly jenis: 'akhir tak terjangkau'; readonly mulai: string };

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
  const jaringan = buildJaringan(alur, waktu.length);
  const mulai = jaringan.simpul.filter((satu) => satu.mulai);
  if (mulai.length === 0) return { mulai: [], sebab: [{ jenis: 'tanpa mulai' }] };
  if (!jaringan.simpul.some(({ akhir }) => akhir)) {
    return { mulai: [], sebab: [{ jenis: 'tanpa akhir' }] };
  }
  const graf = mulai.map((satu) => buildGraf(jaringan, satu));
  const buntu = graf.filter((satu) => !satu.hidup.has(satu.mulai.nomor));
  return {
    mulai: graf
      .filter((satu) => !buntu.includes(satu))
      .map((satu) => computeMulai(prepare(satu, waktu, jamKerja), peluang)),
    sebab: buntu.map((satu) => ({ jenis: 'akhir tak terjangkau', mulai: satu.mulai.id })),
  };
}

function prepare(graf: Graf, waktu: WaktuLangkah, jamKerja: JamKerja | undefined): Hitungan {
  const lancar = new Map(graf.urutan.map((nomor) => [nomor, pilihCabang(graf, nomor)]));
  return { graf, biaya: buildBiaya(graf, waktu), pilih: (nomor) => lancar.get(nomor), jamKerja };
}

function computeMulai(hitungan: Hitungan, peluang: Peluang): LeadTime {
  const { graf, biaya } = hitungan;
  const lancar = followLancar(hitungan, graf.mulai.nomor, biaya.penuh(graf.mulai.nomor));
  const balik = findBalik(graf);
  const harapan = computeHarapan(hitungan, peluang);
  return {
    mulai: graf.mulai.id,
    lancar: {
      langkah: langkahOf(graf, lancar.simpul),
      lama: { rentang: lancar.lama, takTerukur: biaya.takTerukur(lancar.simpul) },
    },
    balik: balik.map((satu) => computeSekaliBalik(hitungan, lancar, satu)),
    terpanjang: computeTerpanjang(hitungan, balik),
    harapan: harapan?.lama ?? 'tak berakhir',
    pelaksana: perPelaksana(graf, bebanLancar(hitungan, lancar), harapan?.beban),
    serahTerima: countSerahTerima(hitungan, lancar),
  };
}

interface Harapan {
  readonly lama: Lama;
  readonly beban: Beban;
}

function computeHarapan(hitungan: Hitungan, peluang: Peluang): Harapan | undefined {
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
    beban: computeBeban(hitungan, rantai, max.serentak),
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
