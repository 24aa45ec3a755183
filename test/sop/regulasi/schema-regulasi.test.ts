import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { parseYaml } from '../../../src/sop/parse-yaml.ts';
import { skemaRegulasi } from '../../../src/sop/regulasi/schema-regulasi.ts';
import type { RegulasiTertulis } from '../../../src/sop/regulasi/schema-regulasi.ts';
import { tertulis } from './regulasi-contoh.ts';

/** Sentences about a file, as its author reads them. */
function kata(ubah: Partial<RegulasiTertulis>): readonly string[] {
  // JSON is YAML, so that the cases go the way of a file.
  const teks = JSON.stringify(tertulis(ubah));
  const { temuan } = parseYaml(teks, skemaRegulasi, { berkas: 'uu-1-2000.yaml', barisAwal: 1 });
  return temuan.map(({ pesan }) => pesan);
}

describe('skemaRegulasi', () => {
  it('reads dates of which the day or the month is not known', () => {
    const hasil = skemaRegulasi.parse(
      tertulis({
        tanggal: { penetapan: '2000-03', berlaku: '4 April 2000' },
        status: 'dicabut',
        dicabutSejak: '2019',
      }),
    );
    expect(hasil.tanggal).toEqual({
      penetapan: { tahun: 2000, bulan: 3 },
      berlaku: { tahun: 2000, bulan: 4, hari: 4 },
    });
    expect(hasil.dicabutSejak).toEqual({ tahun: 2019 });
    expect(hasil.diubahOleh).toEqual([]);
  });

  it.each<[string, Partial<RegulasiTertulis>]>([
    ['a ministry of a permen', { jenis: 'permen', penerbit: 'Dalam Negeri' }],
    [
      'a region of a perda',
      { jenis: 'perda', wilayah: { kode: '63.05', nama: 'Kabupaten Tapin' } },
    ],
    ['a province', { jenis: 'pergub', wilayah: { kode: '61', nama: 'Provinsi Kalimantan Barat' } }],
    ['a number of an office', { jenis: 'keputusan', penerbit: 'Camat', nomor: '77/KEC-A/2000' }],
    ['a number that begins with letters', { nomor: 'PM 3' }],
    ['a number that begins with a code', { nomor: '050-145' }],
    ['an amended one', { status: 'diubah', diubahOleh: ['uu-2-2001'] }],
    ['a revoked one that had been amended', { status: 'dicabut', diubahOleh: ['uu-2-2001'] }],
  ])('accepts %s', (_, ubah) => {
    expect(kata(ubah)).toEqual([]);
  });

  it.each<[string, Partial<RegulasiTertulis>, string]>([
    [
      'a permen without its ministry',
      { jenis: 'permen' },
      'Isian penerbit belum diisi, diharapkan penerbit bagi Peraturan Menteri',
    ],
    [
      'a perda without its region',
      { jenis: 'perda' },
      'Isian wilayah belum diisi, diharapkan wilayah bagi Peraturan Daerah',
    ],
    [
      'a law with a ministry',
      { penerbit: 'Dalam Negeri' },
      'Isian penerbit tidak dipakai bagi Undang-Undang',
    ],
    [
      'in force although amended',
      { diubahOleh: ['uu-2-2001'] },
      'Isian status tertulis berlaku padahal diubahOleh terisi, diharapkan diubah',
    ],
    [
      'amended by nothing',
      { status: 'diubah' },
      'Isian status tertulis diubah padahal diubahOleh kosong, diharapkan id pengubahnya',
    ],
    [
      'in force although replaced',
      { dicabutOleh: 'uu-2-2001' },
      'Isian dicabutOleh terisi padahal statusnya bukan dicabut',
    ],
    [
      'in force although there is a day of revocation',
      { dicabutSejak: '2001' },
      'Isian dicabutSejak terisi padahal statusnya bukan dicabut',
    ],
    [
      'revoked before it was made',
      { status: 'dicabut', dicabutSejak: '1999-12-31' },
      'Isian dicabutSejak mendahului tahun atau tanggal penetapannya',
    ],
    [
      'a year that is not that of its making',
      { tanggal: { penetapan: '2001-01-02' } },
      'Isian tahun tertulis 2000, sedangkan tanggal penetapannya bertahun 2001',
    ],
    [
      'a day that the calendar does not have',
      { tanggal: { berlaku: '2001-02-30' } },
      'Isian tanggal.berlaku tertulis "2001-02-30" dan tidak terbaca sebagai tanggal, diharapkan 2019-10-24, 2019-10, atau 2019',
    ],
    [
      'a number with a zero in front',
      { nomor: '07' },
      'Isian nomor tertulis "07", diharapkan nomor tanpa nol di depan, misalnya "7" atau "77/SATPOLPP/2022"',
    ],
    [
      'no source',
      { sumber: [] },
      'Isian sumber tertulis sebagai daftar, diharapkan sekurangnya 1 butir',
    ],
    [
      'a region without a name',
      { jenis: 'perda', wilayah: { kode: '63.05', nama: '' } },
      'Isian wilayah.nama kosong, diharapkan teks yang tidak kosong',
    ],
  ])('reports %s', (_, ubah, pesan) => {
    expect(kata(ubah)).toEqual([pesan]);
  });

  it('describes every field for the editor of an author', () => {
    const skema = z.toJSONSchema(skemaRegulasi, { io: 'input', unrepresentable: 'any' });
    const isian = Object.entries(skema.properties ?? {});
    expect(isian.length).toBeGreaterThan(10);
    expect(
      isian
        .filter(([, satu]) => typeof satu === 'boolean' || !satu.description)
        .map(([nama]) => nama),
    ).toEqual([]);
  });
});
