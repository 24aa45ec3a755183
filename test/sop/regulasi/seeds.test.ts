import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/io/read-content.ts';
import { readRegulasi } from '../../../src/io/read-regulasi.ts';
import type { Aturan } from '../../../src/sop/aturan.ts';
import type { Konteks } from '../../../src/sop/konteks.ts';
import { kutipanDipakai } from '../../../src/sop/regulasi/dasar-hukum.ts';
import { findRegulasi } from '../../../src/sop/regulasi/register.ts';
import { dasarHukumDicabut } from '../../../src/sop/rules/dasar-hukum-dicabut.ts';
import { dasarHukumGanda } from '../../../src/sop/rules/dasar-hukum-ganda.ts';
import { dasarHukumJenisKeliru } from '../../../src/sop/rules/dasar-hukum-jenis-keliru.ts';
import { dasarHukumKedaluwarsa } from '../../../src/sop/rules/dasar-hukum-kedaluwarsa.ts';
import { dasarHukumLebihBaru } from '../../../src/sop/rules/dasar-hukum-lebih-baru.ts';
import { regulasiTidakAda } from '../../../src/sop/rules/regulasi-tidak-ada.ts';

const content = join(import.meta.dirname, '../../../content');
const { register, temuan } = readRegulasi(content);
const { sop } = readContent(content);
const aturan: readonly Aturan[] = [
  dasarHukumDicabut,
  dasarHukumGanda,
  dasarHukumJenisKeliru,
  dasarHukumKedaluwarsa,
  dasarHukumLebihBaru,
  regulasiTidakAda,
];

describe('the register and the signed documents', () => {
  it('has no fault of its own', () => {
    expect(temuan).toEqual([]);
    expect(register.size).toBeGreaterThan(15);
  });

  it('has all that they cite; a Perpres 40/2019 of that subject does not exist', () => {
    const asing = sop.flatMap(({ id, sop: { dasarHukum } }) =>
      dasarHukum
        .flatMap((butir) => kutipanDipakai(butir))
        .filter((kutipan) => findRegulasi(register, kutipan) === undefined)
        .map(({ jenis, nomor, tahun }) => [id, jenis, nomor, tahun]),
    );
    expect(asing).toEqual([['13.01/kia-melalui-silpia', 'perpres', '40', 2019]]);
  });

  it('finds what has become out of date since, and nothing else', () => {
    const konteks: Konteks = { regulasi: register };
    const laporan = sop.flatMap((satu) =>
      aturan.flatMap(({ id, periksa }) =>
        periksa(satu.sop, konteks).map(({ kolom }) => [satu.id, id, kolom]),
      ),
    );
    expect(laporan).toEqual([
      ['13.01/kia-melalui-silpia', 'dasar-hukum-jenis-keliru', 'dasarHukum.2'],
      ['13.05/hak-akses-pemanfaatan-data', 'dasar-hukum-kedaluwarsa', 'dasarHukum.2'],
      ['51.08/akses-siak-desa-kelurahan', 'dasar-hukum-kedaluwarsa', 'dasarHukum.2'],
      ['51.08/akses-siak-desa-kelurahan', 'dasar-hukum-kedaluwarsa', 'dasarHukum.4'],
    ]);
  });

  it('calls no revocation verified whose clause nobody has read', () => {
    const dicabut = [...register.values()].filter(({ status }) => status === 'dicabut');
    expect(dicabut.map(({ id, diperiksa }) => [id, diperiksa])).toEqual([
      ['permendagri-25-2011', 'belum'],
      ['permendagri-61-2015', 'belum'],
      ['perpres-25-2008', 'belum'],
    ]);
  });
});
