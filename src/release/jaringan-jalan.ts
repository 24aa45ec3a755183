import { buildAlur } from '../sop/build-alur.ts';
import { ingat } from '../sop/ingat.ts';
import { nomorBaris } from '../sop/langkah-sop.ts';
import { buildGraf } from '../sop/lead-time/graf.ts';
import type { Cabang, Graf } from '../sop/lead-time/graf.ts';
import { buildJaringan } from '../sop/lead-time/simpul.ts';
import type { Simpul } from '../sop/lead-time/simpul.ts';
import type { Sop } from '../sop/schema.ts';

/** A place of an SOP at which work is done and recorded: a symbol, or those of pelaksana who act together. */
export interface Titik {
  /** Index into the list of its SOP. */
  readonly nomor: number;
  /** Names it in a record: the number of its langkah, or the symbol's own id. */
  readonly id: string;
  /** Ids of all its symbols. */
  readonly simbol: readonly string[];
  /** Indexes of its rows, from 0. */
  readonly baris: readonly number[];
  /** Number as printed, `1–3` where one symbol serves several rows. */
  readonly no: string;
  readonly pelaksana: readonly { readonly id: string; readonly nama: string }[];
  /** Words on its ways out; empty where it is no keputusan. */
  readonly label: readonly string[];
}

/** The graph of an SOP as its walk is recorded. */
export interface JaringanJalan {
  readonly sop: Sop;
  readonly titik: readonly Titik[];
  /** What can be reached, for each place where the flow may begin. */
  readonly graf: readonly Graf[];
}

export const jaringanJalan = ingat((sop: Sop): JaringanJalan => {
  const alur = buildAlur(sop);
  const jaringan = buildJaringan(alur, sop.langkah.length);
  const { simpul, sisi } = jaringan;
  const simbolOf = ({ id, langkah: [baris = 0], pelaksana }: Simpul) => [
    id,
    ...alur.simbol
      .filter((lain) => lain.langkah === baris && pelaksana.includes(lain.pelaksana))
      .flatMap((lain) => (lain.id === id ? [] : lain.id)),
  ];
  const labelOf = (nomor: number) =>
    sisi.filter(({ dari }) => dari === nomor).flatMap(({ label }) => label ?? []);
  return {
    sop,
    titik: simpul.map((satu) => ({
      nomor: satu.nomor,
      id: satu.id,
      simbol: simbolOf(satu),
      baris: satu.langkah,
      no: nomorBaris(sop, satu.langkah),
      pelaksana: satu.pelaksana.flatMap((kolom) => sop.pelaksana[kolom] ?? []),
      label: [...new Set(labelOf(satu.nomor))],
    })),
    graf: simpul.filter(({ mulai }) => mulai).map((mulai) => buildGraf(jaringan, mulai)),
  };
});

/** The places that a record may mean: one by the id of a symbol, all of a row by its number. */
export function findTitik({ sop, titik }: JaringanJalan, rujukan: string): readonly Titik[] {
  const bersimbol = titik.filter(({ simbol }) => simbol.includes(rujukan));
  if (bersimbol.length > 0) return bersimbol;
  return titik.filter(({ baris }) => baris.some((indeks) => sop.langkah[indeks]?.no === rujukan));
}

/** `langkah 3`, or `langkah 5 (simbol 5b)` where the row has several symbols. */
export function sebutTitik({ sop }: JaringanJalan, { id, no, baris }: Titik): string {
  return sop.langkah[baris[0] ?? 0]?.no === id ? `langkah ${no}` : `langkah ${no} (simbol ${id})`;
}

/** Names of those who do it, as the SOP's table heads them. */
export function sebutPelaksana({ pelaksana }: Pick<Titik, 'pelaksana'>): string {
  return pelaksana.map(({ nama }) => nama).join(' bersama ');
}

/**
 * Where work that stands at a place can come without being sent back. From work that only leads back it is
 * where the flow goes on after the return.
 */
export function jangkauanMaju(graf: Graf, dari: number): ReadonlySet<number> {
  const tercapai = new Set<number>();
  const antrean = [dari];
  const dikunjungi = new Set(antrean);
  for (let nomor = antrean.pop(); nomor !== undefined; nomor = antrean.pop()) {
    const sisi = graf.hidup.has(nomor)
      ? graf.cabang(nomor).flatMap(({ maju }) => maju)
      : graf.keluar(nomor);
    for (const { ke } of sisi) {
      if (graf.hidup.has(ke)) tercapai.add(ke);
      if (dikunjungi.has(ke)) continue;
      dikunjungi.add(ke);
      antrean.push(ke);
    }
  }
  return tercapai;
}

/** True for a way out by which the flow goes on instead of back. */
export function isMaju({ maju }: Cabang): boolean {
  return maju.length > 0;
}
