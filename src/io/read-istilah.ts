import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { Finding, Hasil } from '../finding/finding.ts';
import type { HasilYaml } from '../sop/parse-yaml.ts';
import { parseYaml } from '../sop/parse-yaml.ts';
import { kunciIstilah, skemaIstilah, urutkanIstilah, type Istilah } from '../statistics/istilah.ts';
import { listFolder } from './list-folder.ts';
import { programFolder } from './program-folder.ts';
import { readText } from './read-text.ts';

const nama = 'istilah.yaml';

export interface IstilahTerbaca {
  readonly nilai: readonly Istilah[];
  readonly temuan: readonly Finding[];
}

/**
 * The glossary: the terms that come with the program, and those of the content, which stand for them where they have
 * the same name; in order of the alphabet.
 */
export function readIstilah(folder: string): IstilahTerbaca {
  const bawaan = join(programFolder, 'content');
  const dibaca = [...new Set([bawaan, folder])].map((satu) => readOne(satu, folder));
  const menurutKunci = new Map(
    dibaca.flatMap(({ nilai = [] }) => nilai.map((satu) => [kunciIstilah(satu), satu] as const)),
  );
  return {
    nilai: urutkanIstilah([...menurutKunci.values()]),
    temuan: dibaca.flatMap(({ temuan }) => temuan),
  };
}

function readOne(folder: string, isi: string): Hasil<readonly Istilah[]> {
  const berkas = posix.join(folder, nama);
  if (!existsSync(join(folder, nama))) return { temuan: [] };
  const teks = readText(join(folder, nama), berkas);
  if (teks.nilai === undefined) return { temuan: teks.temuan };
  const hasil = parseYaml(teks.nilai, skemaIstilah, { berkas, barisAwal: 1 });
  const semua = hasil.nilai?.istilah ?? [];
  return {
    nilai: semua,
    temuan: [...teks.temuan, ...hasil.temuan, ...strangeRegulasi(semua, hasil, { berkas, isi })],
  };
}

/** A link to a regulation that no register has would lead nowhere. */
function strangeRegulasi(
  semua: readonly Istilah[],
  { baris }: HasilYaml<unknown>,
  { berkas, isi }: { readonly berkas: string; readonly isi: string },
): readonly Finding[] {
  const dikenal = new Set(
    [isi, join(programFolder, 'content')].flatMap((satu) => listFolder(satu, 'regulasi')),
  );
  return semua.flatMap(({ regulasi }, i) => {
    if (regulasi === undefined || dikenal.has(`${regulasi}.yaml`)) return [];
    const kolom = `istilah.${String(i + 1)}.regulasi`;
    const nomor = baris(kolom);
    return [
      {
        aturan: 'istilah-regulasi',
        tingkat: 'galat',
        tempat: { berkas, kolom, ...(nomor !== undefined && { baris: nomor }) },
        pesan: `Regulasi "${regulasi}" tidak ada pada daftar regulasi`,
        obat: 'Hapus isian regulasi, atau tambahkan berkasnya di folder regulasi',
      } satisfies Finding,
    ];
  });
}
