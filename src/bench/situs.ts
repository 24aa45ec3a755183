import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expectedPages } from '../build/expected-pages.ts';
import { readPortal } from '../io/portal.ts';
import type { Benchmark } from './benchmark.ts';
import { runMeasured } from './proses-anak.ts';
import { writeSitusPolos } from './situs-polos.ts';
import { writeContent } from './write-content.ts';

const anak = fileURLToPath(new URL('./situs-anak.ts', import.meta.url));

/** Pages that every portal has: lists, manual, regulations, indicators. */
const halamanTetap = 95;
const sopPerKantor = 25;
/** Pages that an SOP adds: its own, and its share of those of its office and of its pelaksana. */
const halamanPerSop = 1.45;

export const situs: readonly Benchmark[] = [100, 1_000, 10_000].map((halaman) => ({
  nama: `situs-${String(halaman)}`,
  kerja: `menyusun halaman portal berisi sekitar ${String(halaman)} halaman dari SOP rekaan, tanpa cetakan; prosesnya sendiri`,
  lantai: 'situs Astro polos dengan halaman sebanyak itu, masing-masing satu tabel kecil',
  ulangan: halaman > 1_000 ? 1 : 3,
  async siapkan(folder) {
    const [sumber, polos] = [join(folder, 'portal'), join(folder, 'polos')];
    const sop = Math.max(1, Math.round((halaman - halamanTetap) / halamanPerSop));
    await writeContent(join(sumber, 'content'), sop, Math.ceil(sop / sopPerKantor));
    await mkdir(join(sumber, 'data'), { recursive: true });
    const folders = { content: join(sumber, 'content'), data: join(sumber, 'data') };
    const banyak = expectedPages(await readPortal(folders)).length;
    await writeSitusPolos(polos, banyak);
    const puncak = { kerja: 0, lantai: 0, pembanding: 0 };
    const run = (siapa: 'kerja' | 'lantai', cara: string, asal: string) => async () => {
      const hasil = join(folder, `hasil-${cara}`);
      await rm(hasil, { recursive: true, force: true });
      puncak[siapa] = Math.max(puncak[siapa], await runMeasured(anak, [cara, asal, hasil]));
    };
    return {
      ukuran: `${String(banyak)} halaman`,
      kerja: run('kerja', 'portal', sumber),
      lantai: run('lantai', 'polos', polos),
      memori: () => puncak,
    };
  },
}));
