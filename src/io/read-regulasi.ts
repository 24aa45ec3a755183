import { join, posix } from 'node:path';
import { sortFindings } from '../finding/finding.ts';
import type { Finding } from '../finding/finding.ts';
import { parseYaml } from '../sop/parse-yaml.ts';
import { checkRegister } from '../sop/regulasi/check-register.ts';
import type { CelaRegister } from '../sop/regulasi/check-register.ts';
import { makeRegister } from '../sop/regulasi/register.ts';
import type { Register, Regulasi } from '../sop/regulasi/register.ts';
import { skemaRegulasi } from '../sop/regulasi/schema-regulasi.ts';
import { listFolder } from './list-folder.ts';
import { readText } from './read-text.ts';

export interface RegulasiTerbaca {
  readonly register: Register;
  readonly temuan: readonly Finding[];
}

interface Berkas {
  readonly id: string;
  readonly berkas: string;
  readonly temuan: readonly Finding[];
  /** Absent when the file cannot be used. */
  readonly regulasi?: Regulasi;
  /** Line of a field, from 1. */
  readonly baris?: (kolom: string) => number | undefined;
}

const polaNama = /^[a-z0-9]+([-.][a-z0-9]+)*\.yaml$/;

/**
 * Reads the register of a content folder, sorted by id, and checks the references between its files. What it does
 * not have is taken from the register of `bawaan`, so that an office only writes its own regulations. A file that
 * cannot be used is left out and named by a galat; a folder without register gives an empty one.
 */
export function readRegulasi(folder: string, bawaan?: string): RegulasiTerbaca {
  const sendiri = listFolder(folder, 'regulasi');
  const lain = bawaan === undefined ? [] : listFolder(bawaan, 'regulasi');
  const semua = [
    ...sendiri.map((nama) => readSatu(folder, nama)),
    ...lain.filter((nama) => !sendiri.includes(nama)).map((nama) => readSatu(bawaan ?? '', nama)),
  ].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const register = makeRegister(semua.flatMap(({ regulasi }) => regulasi ?? []));
  const perId = new Map(semua.map((satu) => [satu.id, satu]));
  const rusak = semua.filter((satu) => satu.regulasi === undefined).map(({ id }) => id);
  const antar = checkRegister(register, new Set(rusak)).flatMap((cela) => {
    const asal = perId.get(cela.id);
    return asal === undefined ? [] : [crossFinding(cela, asal)];
  });
  const temuan = [...semua.flatMap((satu) => satu.temuan), ...antar];
  return { register, temuan: sortFindings(temuan) };
}

function readSatu(folder: string, nama: string): Berkas {
  const id = nama.replace(/\.yaml$/, '');
  const berkas = posix.join(folder, 'regulasi', nama);
  if (!polaNama.test(nama)) return { id, berkas, temuan: [stray(berkas)] };
  const teks = readText(join(folder, 'regulasi', nama), berkas);
  if (teks.nilai === undefined) return { id, berkas, temuan: teks.temuan };
  const { nilai, temuan, baris } = parseYaml(teks.nilai, skemaRegulasi, { berkas, barisAwal: 1 });
  const regulasi = nilai && { ...nilai, id };
  return { id, berkas, baris, temuan: [...teks.temuan, ...temuan], ...(regulasi && { regulasi }) };
}

function crossFinding(cela: CelaRegister, { berkas, baris }: Berkas): Finding {
  const { aturan, kolom, pesan, obat } = cela;
  const nomor = baris?.(kolom);
  return {
    aturan,
    tingkat: 'galat',
    tempat: { berkas, kolom, ...(nomor !== undefined && { baris: nomor }) },
    pesan,
    obat,
  };
}

function stray(berkas: string): Finding {
  return {
    aturan: 'berkas-tersesat',
    tingkat: 'galat',
    tempat: { berkas },
    pesan: 'Nama berkas tidak dikenal di folder ini sehingga isinya tidak terbaca',
    obat: 'Simpan regulasi sebagai regulasi/<jenis>-<nomor>-<tahun>.yaml, misalnya regulasi/uu-24-2013.yaml',
  };
}
