import { idOfRegulasi } from '../../../src/sop/regulasi/nama-regulasi.ts';
import { makeRegister } from '../../../src/sop/regulasi/register.ts';
import type { Register, Regulasi } from '../../../src/sop/regulasi/register.ts';
import { skemaRegulasi } from '../../../src/sop/regulasi/schema-regulasi.ts';
import type { RegulasiTertulis } from '../../../src/sop/regulasi/schema-regulasi.ts';

/** What a file must have at least; a test changes the one thing that it is about. */
export function tertulis(ubah: Partial<RegulasiTertulis> = {}): RegulasiTertulis {
  return {
    jenis: 'uu',
    nomor: '1',
    tahun: 2000,
    judul: 'Sesuatu',
    status: 'berlaku',
    diperiksa: 'belum',
    sumber: ['Contoh'],
    ...ubah,
  };
}

/** A regulation under the id that its fields make, or another. */
export function regulasi(ubah: Partial<RegulasiTertulis> = {}, id?: string): Regulasi {
  const isi = skemaRegulasi.parse(tertulis(ubah));
  return { ...isi, id: id ?? idOfRegulasi(isi) };
}

export function register(...semua: readonly Partial<RegulasiTertulis>[]): Register {
  return makeRegister(semua.map((ubah) => regulasi(ubah)));
}
