import { sortFindings } from '../../finding.ts';
import type { Finding } from '../../finding.ts';
import type { BerkasDiperiksa } from '../opsi.ts';
import { berlaku } from '../ringkasan.ts';

/** A file of the report. */
export interface BerkasLaporan {
  readonly berkas: string;
  /** Name for people; the path when the file could not be read far enough to have one. */
  readonly judul: string;
  /** What is new, sorted. */
  readonly temuan: readonly Finding[];
  /** What the document itself accepts, sorted. */
  readonly diterima: readonly Finding[];
}

export interface KantorLaporan {
  readonly nama: string;
  readonly berkas: readonly BerkasLaporan[];
}

/** Heading of what belongs to no office, such as a file that could not be read. */
const tanpaKantor = 'Berkas lain';

/** Files by office in the order given, then those that only findings know; every finding is in one file. */
export function susunLaporan(
  temuan: readonly Finding[],
  diperiksa: readonly BerkasDiperiksa[],
): readonly KantorLaporan[] {
  const perBerkas = Map.groupBy(sortFindings(temuan), (satu) => satu.tempat.berkas);
  const dikenal = new Set(diperiksa.map(({ berkas }) => berkas));
  const lain = [...perBerkas.keys()]
    .filter((berkas) => !dikenal.has(berkas))
    .map((berkas) => ({ berkas, judul: berkas, kantor: tanpaKantor }));
  const kantor = Map.groupBy([...diperiksa, ...lain], (satu) => satu.kantor);
  return [...kantor].map(([nama, isi]) => ({
    nama,
    berkas: isi.map(({ berkas, judul }) => ({
      berkas,
      judul,
      ...split(perBerkas.get(berkas) ?? []),
    })),
  }));
}

/** The offices with the files that something was found in, accepted or not. */
export function denganTemuan(kantor: readonly KantorLaporan[]): readonly KantorLaporan[] {
  return saring(kantor, ({ temuan, diterima }) => temuan.length + diterima.length > 0);
}

/** The offices with the files that nothing was found in. */
export function tanpaTemuan(kantor: readonly KantorLaporan[]): readonly KantorLaporan[] {
  return saring(kantor, ({ temuan, diterima }) => temuan.length + diterima.length === 0);
}

function saring(
  kantor: readonly KantorLaporan[],
  pilih: (berkas: BerkasLaporan) => boolean,
): readonly KantorLaporan[] {
  return kantor
    .map(({ nama, berkas }) => ({ nama, berkas: berkas.filter(pilih) }))
    .filter(({ berkas }) => berkas.length > 0);
}

function split(temuan: readonly Finding[]): Pick<BerkasLaporan, 'temuan' | 'diterima'> {
  return {
    temuan: berlaku(temuan),
    diterima: temuan.filter(({ dikecualikan }) => dikecualikan !== undefined),
  };
}
