import { LineCounter, isMap, isScalar, isSeq, parseDocument, visit } from 'yaml';
import type { Document, ErrorCode, Pair, YAMLError } from 'yaml';
import type { z } from 'zod';
import type { Finding, Hasil, Tempat } from '../finding/finding.ts';
import { printPath, sentenceOf } from './schema-message.ts';

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
  const hitung = new LineCounter();
  const dokumen = parseDocument(teks, { lineCounter: hitung, prettyErrors: false });
  const barisPada = (offset: number) => hitung.linePos(offset).line + barisAwal - 1;
  const barisJalur = (jalur: Jalur) => barisPada(offsetOf(dokumen, jalur));
  const baris = (kolom: string) => barisJalur(kolom.split('.').map(fromPrinted));

  const rusak = [...dokumen.errors, ...aliases(dokumen)];
  if (rusak.length > 0) {
    return { temuan: rusak.map((galat) => syntaxFinding(galat, barisPada, berkas)), baris };
  }
  const isi: unknown = dokumen.toJS();
  const hasil = skema.safeParse(isi);
  if (hasil.success) return { nilai: hasil.data, temuan: [], baris };
  const temuan = hasil.error.issues.flatMap((isu) =>
    sentenceOf(isu, { skema, nilai: valueAt(isi, isu.path) }).map(
      ({ aturan, jalur, pesan, obat }): Finding => ({
        aturan,
        tingkat: 'galat',
        tempat: { berkas, baris: barisJalur(jalur), ...placeOf(jalur) },
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

function fromPrinted(bagian: string): PropertyKey {
  return /^\d+$/.test(bagian) ? Number(bagian) - 1 : bagian;
}

type GalatYaml = Pick<YAMLError, 'code' | 'pos'>;

/** An alias is never meant here: it is text that begins with a star. */
function aliases(dokumen: Document.Parsed): readonly GalatYaml[] {
  const hasil: GalatYaml[] = [];
  visit(dokumen, {
    Alias(_, { range }) {
      if (range) hasil.push({ code: 'BAD_ALIAS', pos: [range[0], range[1]] });
    },
  });
  return hasil;
}

function syntaxFinding(
  galat: GalatYaml,
  barisPada: (offset: number) => number,
  berkas: string,
): Finding {
  const [pesan, obat] = kalimatYaml[galat.code] ?? kalimatUmum;
  return {
    aturan: 'yaml-rusak',
    tingkat: 'galat',
    tempat: { berkas, baris: barisPada(galat.pos[0]) },
    pesan,
    obat,
  };
}

const kalimatUmum = [
  'Susunan YAML tidak terbaca pada baris ini',
  'Periksa tanda titik dua, tanda kutip, dan lekukan baris ini dan baris di atasnya',
] as const;

/** The faults that authors make most, by the code that the YAML parser gives them. */
const kalimatYaml: Partial<Record<ErrorCode, readonly [string, string]>> = {
  DUPLICATE_KEY: ['Kunci yang sama tertulis dua kali', 'Hapus salah satunya'],
  TAB_AS_INDENT: ['Lekukan memakai tab', 'Ganti tab dengan spasi'],
  BAD_INDENT: [
    'Lekukan tidak sejajar dengan baris lain pada tingkat yang sama',
    'Sejajarkan dengan spasi',
  ],
  MISSING_CHAR: [
    'Ada tanda yang kurang, misalnya tanda kutip penutup atau titik dua sesudah kunci',
    'Lengkapi tanda itu, atau sejajarkan lekukan baris ini; tulisan yang memuat titik dua ditaruh di dalam tanda kutip',
  ],
  BLOCK_AS_IMPLICIT_KEY: [
    'Tulisan memuat titik dua diikuti spasi sehingga terbaca sebagai kunci',
    'Taruh tulisan itu di dalam tanda kutip',
  ],
  BAD_ALIAS: ['Tulisan diawali tanda *', 'Taruh tulisan itu di dalam tanda kutip'],
};

function valueAt(isi: unknown, jalur: Jalur): unknown {
  return jalur.reduce<unknown>((nilai, bagian) => {
    if (typeof nilai !== 'object' || nilai === null) return undefined;
    return Object.getOwnPropertyDescriptor(nilai, bagian)?.value;
  }, isi);
}

/** Offset of the key or list item that the path leads to, as far as the path exists. */
function offsetOf(dokumen: Document.Parsed, jalur: Jalur): number {
  let simpul: unknown = dokumen.contents;
  let offset = rangeStart(simpul) ?? 0;
  for (const bagian of jalur) {
    if (isMap(simpul)) {
      const pasangan = simpul.items.find((satu) => keyOf(satu) === String(bagian));
      if (pasangan === undefined) return offset;
      offset = rangeStart(pasangan.key) ?? offset;
      simpul = pasangan.value;
    } else if (isSeq(simpul) && typeof bagian === 'number') {
      simpul = simpul.items[bagian];
      if (simpul === undefined) return offset;
      offset = rangeStart(simpul) ?? offset;
    } else {
      return offset;
    }
  }
  return offset;
}

function keyOf(pasangan: Pair): string | undefined {
  return isScalar(pasangan.key) ? String(pasangan.key.value) : undefined;
}

function rangeStart(simpul: unknown): number | undefined {
  if (!isScalar(simpul) && !isMap(simpul) && !isSeq(simpul)) return undefined;
  return simpul.range?.[0];
}
