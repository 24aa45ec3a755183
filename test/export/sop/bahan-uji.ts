import { globSync } from 'node:fs';
import { basename } from 'node:path';
import type { Bahan } from '../../../src/export/sop/bahan.ts';
import { buatBahan } from '../../../src/export/sop/bahan.ts';
import { readSopFile } from '../../../src/io/read-sop-file.ts';
import { berujung, terjangkau } from '../../../src/sop/jangkauan.ts';
import type { Sop } from '../../../src/sop/schema.ts';
import { simbolTertulis } from '../../../src/sop/simbol-tertulis.ts';
import { root } from '../../run-script.ts';
import { sopBuatan } from '../../sop/fixtures-sop.ts';
import { generateSop } from './sop-acak.ts';

const kantor = { nama: 'Dinas Kependudukan dan Pencatatan Sipil', wilayah: 'Kabupaten Contoh' };

/** An SOP ready for export, as if its file were named `slug`. */
export function bahanUji(sop: Sop, slug = 'contoh'): Bahan {
  return buatBahan({ kode: '63.05', slug, naskah: sop, kantor });
}

/** The SOPs of the portal and the invented ones of the fixtures, by name. */
export function bahanNyata(): readonly Bahan[] {
  const isi = globSync('content/sop/*/*.md', { cwd: root }).map((berkas) => ({
    nama: basename(berkas, '.md'),
    sop: readSopFile(`${root}/${berkas}`, berkas).nilai?.sop,
  }));
  return [...isi, ...sopBuatan()]
    .flatMap(({ nama, sop }) => (sop === undefined ? [] : [bahanUji(sop, nama)]))
    .toSorted((a, b) => (a.slug < b.slug ? -1 : 1));
}

/**
 * Generated SOPs that could be published: every symbol is reached from a start and leads to an end, and nothing
 * begins itself anew while it goes on. Always the same.
 */
export function bahanAcak(jumlah: number): readonly Bahan[] {
  const semua: Bahan[] = [];
  for (let benih = 1; semua.length < jumlah; benih += 1) {
    const sop = generateSop(benih);
    if (mengalir(sop) && !beranak(sop)) semua.push(bahanUji(sop, `acak-${benih}`));
  }
  return semua;
}

function mengalir(sop: Sop): boolean {
  const simbol = simbolTertulis(sop);
  const [sampai, selesai] = [terjangkau(simbol), berujung(simbol)];
  return simbol.every(({ id }) => sampai.has(id) && selesai.has(id));
}

/** A fork of which one arrow comes back to its own symbol would never be done. */
function beranak(sop: Sop): boolean {
  return simbolTertulis(sop).some(({ id, keluar }) =>
    keluar.some(
      ({ ke, label }) => ke === id && keluar.filter((lain) => lain.label === label).length > 1,
    ),
  );
}
