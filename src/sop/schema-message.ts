import { z } from 'zod';
import { nearestWord } from './nearest-word.ts';

export interface Kalimat {
  readonly aturan: 'kunci-tidak-dikenal' | 'isian-kosong' | 'isian-keliru';
  readonly jalur: readonly PropertyKey[];
  readonly pesan: string;
  readonly obat?: string;
}

interface Isian {
  readonly skema: z.ZodType;
  /** What stands at the path of the issue; undefined when the key is missing. */
  readonly nilai: unknown;
}

/** What an issue of zod says to the author of the file: one sentence a fault, with its cure when it is known. */
export function sentenceOf(isu: z.core.$ZodIssue, { skema, nilai }: Isian): readonly Kalimat[] {
  if (isu.code === 'unrecognized_keys') {
    const dikenal = knownKeys(skema, isu.path);
    return isu.keys.map((kunci) => unknownKey(kunci, [...isu.path, kunci], dikenal));
  }
  const jalur = isu.path;
  const nama = nameOf(jalur);
  if (isu.code === 'custom' && !isu.message.startsWith('diharapkan ')) {
    return [{ aturan: 'isian-keliru', jalur, pesan: `${nama} ${isu.message}` }];
  }
  if (nilai === undefined || nilai === null) {
    return [
      { aturan: 'isian-kosong', jalur, pesan: `${nama} belum diisi, diharapkan ${expected(isu)}` },
    ];
  }
  const ditulis = `${nama} ${wantsText(isu) ? describeKind(nilai) : describe(nilai)}`;
  const pesan = `${ditulis}, diharapkan ${expected(isu)}`;
  const obat = cure(isu, nilai);
  return [{ aturan: 'isian-keliru', jalur, pesan, ...(obat !== undefined && { obat }) }];
}

/** List items are counted from 1, as the langkah are printed. */
export function printPath(jalur: readonly PropertyKey[]): string {
  return jalur
    .map((bagian) => (typeof bagian === 'number' ? bagian + 1 : String(bagian)))
    .join('.');
}

function unknownKey(
  kunci: string,
  jalur: readonly PropertyKey[],
  dikenal: readonly string[],
): Kalimat {
  const dekat = nearestWord(kunci, dikenal);
  return {
    aturan: 'kunci-tidak-dikenal',
    jalur,
    pesan: `Kunci "${kunci}" tidak dikenal`,
    obat:
      dekat === undefined
        ? `Pakai salah satu dari: ${dikenal.join(', ')}`
        : `Barangkali yang dimaksud "${dekat}"`,
  };
}

function nameOf(jalur: readonly PropertyKey[]): string {
  const [pertama, kedua, ...sisa] = jalur;
  if (pertama === undefined) return 'Isi berkas';
  if (typeof kedua === 'number') {
    const butir = `${pertama === 'langkah' ? 'Langkah' : `Butir ${String(pertama)}`} ${kedua + 1}`;
    return sisa.length === 0 ? butir : `${butir}: ${printPath(sisa)}`;
  }
  return `Isian ${printPath(jalur)}`;
}

function describe(nilai: unknown): string {
  if (typeof nilai === 'string') return nilai === '' ? 'kosong' : `tertulis "${nilai}"`;
  return typeof nilai === 'number' ? `tertulis ${nilai}` : describeKind(nilai);
}

/** Without the value: a number where text belongs is mostly an unquoted NIP, which no message repeats. */
function describeKind(nilai: unknown): string {
  if (nilai === '') return 'kosong';
  if (typeof nilai === 'number') return 'tertulis sebagai angka';
  if (typeof nilai === 'boolean') return `tertulis sebagai ${String(nilai)}`;
  return Array.isArray(nilai) ? 'tertulis sebagai daftar' : 'tertulis sebagai kumpulan kunci';
}

function wantsText(isu: z.core.$ZodIssue): boolean {
  return isu.code === 'invalid_type' && isu.expected === 'string';
}

const jenis: Partial<Record<string, string>> = {
  string: 'teks',
  number: 'angka',
  int: 'bilangan bulat',
  boolean: 'true atau false',
  array: 'daftar',
  object: 'kumpulan kunci',
  record: 'kumpulan kunci',
};

/** What was expected: the schema's own words where it has them, else those of the kind of issue. */
function expected(isu: z.core.$ZodIssue): string {
  const kalimat = /^diharapkan (.+)$/.exec(isu.message)?.[1];
  if (kalimat !== undefined) return kalimat;
  switch (isu.code) {
    case 'invalid_type':
      return jenis[isu.expected] ?? isu.expected;
    case 'invalid_value':
      return isu.values.map(String).join(', ');
    case 'too_small':
      return bound(isu.origin, 'sekurangnya', isu.minimum);
    case 'too_big':
      return bound(isu.origin, 'paling banyak', isu.maximum);
    default:
      return isu.message;
  }
}

function bound(asal: string, kata: string, batas: number | bigint): string {
  if (asal === 'string') return 'teks yang tidak kosong';
  if (asal === 'array') return `${kata} ${batas} butir`;
  return `angka ${kata} ${batas}`;
}

function cure(isu: z.core.$ZodIssue, nilai: unknown): string | undefined {
  if (typeof nilai === 'string' && isu.code === 'invalid_value') {
    const dekat = nearestWord(nilai, isu.values.map(String));
    return dekat === undefined ? undefined : `Barangkali yang dimaksud "${dekat}"`;
  }
  const polos = typeof nilai === 'number' || typeof nilai === 'boolean';
  return wantsText(isu) && polos ? 'Taruh isiannya di dalam tanda kutip' : undefined;
}

/** Keys that the schema allows at the path, read from its JSON Schema, which hides zod's wrappers. */
function knownKeys(skema: z.ZodType, jalur: readonly PropertyKey[]): readonly string[] {
  let simpul: SkemaJson | undefined = z.toJSONSchema(skema, {
    io: 'input',
    unrepresentable: 'any',
  });
  for (const bagian of jalur) {
    const anak: unknown =
      typeof bagian === 'number' ? simpul?.items : simpul?.properties?.[String(bagian)];
    simpul = isSkemaJson(anak) ? anak : undefined;
  }
  return Object.keys(simpul?.properties ?? {});
}

type SkemaJson = z.core.JSONSchema.BaseSchema;

function isSkemaJson(nilai: unknown): nilai is SkemaJson {
  return typeof nilai === 'object' && nilai !== null && !Array.isArray(nilai);
}
