import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatSop, formatTertulis, namaUnduhan } from '../../../src/export/sop/index.ts';
import { bahanAcak, bahanUji } from './bahan-uji.ts';
import { generateSop } from './sop-acak.ts';

/** A Word document is packed, and its parts are looked at in their own test. */
function textOf(isi: string | Uint8Array): string {
  return typeof isi === 'string' ? isi : '';
}

describe('the formats of an SOP', () => {
  it('each have a file of their id, a name of their own, and words for the reader', () => {
    const berkas = readdirSync(new URL('../../../src/export/sop/', import.meta.url));
    const tanpaBerkas = formatSop.filter(
      ({ id }) => !berkas.includes(`${id}.ts`) && !berkas.includes(id),
    );
    expect(tanpaBerkas).toEqual([]);
    const nama = formatSop.map((format) => namaUnduhan('sop', format));
    expect(new Set(nama).size).toBe(nama.length);
    for (const { label, uraian } of formatSop) {
      expect(label).not.toBe('');
      expect(uraian).toMatch(/^[A-Z].*[^.]$/);
    }
  });

  it('give the same bytes for the same SOP, read anew', () => {
    const [satu, dua] = [bahanUji(generateSop(7)), bahanUji(generateSop(7))];
    for (const { buat } of formatTertulis) expect(buat(dua)).toEqual(buat(satu));
  });

  it('hold nothing that could be taken for an NIK', () => {
    const angka = /(?<![\d.,])\d{16}(?!\d|[.,]\d)/;
    const panjang = bahanAcak(5).flatMap((bahan) =>
      formatTertulis.flatMap(({ id, buat }) => (angka.test(textOf(buat(bahan))) ? [id] : [])),
    );
    expect(panjang).toEqual([]);
  });
});
