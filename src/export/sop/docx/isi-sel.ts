import { fitsInside } from '../../../flowchart/shapes.ts';
import type { Sop } from '../../../sop/schema.ts';
import type { Unsur } from '../xml.ts';
import type { Bahan } from '../bahan.ts';
import { banyakBaris, hurufIsi, tinggiBaris } from './huruf.ts';
import { daftarPeluru, daftarRincian, menjorok } from './penomoran.ts';
import { bantalan, jarakSel, kalimat, tinggiTepi } from './wordml.ts';

/** A paragraph of a cell before it is written: what it says and how. */
export interface Alinea {
  readonly teks: string;
  readonly daftar?: number;
  readonly miring?: boolean;
}

export function tulisAlinea(
  alinea: readonly Alinea[],
  rata: 'left' | 'center' = 'left',
): readonly Unsur[] {
  const isi = alinea.length === 0 ? [{ teks: '' }] : alinea;
  return isi.map(({ teks, ...gaya }, i) =>
    kalimat(teks, { huruf: hurufIsi, rata, ...gaya, ...jarakSel(i, isi.length) }),
  );
}

/** Height of a cell in twips that has room for its paragraphs, however narrow. */
export function tinggiAlinea(alinea: readonly Alinea[], lebar: number): number {
  const baris = alinea.map(({ teks, daftar }) => {
    const ruang = lebar - 2 * bantalan.samping - menjorok(daftar);
    return Math.max(1, banyakBaris(teks, ruang, hurufIsi));
  });
  const jumlah = Math.max(
    1,
    baris.reduce((semua, satu) => semua + satu, 0),
  );
  return jumlah * tinggiBaris(hurufIsi) + tinggiTepi;
}

/** The kegiatan, its rincian as a, b, c, and words of symbols that are too long to stand inside them. */
export function alineaKegiatan(
  { sop, alur }: Pick<Bahan, 'sop' | 'alur'>,
  indeks: number,
): readonly Alinea[] {
  const langkah = sop.langkah[indeks];
  if (langkah === undefined) return [];
  const luar = alur.simbol.filter(
    (satu) => satu.langkah === indeks && !fitsInside(satu.bentuk, satu.teks ?? ''),
  );
  return [
    ...(langkah.kegiatan === '' ? [] : [{ teks: langkah.kegiatan }]),
    ...langkah.rincian.map((teks) => ({ teks, daftar: daftarRincian(indeks) })),
    ...luar.map(({ pelaksana, teks = '' }) => ({
      teks: `${sop.pelaksana[pelaksana]?.nama ?? ''}: ${teks}`,
      miring: true,
    })),
  ];
}

/** The words of a cell of the mutu baku or of Keterangan; several things as a list. */
export function alineaSel(
  sop: Sop,
  indeks: number,
  kolom: 'kegiatan' | 'kelengkapan' | 'waktu' | 'output' | 'keterangan',
): readonly Alinea[] {
  const butir = [sop.langkah[indeks]?.[kolom] ?? []].flat().filter((teks) => teks !== '');
  return butir.length > 1
    ? butir.map((teks) => ({ teks, daftar: daftarPeluru }))
    : butir.map((teks) => ({ teks }));
}
