import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { splitFrontMatter } from '../io/front-matter.ts';
import { readPortal } from '../io/portal.ts';
import type { Benchmark } from './benchmark.ts';
import { writeContent } from './write-content.ts';

const banyakSop = 1000;

export const validateSop: Benchmark = {
  nama: 'validate-sop',
  kerja:
    'membaca dan memeriksa SOP seukuran SOP contoh milik 100 kantor, seperti npm run validate tanpa menyalakan Node',
  lantai: 'membaca berkas yang sama dan mengurai YAML-nya dengan js-yaml saja',
  async siapkan(folder) {
    const folders = { content: join(folder, 'content'), data: join(folder, 'data') };
    const semua = await writeContent(folders.content, banyakSop);
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
