import { readdirSync, statSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expectedPages } from '../build/expected-pages.ts';
import { readPortal } from '../io/portal.ts';
import type { Benchmark, Memori } from './benchmark.ts';
import { runMeasured } from './proses-anak.ts';
import { writeSitusBerisi, writeSitusPolos } from './situs-polos.ts';
import type { Muatan } from './situs-polos.ts';
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
  pembanding:
    'situs Astro polos dengan halaman dan berkas lain sebanyak dan sebesar hasil portal, tanpa menghitung apa pun',
  ulangan: halaman > 1_000 ? 1 : 3,
  async siapkan(folder) {
    const sumber = join(folder, 'portal');
    const polos = join(folder, 'polos');
    const berisi = join(folder, 'berisi');
    const sop = Math.max(1, Math.round((halaman - halamanTetap) / halamanPerSop));
    await writeContent(join(sumber, 'content'), sop, Math.ceil(sop / sopPerKantor));
    await mkdir(join(sumber, 'data'), { recursive: true });
    const folders = { content: join(sumber, 'content'), data: join(sumber, 'data') };
    const banyak = expectedPages(await readPortal(folders)).length;
    await writeSitusPolos(polos, banyak);
    const puncak = { kerja: 0, lantai: 0, pembanding: 0 };
    const hasil = (siapa: keyof Memori) => join(folder, `hasil-${siapa}`);
    const run = (siapa: keyof Memori, cara: 'portal' | 'polos', asal: string) => async () => {
      await rm(hasil(siapa), { recursive: true, force: true });
      puncak[siapa] = Math.max(puncak[siapa], await runMeasured(anak, [cara, asal, hasil(siapa)]));
    };
    // As large as the portal turned out, so it is written when that is there.
    let ditulis: Promise<void> | undefined;
    const runBerisi = async () => {
      await (ditulis ??= writeSitusBerisi(berisi, muatan(hasil('kerja'))));
      await run('pembanding', 'polos', berisi)();
    };
    return {
      ukuran: `${String(banyak)} halaman`,
      kerja: run('kerja', 'portal', sumber),
      lantai: run('lantai', 'polos', polos),
      pembanding: runBerisi,
      memori: () => puncak,
    };
  },
}));

function muatan(folder: string): { readonly halaman: Muatan; readonly lain: Muatan } {
  const berkas = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((satu) => satu.isFile())
    .map(({ name, parentPath }) => ({ name, byte: statSync(join(parentPath, name)).size }));
  const jumlahkan = (isHalaman: boolean): Muatan => {
    const milik = berkas.filter(({ name }) => name.endsWith('.html') === isHalaman);
    return { jumlah: milik.length, byte: milik.reduce((jumlah, { byte }) => jumlah + byte, 0) };
  };
  return { halaman: jumlahkan(true), lain: jumlahkan(false) };
}
