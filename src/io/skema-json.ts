import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { skemaRilis } from '../release/rilis.ts';
import { skemaPengumuman } from '../sop/pengumuman.ts';
import { skemaPadanan } from '../search/schema-padanan.ts';
import { skemaBerkasInstansi } from './skema-instansi.ts';
import { skemaRegulasi } from '../sop/regulasi/schema-regulasi.ts';
import { skemaSop } from '../sop/schema.ts';
import { skemaIstilah } from '../statistics/istilah.ts';
import { skemaBab } from './folder-bab.ts';

/** What an author writes, by the name of its schema file, with its title in an editor. */
const daftarSkema: Readonly<Record<string, readonly [judul: string, skema: z.ZodType]>> = {
  sop: ['Definisi SOP', skemaSop],
  instansi: ['Instansi', skemaBerkasInstansi],
  istilah: ['Istilah', skemaIstilah],
  padanan: ['Padanan kata', skemaPadanan],
  pengumuman: ['Pengumuman', skemaPengumuman],
  regulasi: ['Regulasi', skemaRegulasi],
  bab: ['Kepala bab buku', skemaBab],
  rilis: ['Rilis data satu semester', skemaRilis],
};

/** Folder below content that holds the schemas, to which the first line of a content file points. */
export const folderSkema = 'skema';

/** JSON Schema files of all that is authored, by file name, made from the schemas that the readers use. */
export function skemaJson(): ReadonlyMap<string, string> {
  return new Map(
    Object.keys(daftarSkema).flatMap((nama) => {
      const isi = satuSkemaJson(nama);
      return isi === undefined ? [] : [[`${nama}.json`, isi]];
    }),
  );
}

/** The schema file of one kind alone, by its name without `.json`; undefined for a kind that is not there. */
export function satuSkemaJson(nama: string): string | undefined {
  const ada = daftarSkema[nama];
  if (ada === undefined) return undefined;
  const [judul, skema] = ada;
  // draft-07 is what editors' YAML support reads; `input` is the form before defaults are filled in.
  const isi = z.toJSONSchema(skema, { io: 'input', target: 'draft-7' });
  return `${JSON.stringify({ ...isi, title: judul }, null, 2)}\n`;
}

/** Writes the schemas below a content folder and returns their paths. */
export function writeSkema(content: string): readonly string[] {
  const folder = join(content, folderSkema);
  mkdirSync(folder, { recursive: true });
  return [...skemaJson()].map(([nama, isi]) => {
    const berkas = join(folder, nama);
    writeFileSync(berkas, isi);
    return berkas;
  });
}
