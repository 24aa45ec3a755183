import { join, posix } from 'node:path';
import type { Finding, Hasil } from '../finding/finding.ts';
import { parseYaml } from '../sop/parse-yaml.ts';
import { skemaPengumuman } from '../sop/pengumuman.ts';
import type { Pengumuman } from '../sop/pengumuman.ts';
import { splitFrontMatter } from './front-matter.ts';
import { listFolder } from './list-folder.ts';
import { readText } from './read-text.ts';

const folderPengumuman = 'pengumuman';
const polaSlug = /^[a-z0-9]+(-[a-z0-9]+)*\.md$/;

/** Every notice of a content folder, sorted by name; one that cannot be used is left out and named by a galat. */
export function readPengumuman(folder: string): {
  readonly pengumuman: readonly Pengumuman[];
  readonly temuan: readonly Finding[];
} {
  const semua = listFolder(folder, folderPengumuman).map((nama) => readSatu(folder, nama));
  return {
    pengumuman: semua.flatMap(({ nilai }) => nilai ?? []),
    temuan: semua.flatMap(({ temuan }) => temuan),
  };
}

function readSatu(folder: string, nama: string): Hasil<Pengumuman> {
  const berkas = posix.join(folder, folderPengumuman, nama);
  if (!polaSlug.test(nama)) return { temuan: [stray(berkas)] };
  const teks = readText(join(folder, folderPengumuman, nama), berkas);
  if (teks.nilai === undefined) return { temuan: teks.temuan };
  const bagian = splitFrontMatter(teks.nilai);
  if (bagian === undefined) return { temuan: [...teks.temuan, headless(berkas)] };
  const { nilai, temuan } = parseYaml(bagian.yaml, skemaPengumuman, { berkas, barisAwal: 2 });
  const paragraf = bagian.isi
    .split(/\n\s*\n/)
    .map((satu) => satu.replace(/\s+/g, ' ').trim())
    .filter((satu) => satu !== '');
  return {
    ...(nilai && { nilai: { ...nilai, slug: nama.replace(/\.md$/, ''), paragraf } }),
    temuan: [...teks.temuan, ...temuan],
  };
}

function stray(berkas: string): Finding {
  return {
    aturan: 'berkas-tersesat',
    tingkat: 'galat',
    tempat: { berkas },
    pesan: 'Nama berkas tidak dikenal di folder ini sehingga isinya tidak terbaca',
    obat: 'Simpan pengumuman sebagai .md dengan nama berhuruf kecil dan tanda hubung',
  };
}

function headless(berkas: string): Finding {
  return {
    aturan: 'tanpa-definisi',
    tingkat: 'galat',
    tempat: { berkas },
    pesan: 'Pengumuman ini tidak diawali kepala di antara dua garis ---',
    obat: 'Tulis judul dan mulai di antara dua baris --- pada awal berkas',
  };
}
