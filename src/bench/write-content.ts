import { readFileSync, readdirSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { programFolder } from '../io/program-folder.ts';
import { namaWilayah } from '../io/read-wilayah.ts';
import { manySop } from './many-sop.ts';
import type { Contoh } from './many-sop.ts';

/** Writes as many SOPs as asked, of 100 offices unless told otherwise, into a folder; gives the files' paths. */
export async function writeContent(
  folder: string,
  banyak: number,
  banyakKantor = 100,
): Promise<readonly string[]> {
  const berkas = manySop(examples(), offices(banyakKantor), banyak);
  for (const { jalur, isi } of berkas) await write(join(folder, jalur), isi);
  return berkas.map(({ jalur }) => join(folder, jalur));
}

/** The SOPs of the repository itself, which were written from the five seeds. */
function examples(): readonly Contoh[] {
  const folder = join(programFolder, 'content/sop');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((nama) => nama.endsWith('.md'))
    .sort()
    .map((nama) => ({
      slug: basename(nama, '.md'),
      isi: readFileSync(join(folder, nama), 'utf8'),
    }));
}

/** The first kabupaten of the register, by code. */
function offices(banyakKantor: number): readonly string[] {
  const kode: string[] = [];
  for (let provinsi = 11; kode.length < banyakKantor; provinsi++) {
    for (let urutan = 1; urutan < 100 && kode.length < banyakKantor; urutan++) {
      const satu = `${provinsi}.${String(urutan).padStart(2, '0')}`;
      if (namaWilayah(satu) !== undefined) kode.push(satu);
    }
  }
  return kode;
}

async function write(berkas: string, isi: string): Promise<void> {
  await mkdir(dirname(berkas), { recursive: true });
  await writeFile(berkas, isi);
}
