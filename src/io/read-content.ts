import { readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { menghentikan, sortFindings } from '../finding/finding.ts';
import type { Finding, Hasil } from '../finding/finding.ts';
import { skemaInstansi } from '../sop/instansi.ts';
import type { Instansi } from '../sop/instansi.ts';
import { lintSop } from '../sop/lint.ts';
import { parseYaml } from '../sop/parse-yaml.ts';
import { skemaSop } from '../sop/schema.ts';
import type { Sop } from '../sop/schema.ts';
import { splitFrontMatter } from './front-matter.ts';
import { readText } from './read-text.ts';

/** An SOP of the collection, with its place and what the rules say about it. */
export interface SopTerbaca {
  /** `63.05/penyusunan-buku-data-agregat`: unique, part of addresses. */
  readonly id: string;
  /** Region code of the office. */
  readonly kode: string;
  readonly slug: string;
  /** Path below the folder that was read, beginning with that folder as given. */
  readonly berkas: string;
  readonly sop: Sop;
  /** Markdown prose for the reader; may be empty. */
  readonly isi: string;
  /** Findings of the rules on this SOP, also contained in the findings of the whole. */
  readonly temuan: readonly Finding[];
}

export interface Konten {
  readonly instansi: readonly Instansi[];
  readonly sop: readonly SopTerbaca[];
  readonly temuan: readonly Finding[];
}

const polaKode = /^\d{2}(\.\d{2})?$/;
const polaSlug = /^[a-z0-9]+(-[a-z0-9]+)*\.md$/;

/**
 * Reads the offices and the SOPs of a content folder, both sorted by name, and checks them by every rule.
 * What cannot be used is left out and named by a galat; nothing at all to use is a galat too.
 */
export function readContent(folder: string): Konten {
  const hasilInstansi = listFolder(folder, 'instansi').map((nama) => readInstansi(folder, nama));
  const hasilSop = listFolder(folder, 'sop').flatMap((kode) => readSopFolder(folder, kode));
  const instansi = hasilInstansi.flatMap((hasil) => hasil.nilai ?? []);
  const sop = hasilSop.flatMap((hasil) => hasil.nilai ?? []);
  const temuan = [...hasilInstansi, ...hasilSop].flatMap((hasil) => hasil.temuan);
  const kosong = sop.length === 0 && !temuan.some(menghentikan);
  return {
    instansi,
    sop,
    temuan: sortFindings([...temuan, ...(kosong ? [empty(posix.join(folder, 'sop'))] : [])]),
  };
}

function readInstansi(folder: string, nama: string): Hasil<Instansi> {
  const berkas = posix.join(folder, 'instansi', nama);
  const kode = nama.replace(/\.yaml$/, '');
  if (!nama.endsWith('.yaml') || !polaKode.test(kode)) {
    return { temuan: [stray(berkas, 'Simpan instansi sebagai instansi/<kode wilayah>.yaml')] };
  }
  const teks = readText(join(folder, 'instansi', nama), berkas);
  if (teks.nilai === undefined) return { temuan: teks.temuan };
  const hasil = parseYaml(teks.nilai, skemaInstansi, { berkas, barisAwal: 1 });
  const temuan = [...teks.temuan, ...hasil.temuan];
  if (hasil.nilai === undefined) return { temuan };
  return hasil.nilai.kode === kode
    ? { nilai: hasil.nilai, temuan }
    : { temuan: [...temuan, otherKode(berkas, hasil.nilai.kode, hasil.baris('kode'))] };
}

function readSopFolder(folder: string, kode: string): readonly Hasil<SopTerbaca>[] {
  if (!polaKode.test(kode)) {
    const berkas = posix.join(folder, 'sop', kode);
    return [{ temuan: [stray(berkas, 'Simpan SOP sebagai sop/<kode wilayah>/<nama>.md')] }];
  }
  const nama = listFolder(folder, posix.join('sop', kode));
  if (nama.length === 0) return [{ temuan: [withoutSop(posix.join(folder, 'sop', kode))] }];
  return nama.map((satu) => readSop(folder, kode, satu));
}

function readSop(folder: string, kode: string, nama: string): Hasil<SopTerbaca> {
  const berkas = posix.join(folder, 'sop', kode, nama);
  if (!polaSlug.test(nama)) {
    const obat = 'Simpan SOP sebagai .md dengan nama berhuruf kecil dan tanda hubung';
    return { temuan: [stray(berkas, obat)] };
  }
  const teks = readText(join(folder, 'sop', kode, nama), berkas);
  if (teks.nilai === undefined) return { temuan: teks.temuan };
  const bagian = splitFrontMatter(teks.nilai);
  if (bagian === undefined) return { temuan: [...teks.temuan, withoutFrontMatter(berkas)] };
  const hasil = parseYaml(bagian.yaml, skemaSop, { berkas, barisAwal: 2 });
  if (hasil.nilai === undefined) return { temuan: [...teks.temuan, ...hasil.temuan] };
  const temuan = sortFindings(lintSop(hasil.nilai, berkas, { baris: hasil.baris }));
  const slug = nama.replace(/\.md$/, '');
  return {
    nilai: { id: `${kode}/${slug}`, kode, slug, berkas, sop: hasil.nilai, isi: bagian.isi, temuan },
    temuan: [...teks.temuan, ...temuan],
  };
}

/** Names in a folder, sorted by code unit; a folder that is not there has none, and hidden files do not count. */
function listFolder(folder: string, bagian: string): readonly string[] {
  try {
    return readdirSync(join(folder, bagian))
      .filter((nama) => !nama.startsWith('.'))
      .sort();
  } catch (error) {
    if (isAbsent(error)) return [];
    throw error;
  }
}

function isAbsent(error: unknown): boolean {
  const kode = error instanceof Error && 'code' in error ? error.code : undefined;
  return kode === 'ENOENT' || kode === 'ENOTDIR';
}

function stray(berkas: string, obat: string): Finding {
  return {
    aturan: 'berkas-tersesat',
    tingkat: 'galat',
    tempat: { berkas },
    pesan: 'Nama berkas tidak dikenal di folder ini sehingga isinya tidak terbaca',
    obat,
  };
}

function otherKode(berkas: string, kode: string, baris: number | undefined): Finding {
  return {
    aturan: 'kode-berbeda',
    tingkat: 'galat',
    tempat: { berkas, kolom: 'kode', ...(baris !== undefined && { baris }) },
    pesan: `Kode instansi "${kode}" berbeda dari nama berkasnya`,
    obat: 'Samakan kode dengan nama berkas',
  };
}

function withoutFrontMatter(berkas: string): Finding {
  return {
    aturan: 'tanpa-definisi',
    tingkat: 'galat',
    tempat: { berkas, baris: 1 },
    pesan: 'Berkas tidak diawali definisi SOP di antara dua baris ---',
    obat: 'Tulis --- pada baris pertama, isian SOP di bawahnya, lalu --- sebagai penutup',
  };
}

function withoutSop(berkas: string): Finding {
  return {
    aturan: 'folder-tanpa-sop',
    tingkat: 'peringatan',
    tempat: { berkas },
    pesan: 'Folder instansi ini tidak memuat SOP',
    obat: 'Simpan SOP sebagai .md di dalamnya, atau hapus foldernya',
  };
}

function empty(berkas: string): Finding {
  return {
    aturan: 'konten-kosong',
    tingkat: 'galat',
    tempat: { berkas },
    pesan: 'Folder ini tidak ada atau tidak memuat SOP',
    obat: 'Simpan sekurangnya satu SOP sebagai sop/<kode wilayah>/<nama>.md, atau periksa nama foldernya',
  };
}
