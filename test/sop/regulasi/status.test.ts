import { describe, expect, it } from 'vitest';
import { statusPada } from '../../../src/sop/regulasi/status.ts';
import type { KeadaanPada } from '../../../src/sop/regulasi/status.ts';
import { tanggalPenetapan } from '../../../src/sop/regulasi/tanggal-penetapan.ts';
import { parseTanggal } from '../../../src/sop/tanggal.ts';
import { sopContoh } from '../contoh-sop.ts';
import { regulasi } from './regulasi-contoh.ts';

const dicabut = { status: 'dicabut', dicabutOleh: 'uu-2-2019' } as const;
const berlaku = regulasi();
const diubah = regulasi({ status: 'diubah', diubahOleh: ['uu-2-2001'] });
const tahunSaja = regulasi({ ...dicabut, dicabutSejak: '2019' });
const sampaiHari = regulasi({ ...dicabut, dicabutSejak: '2019-10-24' });
const tanpaTanggal = regulasi(dicabut);
const kelak = regulasi({ tanggal: { penetapan: '2000-06-15' } });

describe('statusPada', () => {
  it.each<[string, ReturnType<typeof regulasi>, string, KeadaanPada]>([
    ['in force', berlaku, '2020', 'berlaku'],
    ['in force, and amended', diubah, '2020', 'diubah'],
    ['the year before the revocation', tahunSaja, '2018-12-31', 'kini-dicabut'],
    ['the year of the revocation', tahunSaja, '2019-10-10', 'dicabut-tak-pasti'],
    ['the year after the revocation', tahunSaja, '2020', 'sudah-dicabut'],
    ['the day before', sampaiHari, '2019-10-23', 'kini-dicabut'],
    ['the day itself', sampaiHari, '2019-10-24', 'sudah-dicabut'],
    ['the month without a day', sampaiHari, 'Oktober 2019', 'dicabut-tak-pasti'],
    ['the month before, without a day', sampaiHari, 'September 2019', 'kini-dicabut'],
    ['a revocation without a date', tanpaTanggal, '2020-01-01', 'dicabut-tak-pasti'],
    ['a document without a date', sampaiHari, '', 'dicabut-tak-pasti'],
    ['a document without a date, and no revocation', berlaku, '', 'berlaku'],
    ['the day before it was made', kelak, '2000-06-14', 'belum-ada'],
    ['the year in which it was made', kelak, '2000', 'berlaku'],
    ['a year before its own', berlaku, '1999-12-31', 'belum-ada'],
    ['before it was made, though revoked since', tahunSaja, '1999', 'belum-ada'],
  ])('%s', (_, satu, tanggal, harapan) => {
    expect(statusPada(satu, parseTanggal(tanggal))).toBe(harapan);
  });
});

describe('tanggalPenetapan', () => {
  it.each<[string, Parameters<typeof sopContoh>[0], string | undefined]>([
    [
      'Tanggal Efektif, the later of the two',
      { tanggal: { pembuatan: '10/10/2019', efektif: '14/10/2019' } },
      'Tanggal Efektif 14/10/2019',
    ],
    [
      'Tanggal Efektif where both are one day',
      { tanggal: { pembuatan: '10 Januari 2022', efektif: '10 Januari 2022' } },
      'Tanggal Efektif 10 Januari 2022',
    ],
    [
      'Tanggal Pembuatan where it is later',
      { tanggal: { pembuatan: '2022-01-11', efektif: '2022-01-10' } },
      'Tanggal Pembuatan 11 Januari 2022',
    ],
    [
      'Tanggal Pembuatan alone',
      { tanggal: { pembuatan: 'Januari 2020' } },
      'Tanggal Pembuatan Januari 2020',
    ],
    [
      'Tanggal Revisi where there is no Tanggal Efektif',
      { tanggal: { pembuatan: '02 Januari 2020', revisi: '01 Agustus 2022' } },
      'Tanggal Revisi 01 Agustus 2022',
    ],
    [
      'not Tanggal Revisi, which may be planned, beside a Tanggal Efektif',
      { tanggal: { pembuatan: '2020', revisi: '2025-08-01', efektif: '2020-02-01' } },
      'Tanggal Efektif 1 Februari 2020',
    ],
    [
      'the date beside the signature',
      { tanggal: { pembuatan: '2020', revisi: '2025' }, penutup: { tanggal: '3 Mei 2020' } },
      'tanggal tanda tangan 3 Mei 2020',
    ],
    [
      'the label of the document itself',
      { tanggal: { efektif: '2020' }, label: { efektif: 'TGL. EFEKTIF' } },
      'TGL. EFEKTIF 2020',
    ],
    [
      'nothing where no date can be read',
      { tanggal: { pembuatan: '-', revisi: 'lihat arsip' } },
      undefined,
    ],
  ])('is %s', (_, ubah, sebutan) => {
    expect(tanggalPenetapan(sopContoh(ubah))?.sebutan).toBe(sebutan);
  });
});
