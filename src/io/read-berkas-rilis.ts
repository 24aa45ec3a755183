import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { menghentikan } from '../finding/finding.ts';
import type { Finding, Hasil } from '../finding/finding.ts';
import { formatPeople } from '../finding/format/people.ts';
import { lengkapiRilis, skemaRilis } from '../release/rilis.ts';
import type { Rilis } from '../release/rilis.ts';
import type { TempatIsian } from '../release/temuan-riwayat.ts';
import { idRujukan } from '../sop/aturan-antar.ts';
import { parseYaml } from '../sop/parse-yaml.ts';
import type { Sop } from '../sop/schema.ts';
import { kodePeriode } from '../statistics/periode.ts';
import { ScriptError } from './command.ts';
import { pathForReader } from './folders.ts';
import { listFolder } from './list-folder.ts';
import type { PermintaanRilis } from './permintaan-rilis.ts';
import { readSopFile } from './read-sop-file.ts';
import { readText } from './read-text.ts';

/** A rilis.yaml with the SOP that it names. */
export interface BerkasRilis {
  readonly jalur: string;
  /** As it is on disk, its line ends included. */
  readonly teks: string;
  readonly rilis: Rilis;
  /** By id: the SOP that governs the release. */
  readonly sop: ReadonlyMap<string, Sop>;
  readonly tempat: TempatIsian;
}

/** Reads one release and its SOP. A ScriptError when either is missing, faulty, or no SOP is named. */
export function readBerkasRilis({ kode, periode, folders }: PermintaanRilis): BerkasRilis {
  const jalur = join(folders.data, kode, kodePeriode(periode), 'rilis.yaml');
  const sebut = pathForReader(jalur);
  if (!existsSync(jalur)) throw new ScriptError(`${sebut} tidak ada.`, 1);
  const { nilai: teks, temuan } = readText(jalur, sebut);
  const {
    nilai,
    baris,
    temuan: temuanIsi,
  } = parseYaml(teks ?? '', skemaRilis, {
    berkas: sebut,
    barisAwal: 1,
  });
  const isi = orStop({ ...(nilai && { nilai }), temuan: [...temuan, ...temuanIsi] });
  const rilis = lengkapiRilis(isi, { wilayah: kode, kodePeriode: kodePeriode(periode), periode });
  if (rilis.sop === undefined) throw withoutSop(sebut, kode, folders.content);
  return {
    jalur,
    teks: readFileSync(jalur, 'utf8'),
    rilis,
    sop: readSop(idRujukan(kode, rilis.sop), folders.content),
    tempat: (kolom) => {
      const nomor = baris(kolom);
      return { berkas: sebut, kolom, ...(nomor !== undefined && { baris: nomor }) };
    },
  };
}

/** The findings of a release that a person has to mend before anything else. */
export function stopBy(temuan: readonly Finding[]): ScriptError {
  return new ScriptError(formatPeople(temuan, { warna: false }).trimEnd(), 1);
}

/** Empty when there is no such file: that is a finding of the release. */
function readSop(id: string, content: string): ReadonlyMap<string, Sop> {
  const jalur = join(content, 'sop', `${id}.md`);
  if (!existsSync(jalur)) return new Map();
  return new Map([[id, orStop(readSopFile(jalur, pathForReader(jalur))).sop]]);
}

function orStop<T>({ nilai, temuan }: Hasil<T>): T {
  if (nilai === undefined || temuan.some(menghentikan)) throw stopBy(temuan);
  return nilai;
}

function withoutSop(berkas: string, kode: string, content: string): ScriptError {
  const ada = listFolder(content, join('sop', kode)).map((nama) => nama.replace(/\.md$/, ''));
  const pilihan = ada.length > 0 ? `\nSOP kantor ini: ${ada.join(', ')}.` : '';
  return new ScriptError(
    `${berkas} tidak menyebut SOP yang mengatur edisi ini. Tambahkan dua isian dengan nomor langkah SOP itu:\n\n` +
      'sop: penyusunan-buku-data-agregat\n' +
      'tahap: { disetujui: <langkah persetujuan>, disahkan: <langkah pengesahan> }\n' +
      pilihan,
    1,
  );
}
