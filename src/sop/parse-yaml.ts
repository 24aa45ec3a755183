import type { z } from 'zod';
import type { Finding, Hasil, Tempat } from '../finding/finding.ts';
import { printPath, sentenceOf } from './schema-message.ts';
import { lineNumber } from './yaml/lines.ts';
import { readYaml } from './yaml/read-yaml.ts';

interface AsalYaml {
  readonly berkas: string;
  /** Line of the file on which the YAML text begins, from 1. */
  readonly barisAwal: number;
}

export interface HasilYaml<T> extends Hasil<T> {
  /** Line in the file of a field, by a path whose list items are counted from 1; the nearest place above it. */
  readonly baris: (kolom: string) => number | undefined;
}

type Jalur = readonly PropertyKey[];

/** Reads authored YAML by its schema. Every fault is a finding with its line, in the words of the author. */
export function parseYaml<T>(
  teks: string,
  skema: z.ZodType<T>,
  { berkas, barisAwal }: AsalYaml,
): HasilYaml<T> {
  const nomorBaris = lineNumber(teks);
  const barisPada = (offset: number) => nomorBaris(offset) + barisAwal - 1;
  const { isi, letak, rusak } = readYaml(teks);
  const baris = (kolom: string) => barisPada(letak(kolom.split('.')));

  if (rusak.length > 0) {
    const temuan = rusak.map(({ offset, pesan, obat }) => ({
      aturan: 'yaml-rusak',
      tingkat: 'galat' as const,
      tempat: { berkas, baris: barisPada(offset) },
      pesan,
      obat,
    }));
    return { temuan, baris };
  }
  const hasil = skema.safeParse(isi);
  if (hasil.success) return { nilai: hasil.data, temuan: [], baris };
  const temuan = hasil.error.issues.flatMap((isu) =>
    sentenceOf(isu, { skema, nilai: valueAt(isi, isu.path) }).map(
      ({ aturan, jalur, pesan, obat }): Finding => ({
        aturan,
        tingkat: 'galat',
        tempat: { berkas, baris: barisPada(letak(jalur)), ...placeOf(jalur) },
        pesan,
        ...(obat !== undefined && { obat }),
      }),
    ),
  );
  return { temuan, baris };
}

function placeOf(jalur: Jalur): Pick<Tempat, 'kolom' | 'langkah'> {
  const [isian, indeks] = jalur;
  return {
    ...(jalur.length > 0 && { kolom: printPath(jalur) }),
    ...(isian === 'langkah' && typeof indeks === 'number' && { langkah: String(indeks + 1) }),
  };
}

function valueAt(isi: unknown, jalur: Jalur): unknown {
  return jalur.reduce<unknown>((nilai, bagian) => {
    if (typeof nilai !== 'object' || nilai === null) return undefined;
    return Object.getOwnPropertyDescriptor(nilai, bagian)?.value;
  }, isi);
}
