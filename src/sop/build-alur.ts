import type { Alur, Bentuk, Panah, Simbol } from './alur.ts';
import type { Langkah } from './schema-langkah.ts';
import type { Sop } from './schema.ts';

/** A way out of a langkah, whether or not the langkah it names exists. */
export interface Cabang {
  /** Number of the langkah, from 1. */
  readonly ke: number;
  /** The word on a branch of a keputusan. */
  readonly label?: string;
}

/** Ways out of the langkah with this number, in the order they are written. None: the langkah is an end. */
export function cabangLangkah(sop: Sop, nomor: number): readonly Cabang[] {
  const langkah = sop.langkah[nomor - 1];
  if (langkah === undefined) return [];
  if (langkah.keputusan !== undefined) {
    return Object.entries(langkah.keputusan).map(([label, ke]) => ({ ke, label }));
  }
  if (langkah.lanjut === 'selesai') return [];
  if (langkah.lanjut !== undefined) return [langkah.lanjut].flat().map((ke) => ({ ke }));
  return nomor < sop.langkah.length ? [{ ke: nomor + 1 }] : [];
}

/** True where the flow may begin: the first row, and rows marked `mulai`. */
export function isMulai(sop: Sop, nomor: number): boolean {
  return nomor === 1 || sop.langkah[nomor - 1]?.mulai === true;
}

/** True where the flow ends: no way out is written, and none follows from the row below. */
export function isAkhir(sop: Sop, nomor: number): boolean {
  return sop.langkah[nomor - 1]?.keputusan === undefined && cabangLangkah(sop, nomor).length === 0;
}

/**
 * The graph of an SOP, by the form's convention that the first and last kegiatan are themselves the kapsul.
 * Where pelaksana act together, only the first symbol of the row carries arrows and the marks of start and end.
 * What cannot be drawn (a langkah without a known pelaksana, an arrow to no langkah) is left out: the rules name it.
 */
export function buildAlur(sop: Sop): Alur {
  const baris = sop.langkah.map((langkah, indeks) => symbolsOfRow(sop, langkah, indeks));
  const kepala = baris.map(([pertama]) => pertama?.id);
  return {
    simbol: baris.flat(),
    panah: kepala.flatMap((dari, indeks) =>
      dari === undefined ? [] : arrowsFrom(dari, cabangLangkah(sop, indeks + 1), kepala),
    ),
    bersama: baris.flatMap((simbol) => pairs(simbol.map(({ id }) => id))),
  };
}

function symbolsOfRow(sop: Sop, langkah: Langkah, indeks: number): readonly Simbol[] {
  const nomor = indeks + 1;
  const kolom = [...new Set(langkah.pelaksana)]
    .map((id) => ({ id, kolom: sop.pelaksana.findIndex((pelaksana) => pelaksana.id === id) }))
    .filter(({ kolom }) => kolom >= 0);
  const mulai = isMulai(sop, nomor);
  const akhir = isAkhir(sop, nomor);
  const bentuk = shapeOf(langkah, mulai || akhir);
  return kolom.map(({ id, kolom }, urutan) => ({
    id: urutan === 0 ? String(nomor) : `${nomor}-${id}`,
    langkah: indeks,
    pelaksana: kolom,
    bentuk,
    mulai: urutan === 0 && mulai,
    akhir: urutan === 0 && akhir,
  }));
}

function shapeOf(langkah: Langkah, terminal: boolean): Bentuk {
  if (langkah.keputusan !== undefined) return 'belah-ketupat';
  return terminal ? 'kapsul' : 'kotak';
}

function arrowsFrom(
  dari: string,
  cabang: readonly Cabang[],
  kepala: readonly (string | undefined)[],
): readonly Panah[] {
  return cabang.flatMap(({ ke: nomor, label }): Panah[] => {
    const ke = kepala[nomor - 1];
    if (ke === undefined) return [];
    return label === undefined
      ? [{ id: `${dari}-${ke}`, dari, ke }]
      : [{ id: `${dari}-${ke}-${slug(label)}`, dari, ke, label }];
  });
}

function slug(label: string): string {
  return label
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function pairs(ids: readonly string[]): readonly (readonly [string, string])[] {
  return ids.flatMap((id, i) => {
    const berikut = ids[i + 1];
    return berikut === undefined ? [] : [[id, berikut] as const];
  });
}
