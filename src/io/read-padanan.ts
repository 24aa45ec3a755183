import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { Hasil } from '../finding/finding.ts';
import type { KelompokPadanan } from '../search/padanan.ts';
import { skemaPadanan } from '../search/schema-padanan.ts';
import { parseYaml } from '../sop/parse-yaml.ts';
import { programFolder } from './program-folder.ts';
import { readText } from './read-text.ts';

const nama = 'padanan.yaml';

/** The words of one meaning that come with the program, and those that the office adds in its own content. */
export function readPadanan(folder: string): Hasil<KelompokPadanan> {
  const bawaan = join(programFolder, 'content');
  const semua = [...new Set([bawaan, folder])].map(readOne);
  return {
    nilai: semua.flatMap(({ nilai }) => nilai ?? []),
    temuan: semua.flatMap(({ temuan }) => temuan),
  };
}

function readOne(folder: string): Hasil<KelompokPadanan> {
  const berkas = posix.join(folder, nama);
  if (!existsSync(join(folder, nama))) return { temuan: [] };
  const teks = readText(join(folder, nama), berkas);
  if (teks.nilai === undefined) return { temuan: teks.temuan };
  const { nilai, temuan } = parseYaml(teks.nilai, skemaPadanan, { berkas, barisAwal: 1 });
  return { ...(nilai && { nilai: nilai.padanan }), temuan: [...teks.temuan, ...temuan] };
}
