import { judulDaftar } from './judul-daftar.ts';
import type { Bab, Butir } from './outline.ts';
import type { Tabel } from './tabel.ts';

/** A subject of the index, and the tables that speak of it, in the order of the book. */
export interface PokokIndeks {
  readonly pokok: string;
  readonly butir: readonly Pick<Butir, 'nomor' | 'judul' | 'sauh'>[];
}

/** Subjects, and the words of a title or a head by which a table is known to speak of one. */
const daftarPokok: readonly (readonly [pokok: string, kata: RegExp])[] = [
  ['Agama', /agama/i],
  ['Akta kelahiran', /akta kelahiran/i],
  ['Akta kematian', /akta kematian/i],
  ['Akta perceraian', /akta perceraian/i],
  ['Akta perkawinan', /akta perkawinan/i],
  ['Anak', /\banak\b/i],
  ['Desa dan kelurahan', /desa\b|kelurahan/i],
  ['Disabilitas', /disabilitas/i],
  ['Golongan darah', /golongan darah/i],
  ['Jenis kelamin', /jenis kelamin|laki-laki/i],
  ['Kartu Identitas Anak', /kartu identitas anak/i],
  ['Kartu keluarga', /kartu keluarga/i],
  ['Kecamatan', /kecamatan/i],
  ['Kedatangan dan kepindahan', /kedatangan|kepindahan/i],
  ['Kelahiran dan kematian', /(?<!akta )(?:kelahiran|kematian)/i],
  ['Kepala keluarga', /kepala keluarga/i],
  ['KTP-el', /ktp/i],
  ['Luas wilayah', /luas/i],
  ['Pekerjaan', /pekerjaan/i],
  ['Pendidikan', /pendidikan/i],
  ['Perkembangan antarsemester', /perkembangan|menurut semester/i],
  ['Status kawin', /status kawin/i],
  ['Umur', /\bumur\b|\busia\b/i],
];

/**
 * The index of a book's tables by subject, in the order of the alphabet: the subjects that title, subtitle and heads of
 * a table name, and the indicators that its columns are. A subject of no table is left out.
 */
export function indeksTabel(
  bab: readonly Pick<Bab, 'butir'>[],
  tabel: (id: string) => Tabel,
): readonly PokokIndeks[] {
  const menurutPokok = new Map<string, PokokIndeks['butir'][number][]>();
  for (const { jenis, id, nomor, sauh } of bab.flatMap(({ butir }) => butir)) {
    if (jenis !== 'tabel') continue;
    const isi = tabel(id);
    for (const pokok of pokokTabel(isi)) {
      const milik = menurutPokok.get(pokok) ?? [];
      menurutPokok.set(pokok, [...milik, { nomor, sauh, judul: judulDaftar(isi) }]);
    }
  }
  return [...menurutPokok]
    .map(([pokok, butir]) => ({ pokok, butir }))
    .toSorted((a, b) => (a.pokok.toLowerCase() < b.pokok.toLowerCase() ? -1 : 1));
}

function pokokTabel({ judul, subjudul, stub, kolom }: Tabel): readonly string[] {
  const kepala = kolom.flatMap((satu) => [satu.grup ?? '', satu.judul]);
  // The place and the semester behind the first comma are those of every table.
  const kata = [judul, subjudul.split(',')[0] ?? '', stub, ...kepala].join('\n');
  const pokok = daftarPokok.filter(([, pola]) => pola.test(kata)).map(([satu]) => satu);
  return [...new Set([...pokok, ...kolom.flatMap(({ indikator }) => indikator?.nama ?? [])])];
}
