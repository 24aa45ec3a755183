import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readXlsx } from '../../src/io/read-xlsx.ts';
import { berisiNik, cariKolomPribadi, kolomPribadi } from '../../src/statistics/pribadi.ts';

describe('kolomPribadi', () => {
  it.each([
    ...[
      'NIK',
      'nik',
      'N.I.K.',
      'NO NIK',
      'No. NIK',
      'NIK *',
      'NIK_1',
      'NIK (16 DIGIT)',
      'NIK\nPENDUDUK',
    ],
    ...[
      'NOMOR INDUK KEPENDUDUKAN',
      'Nomor Induk Kependudukan (NIK)',
      'NIK/No. KTP',
      'NIK_AYAH',
      'nikIbu',
    ],
    ...[
      'NO_KK',
      'no kk',
      'No. KK',
      'NOMOR KK',
      'NKK',
      'NO. KARTU KELUARGA',
      'nomor_kk',
      'NO KK LAMA',
    ],
    ...[
      'NAMA_LGKP',
      'NAMA LENGKAP',
      'nama-lengkap',
      'namaLengkap',
      'NM LGKP',
      'NAMA_LGKP_IBU',
      'NAMA LKP',
    ],
    ...[
      'NAMA_LENGKAP_ANGGOTA KELUARGA',
      'NAMA_KEP',
      'NAMA KEPALA KELUARGA',
      'NAMA_KK',
      'NAMA_KRT',
      'NAMA ART',
    ],
    ...[
      'NAMA IBU',
      'NM_IBU',
      'NM IBU KANDUNG',
      'Nama Ayah',
      'NAMA BAYI',
      'NAMA PEMOHON',
      'NAMA PANGGILAN',
    ],
    ...[
      'TGL_LHR',
      'TGL LAHIR',
      'TANGGAL LAHIR',
      'TNGGL_LHR',
      'tgl_lhir',
      'TGL. LAHIR',
      'TMPT_LHR',
      'TMPT_LHIR',
    ],
    ...[
      'TEMPAT LAHIR',
      'TEMPAT/TANGGAL LAHIR',
      'TEMPAT, TGL LAHIR',
      'Tempat dan Tanggal Lahir',
      'TGL_KWN',
      'TGL_MATI',
    ],
    ...['NO_AKTA_LHR', 'NO AKTE LAHIR', 'NO_AKTA_KWN', 'NO AKTA KEMATIAN', 'NO KUTIPAN AKTA'],
    ...['NO_KTP', 'NO. E-KTP', 'NO KIA', 'NO_PASPOR', 'No Passport', 'NPWP', 'NIP', 'NO REKENING'],
    ...['NO HP', 'HP', 'TELP', 'NO_TELP', 'Telepon', 'No. WA', 'EMAIL', 'E-mail', 'Alamat Surel'],
  ])('refuses the column "%s" alone', (kepala) => {
    expect(kolomPribadi(kepala)).toBe(true);
  });

  it.each([
    ...[
      '',
      'NO',
      'NO.',
      'NOMOR',
      'IDEM',
      'KODE',
      'WILAYAH',
      'NAMA',
      'NAMA_PROP',
      'NAMA_KAB',
      'NAMA_KEC',
      'NAMA_KEL',
    ],
    ...[
      'NAMA DESA',
      'NAMA KELUARAHAN',
      'NAMA KAMPUNG',
      'NAMA IBUKOTA KECAMATAN',
      'NAMA WALI NAGARI',
      'NO_KEL',
      'NO_KEC',
    ],
    ...[
      'KK',
      'L_KK',
      'P_KK',
      'JML_KK',
      'CETAK_KK',
      'L_CETAK_KK',
      'BLM_CETAK_KK_JML',
      'MMLK_KK',
      'L_MMLK_KK_SEMULA',
    ],
    ...[
      'KARTU KELUARGA',
      'KEPALA KELUARGA L',
      'KEPALA KELUARGA',
      'JUMLAH KK',
      'JML NIK',
      'JUMLAH NIK/NO KK',
      'TANPA NIK',
    ],
    ...[
      '% NIK',
      'NIK L',
      'NIK GANDA',
      'BELUM PUNYA NIK',
      'WKTP_LK',
      'KTP',
      'KTP_PR',
      'KIA',
      'REKAM',
    ],
    ...[
      'AKTA LAHIR ALL',
      'AKTA LAHIR 0_18 (ANAK USIA 17 TAHUN KURANG 1 HARI)',
      'LK_MMLK_AKTA_KWN',
      'AKTA KELAHIRAN',
    ],
    ...['lhr_2024', 'LAHIR', 'TAHUN LAHIR', 'MENINGGAL', 'TANGGAL', 'TGL CETAK', 'TANGGAL POSISI'],
    ...[
      'UMUR',
      'USIA',
      'L 00-04',
      'JML 75+',
      'JENIS KELAMIN',
      'AGAMA',
      'ALAMAT',
      'RT',
      'NO_RT',
      'RW',
      'JUMLAH RT',
      'TTL',
    ],
    ...[
      'LAKI-LAKI',
      'PEREMPUAN',
      'L',
      'P',
      'L/P',
      "'CERAI HIDUP'_L",
      'GURU_L',
      'DISABILITAS NETRA/BUTA_P',
      'PERSEN_KWN',
    ],
    ...[
      'SUMBER',
      'SATUAN',
      'TAHUN',
      'kemendagri_nama_desa_kelurahan',
      'BELUM/TIDAK BEKERJA',
      'KEPALA DESA_L',
    ],
  ])('lets the column "%s" of a table of counts pass', (kepala) => {
    expect(kolomPribadi(kepala)).toBe(false);
  });
});

describe('cariKolomPribadi', () => {
  it.each([
    [['NO', 'NIK', 'NAMA', 'JML'], ['NIK']],
    [
      ['NO', 'NAMA', 'L/P', 'UMUR', 'KET'],
      ['NAMA', 'L/P', 'UMUR'],
    ],
    [
      ['Nama', 'Jenis Kelamin', 'Alamat'],
      ['Nama', 'Alamat', 'Jenis Kelamin'],
    ],
    [
      ['NAMA', 'ALAMAT', 'RT', 'RW'],
      ['NAMA', 'ALAMAT', 'RT', 'RW'],
    ],
    [
      ['NAMA', 'TTL'],
      ['NAMA', 'TTL'],
    ],
    [
      ['NAMA', 'JENIS_KLMIN', 'PDDK_AKH', 'JENIS_PKRJN'],
      ['NAMA', 'JENIS_KLMIN', 'PDDK_AKH', 'JENIS_PKRJN'],
    ],
    [
      ['NAMA', 'SHDK', 'JML ANGGOTA KELUARGA'],
      ['NAMA', 'SHDK'],
    ],
    [
      ['Kartu (No. KK)', 'NIK/NAMA'],
      ['No. KK', 'NIK'],
    ],
  ])('takes %j for the head of a list of people', (kepala, kolom) => {
    expect(cariKolomPribadi(kepala)).toEqual(kolom);
  });

  it.each([
    ['the name of a region beside counts', ['NO', 'NAMA', 'L', 'P', 'JML']],
    ['a long table', ['kode', 'nama', 'jenis_kelamin', 'agama', 'jumlah_penduduk']],
    ['neighbourhoods counted', ['NO', 'NAMA', 'RT', 'RW']],
    ['counts of each RT', ['NO_RW', 'NO_RT', 'L', 'P']],
    ['offices', ['NO', 'KANTOR', 'ALAMAT']],
    ['TTL for a total', ['NAMA', 'L', 'P', 'TTL']],
    ['titles that span groups', ['NO', 'NAMA', 'JENIS KELAMIN', '', 'AGAMA', '', '', '']],
    ['one word of many', ['JENIS KELAMIN', 'UMUR', 'AGAMA']],
  ])('finds none in %s', (_, kepala) => {
    expect(cariKolomPribadi(kepala)).toEqual([]);
  });

  it('gives back only the words that it knows, never what stands beside them', () => {
    const baris = ['NIK: 9999999999999999', 'NIK, SITI CONTOH', 'SITI CONTOH/NO KK'];
    expect(cariKolomPribadi(baris).join(' ')).toBe('NIK NO KK');
  });
});

describe('berisiNik', () => {
  it.each([
    ...[
      '9999999999999999',
      ' 9999999999999999 ',
      "'9999999999999999",
      '"9999999999999999"',
      'NIK9999999999999999',
    ],
    ...[
      '0000000000000000',
      '6399990101900000',
      '6399990101900000.0',
      '6399990101909999,00',
      '-6399990101909999',
    ],
    ...[
      '9999 9999 9999 9999',
      '9999-9999-9999-9999',
      '99.99.99.999999.9999',
      '999999 999999 9999',
      '999999.999999.9999',
    ],
    ...[
      '9999\u00A09999\u00A09999\u00A09999',
      '9999\u200B999999999999',
      '9.999.999.999.999.999',
      '9,999,999,999,999,999.00',
    ],
    ...[
      '9.99999E+15',
      '9,99999E+15',
      '9E+15',
      '9.999990101909999e15',
      '6.3999901019099990E+15',
      '99.9E14',
    ],
    ...['NIK 9999 9999 9999 9999 a.n. CONTOH', '99999999-99999999', '2024063012000000'],
  ])('sees 16 digits in "%s"', (sel) => {
    expect(berisiNik(sel)).toBe(true);
  });

  it.each([
    ...[
      '',
      '0',
      '6305012001',
      '63.05.01.2001',
      '35.19.14.2005',
      '1.234.567',
      '704,110',
      '999999999999999',
      'BINUANG',
    ],
    ...[
      '99999999999999999',
      '19700101 199503 1 001',
      '197001011995031001',
      '0812-3456-7890',
      '+62 812 3456 7890',
    ],
    ...[
      '0.9999999999999999',
      '0,9999999999999999',
      '9.999999999999999',
      '60.92123456789012',
      '1.23E+05',
      '6.39999E+14',
    ],
    ...[
      '2021 2022 2023 2024',
      '01-01-2024 31-12-2024',
      '2024-01-01 2024-06-30',
      '30 Juni 2024',
      'DKB 2024-1',
    ],
    ...['63.05.01.2001, 63.05.01.2002', '#REF!', 'e15', 'E+15'],
  ])('sees none in "%s"', (sel) => {
    expect(berisiNik(sel)).toBe(false);
  });
});

const bersama = join(import.meta.dirname, '../../../shared/data');

describe.skipIf(!existsSync(bersama))('real tables of counts', () => {
  it('of the workbook of Madiun have no column and no cell of people', async () => {
    const { nilai = [] } = await readXlsx(join(bersama, 'dkb/DKB_SMSTR_2_2024.xlsx'));
    const baris = nilai.flatMap((lembar) => lembar.baris);
    expect(baris.length).toBeGreaterThan(1000);
    expect(baris.flatMap(cariKolomPribadi)).toEqual([]);
    expect(baris.flat().filter(berisiNik)).toEqual([]);
  });

  it('of other offices have none either', () => {
    const folder = join(bersama, 'tabel');
    const baris = readdirSync(folder).flatMap((nama) =>
      readFileSync(join(folder, nama), 'utf8')
        .split('\n')
        .map((satu) => satu.split(/[;,]/)),
    );
    expect(baris.length).toBeGreaterThan(100);
    expect(baris.flatMap(cariKolomPribadi)).toEqual([]);
    expect(baris.flat().filter(berisiNik)).toEqual([]);
  });
});
