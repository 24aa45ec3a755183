import { teksSel } from '../statistics/tanda.ts';
import type { BarisTabel, KolomTabel, Tabel } from './tabel.ts';
import { selTabel, type Penanda } from './tanda-tabel.ts';

/**
 * Which cells of a table read otherwise in one of its former editions. What is compared is what is shown: a share that
 * moved behind its last printed decimal reads the same. A row or column that an edition did not have says nothing.
 */
export function selDiperbaiki(
  tabel: Tabel,
  lama: readonly Tabel[],
): NonNullable<Penanda['diperbaiki']> {
  const kini = selTabel(tabel);
  const dulu = lama.map(selMenurutNama);
  return (baris, kolom) => {
    const [sel, b, k] = [kini[baris]?.[kolom], tabel.baris[baris], tabel.kolom[kolom]];
    if (!sel || !b || !k) return false;
    return dulu.some((teks) => {
      const semula = teks(b, k);
      return semula !== undefined && semula !== teksSel(sel);
    });
  };
}

/** Finds a cell of a table by what its row and its column are called. */
function selMenurutNama(
  tabel: Tabel,
): (baris: BarisTabel, kolom: KolomTabel) => string | undefined {
  const sel = selTabel(tabel);
  const letakBaris = new Map(tabel.baris.map((satu, i) => [namaBaris(satu), i]));
  const letakKolom = new Map(tabel.kolom.map((satu, k) => [namaKolom(satu), k]));
  return (baris, kolom) => {
    const [i, k] = [letakBaris.get(namaBaris(baris)), letakKolom.get(namaKolom(kolom))];
    const ada = i === undefined || k === undefined ? undefined : sel[i]?.[k];
    return ada && teksSel(ada);
  };
}

function namaBaris({ kode, jenis, label }: BarisTabel): string {
  return `${jenis} ${kode ?? label}`;
}

function namaKolom({ grup, judul }: KolomTabel): string {
  return JSON.stringify([grup, judul]);
}
