import { z } from 'zod';
import type { Finding, Hasil } from '../finding/finding.ts';
import { parseYaml } from '../sop/parse-yaml.ts';
import { skemaSop } from '../sop/schema.ts';
import type { Sop } from '../sop/schema.ts';
import { splitFrontMatter } from './front-matter.ts';
import { readText } from './read-text.ts';

/** An SOP as one file defines it, before any rule has looked at it. */
export interface BerkasSop {
  readonly sop: Sop;
  /** Line in the file of a field, by a path whose list items are counted from 1. */
  readonly baris: (kolom: string) => number | undefined;
  /** Markdown prose for the reader; may be empty. */
  readonly isi: string;
}

/** The same schema, made to judge a faultless SOP in half the time; the faults of any other are the schema's own. */
const skema = z.compile(skemaSop);

/**
 * Reads one SOP file, wherever it lies. What keeps it from being read is named by a galat.
 *
 * @param alamat where the file is; @param berkas what findings call it
 */
export function readSopFile(alamat: string, berkas: string): Hasil<BerkasSop> {
  const teks = readText(alamat, berkas);
  if (teks.nilai === undefined) return { temuan: teks.temuan };
  const bagian = splitFrontMatter(teks.nilai);
  if (bagian === undefined) return { temuan: [...teks.temuan, withoutFrontMatter(berkas)] };
  const { nilai, baris, temuan } = parseYaml(bagian.yaml, skema, { berkas, barisAwal: 2 });
  return {
    ...(nilai !== undefined && { nilai: { sop: nilai, baris, isi: bagian.isi } }),
    temuan: [...teks.temuan, ...temuan],
  };
}

function withoutFrontMatter(berkas: string): Finding {
  return {
    aturan: 'tanpa-definisi',
    tingkat: 'galat',
    tempat: { berkas, baris: 1 },
    pesan: 'Berkas tidak diawali definisi SOP di antara dua baris ---',
    obat: 'Tulis --- pada baris pertama, isian SOP di bawahnya, lalu --- sebagai penutup',
  };
}
