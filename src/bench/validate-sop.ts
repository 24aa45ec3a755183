import { readFileSync, readdirSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { load } from 'js-yaml';
import { splitFrontMatter } from '../io/front-matter.ts';
import { readPortal } from '../io/portal.ts';
import { programFolder } from '../io/program-folder.ts';
import { namaWilayah } from '../io/read-wilayah.ts';
import type { Benchmark } from './benchmark.ts';
import { manySop } from './many-sop.ts';
import type { Contoh } from './many-sop.ts';

const banyakSop = 1000;
const banyakKantor = 100;

export const validateSop: Benchmark = {
  nama: 'validate-sop',
  kerja:
    'membaca dan memeriksa SOP seukuran SOP contoh milik 100 kantor, seperti npm run validate tanpa menyalakan Node',
  lantai: 'membaca berkas yang sama dan mengurai YAML-nya dengan js-yaml saja',
  async siapkan(folder) {
    const berkas = manySop(examples(), offices(), banyakSop);
    for (const { jalur, isi } of berkas) await write(join(folder, 'content', jalur), isi);
    const folders = { content: join(folder, 'content'), data: join(folder, 'data') };
    const semua = berkas.map(({ jalur }) => join(folders.content, jalur));
    return {
      ukuran: '1.000 SOP',
      kerja: () => readPortal(folders),
      lantai: () => semua.map(loadYaml),
    };
  },
};

function loadYaml(berkas: string): unknown {
  const teks = readFileSync(berkas, 'utf8');
  return load(splitFrontMatter(teks)?.yaml ?? teks);
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
function offices(): readonly string[] {
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
