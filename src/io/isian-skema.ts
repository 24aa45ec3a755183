import { z } from 'zod';
import { ingatTeks } from '../sop/ingat.ts';
import { satuSkemaJson } from './skema-json.ts';

/** A field that an author fills, with those inside it. */
export interface Isian {
  readonly nama: string;
  readonly wajib: boolean;
  /** What may stand in it, in words: `teks`, `daftar`, `tutup atau bulatkan`. */
  readonly bentuk: string;
  readonly uraian: string;
  readonly anak: readonly Isian[];
}

interface Skema {
  readonly type?: string | readonly string[] | undefined;
  readonly description?: string | undefined;
  readonly enum?: readonly unknown[] | undefined;
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, Skema>> | undefined;
  readonly required?: readonly string[] | undefined;
  readonly items?: Skema | undefined;
  readonly anyOf?: readonly Skema[] | undefined;
}

const skemaBerkas: z.ZodType<Skema> = z.lazy(() =>
  z.object({
    type: z.union([z.string(), z.array(z.string())]).optional(),
    description: z.string().optional(),
    enum: z.array(z.unknown()).optional(),
    const: z.unknown().optional(),
    properties: z.record(z.string(), skemaBerkas).optional(),
    required: z.array(z.string()).optional(),
    items: skemaBerkas.optional(),
    anyOf: z.array(skemaBerkas).optional(),
  }),
);

/** The fields of a kind of content file, from the schema that its reader uses. An unknown kind is an Error. */
export const isianSkema = ingatTeks((nama: string): readonly Isian[] => {
  const teks = satuSkemaJson(nama);
  if (teks === undefined) throw new Error(`no schema ${nama}`);
  return fieldsOf(skemaBerkas.parse(JSON.parse(teks)));
});

function fieldsOf({ properties = {}, required = [] }: Skema): readonly Isian[] {
  return Object.entries(properties).map(([nama, skema]) => ({
    nama,
    wajib: required.includes(nama),
    bentuk: [...new Set(shapesOf(skema))].join(' atau '),
    uraian: skema.description ?? '',
    anak: innerOf(skema).flatMap(fieldsOf),
  }));
}

/** The objects whose fields an author writes inside a field. */
function innerOf(skema: Skema): readonly Skema[] {
  if (skema.properties !== undefined) return [skema];
  return [...(skema.items ? [skema.items] : []), ...(skema.anyOf ?? [])]
    .flatMap(innerOf)
    .slice(0, 1);
}

const sebutanJenis: Readonly<Record<string, string>> = {
  string: 'teks',
  integer: 'angka bulat',
  number: 'angka',
  array: 'daftar',
  object: 'isian di dalamnya',
};

function shapesOf(skema: Skema): readonly string[] {
  if (skema.enum !== undefined) return skema.enum.map(String);
  if (skema.const === '') return [];
  if (skema.const !== undefined) return [JSON.stringify(skema.const).replaceAll('"', '')];
  if (skema.anyOf !== undefined) return skema.anyOf.flatMap(shapesOf);
  const jenis = [skema.type ?? []].flat();
  if (jenis.includes('boolean')) return ['true', 'false'];
  return jenis.flatMap((satu) => sebutanJenis[satu] ?? []);
}
