import { join } from 'node:path';
import { readSopFile } from '../../src/io/read-sop-file.ts';
import type { ButirRiwayat } from '../../src/release/schema-riwayat.ts';
import { skemaSop } from '../../src/sop/schema.ts';
import type { Sop, SopTertulis } from '../../src/sop/schema.ts';
import { root } from '../run-script.ts';

/** The SOP of Tapin for the Buku Data Agregat: eight langkah, the third of which may send back to the second. */
export function sopTapin(): Sop {
  const berkas = 'content/sop/63.05/penyusunan-buku-data-agregat.md';
  const { nilai } = readSopFile(join(root, berkas), berkas);
  if (nilai === undefined) throw new Error(`cannot read ${berkas}`);
  return nilai.sop;
}

type LangkahTertulis = NonNullable<SopTertulis['langkah']>[number];

/** An SOP of these langkah, each done by `adb` unless it says otherwise. */
export function sopDari(langkah: readonly Partial<LangkahTertulis>[]): Sop {
  return skemaSop.parse({
    nama: 'Uji',
    status: 'berlaku',
    pelaksana: [
      { id: 'adb', nama: 'Administrator Database' },
      { id: 'kasi', nama: 'Kasi' },
      { id: 'kabid', nama: 'Kabid' },
    ],
    langkah: langkah.map((satu, i) => ({
      kegiatan: `Melakukan ${i + 1}`,
      ...(satu.simbol === undefined && { pelaksana: 'adb' }),
      ...satu,
    })),
  });
}

/** `3:Tidak_lengkap` is langkah 3 with the words Tidak lengkap; days follow one another. */
export function jalan(teks: string): readonly ButirRiwayat[] {
  return teks
    .split(' ')
    .filter((kata) => kata !== '')
    .map((kata, i) => {
      const [langkah = '', keputusan] = kata.split(':');
      return {
        langkah,
        tanggal: `2025-01-${String(i + 1).padStart(2, '0')}`,
        oleh: [],
        ...(keputusan !== undefined && { keputusan: keputusan.replaceAll('_', ' ') }),
        catatan: '',
      };
    });
}

export const tempat = (kolom: string) => ({ berkas: 'rilis.yaml', kolom });
