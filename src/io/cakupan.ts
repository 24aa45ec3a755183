import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Finding } from '../finding/finding.ts';
import type { BerkasDiperiksa, Cakupan } from '../finding/format/opsi.ts';
import { labelPeriode } from '../statistics/periode.ts';
import type { Folders } from './folders.ts';
import { pathForReader } from './folders.ts';
import type { Portal, RilisSiap, SopSiap } from './portal.ts';
import { programFolder } from './program-folder.ts';

/** What was checked, for the head of a report: offices, and their SOPs and exports by title. */
export function cakupanPortal(
  { kantor, sop, rilis, temuan }: Pick<Portal, 'kantor' | 'sop' | 'rilis' | 'temuan'>,
  folders: Folders,
): Cakupan {
  const terbaca = [
    ...sop.map((satu) => berkasSop(satu, folders.content)),
    ...rilis.flatMap((satu) => berkasRilis(satu, folders.data)),
  ];
  const lain = takTerbaca(temuan, terbaca).flatMap((berkas) => berkasKantor(berkas, kantor));
  return {
    folder: [folders.content, folders.data].map(pathForReader),
    kantor: kantor.map(namaKantor),
    berkas: [...terbaca, ...lain].toSorted((a, b) => (a.berkas < b.berkas ? -1 : 1)),
    versi: versiProgram(),
  };
}

/** Files that findings name but that nothing was made of, such as an SOP with a galat in its writing. */
function takTerbaca(
  temuan: readonly Finding[],
  terbaca: readonly BerkasDiperiksa[],
): readonly string[] {
  const dikenal = new Set(terbaca.map(({ berkas }) => berkas));
  const disebut = new Set(temuan.map(({ tempat }) => tempat.berkas));
  return [...disebut].filter((berkas) => !dikenal.has(berkas));
}

/** A file by the office whose code is in its path; nothing for a file of all offices. */
function berkasKantor(berkas: string, kantor: Portal['kantor']): readonly BerkasDiperiksa[] {
  const ruas = berkas.split(/[\\/]/);
  const milik = kantor.find(({ kode }) => ruas.includes(kode) || ruas.includes(`${kode}.yaml`));
  return milik === undefined ? [] : [{ berkas, judul: berkas, kantor: namaKantor(milik) }];
}

function berkasSop({ kode, slug, naskah, kantor }: SopSiap, content: string): BerkasDiperiksa {
  return {
    berkas: pathForReader(join(content, 'sop', kode, `${slug}.md`)),
    judul: naskah.judul,
    kantor: namaKantor(kantor),
  };
}

function berkasRilis(satu: RilisSiap, data: string): readonly BerkasDiperiksa[] {
  const folder = join(data, satu.rilis.wilayah, satu.rilis.periode);
  return [...satu.datasets.values()].map(({ berkas, def }) => ({
    berkas: pathForReader(join(folder, berkas)),
    judul: `${def.judul}, ${labelPeriode(satu.periode)}`,
    kantor: namaKantor(satu.kantor),
  }));
}

function namaKantor({ nama, wilayah }: SopSiap['kantor']): string {
  return `${nama} ${wilayah}`;
}

function versiProgram(): string {
  const teks = readFileSync(join(programFolder, 'package.json'), 'utf8');
  return z.object({ version: z.string() }).parse(JSON.parse(teks)).version;
}
