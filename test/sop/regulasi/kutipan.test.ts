import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bacaKutipan } from '../../../src/sop/regulasi/kutipan.ts';
import type { Kutipan } from '../../../src/sop/regulasi/kutipan.ts';

/** A citation on one line: kind, issuer or region, number, year, and its part when it is not the item itself. */
function baris({ jenis, penerbit, wilayah, nomor, tahun, peran }: Kutipan): string {
  const bagian = [jenis, penerbit ?? wilayah, `${nomor}/${tahun ?? '?'}`];
  return [...bagian, peran === 'pokok' ? undefined : peran].filter((kata) => kata).join(' ');
}

function baca(teks: string): readonly string[] {
  return bacaKutipan(teks).map(baris);
}

const panrb = 'Pendayagunaan Aparatur Negara dan Reformasi Birokrasi';

describe('bacaKutipan', () => {
  it.each<[string, string]>([
    ['Undang-Undang Nomor 23 Tahun 2006', 'uu 23/2006'],
    ['Undang Undang Nomor 23 Tahun 2006', 'uu 23/2006'],
    ['undang - undang nomor 23 tahun 2006', 'uu 23/2006'],
    ['UU No 24 tahun 2013', 'uu 24/2013'],
    ['UU RI No. 24 Thn. 2013', 'uu 24/2013'],
    ['UU 24/2013', 'uu 24/2013'],
    ['Perppu Nomor 2 Tahun 2022', 'perppu 2/2022'],
    ['Peraturan Pemerintah Pengganti Undang-Undang Nomor 2 Tahun 2022', 'perppu 2/2022'],
    ['Peraturan Pemerintah Nomor 40 Tahun 2019', 'pp 40/2019'],
    ['Peraturan Pemerintah Republik Indonesia Nomor 40 Tahun 2019', 'pp 40/2019'],
    ['PP 40/2019', 'pp 40/2019'],
    ['PERATURAN PRESIDEN NOMOR 96 TAHUN 2018', 'perpres 96/2018'],
    ['Perpres 96/2018', 'perpres 96/2018'],
    ['Peraturan Presiden (Perpres) Nomor 96 Tahun 2018', 'perpres 96/2018'],
    ['Keppres Nomor 88 Tahun 2004', 'keppres 88/2004'],
    ['Inpres No. 3 Tahun 2003', 'inpres 3/2003'],
    ['Permendagri Nomor 95 Tahun 2019', 'permen Dalam Negeri 95/2019'],
    ['Permendagri No 7/2019', 'permen Dalam Negeri 7/2019'],
    ['Permendagri 7/2019', 'permen Dalam Negeri 7/2019'],
    ['Peraturan Menteri Dalam Negeri No. 2 Tahun 2016', 'permen Dalam Negeri 2/2016'],
    ['Peraturan Menteri Dalam Negeri Nomor 07 Tahun 2019', 'permen Dalam Negeri 7/2019'],
    ['Peraturan Mendagri Nomor 2 Tahun 2016', 'permen Dalam Negeri 2/2016'],
    ['permenpan nomor 35 tahun 2012', `permen ${panrb} 35/2012`],
    ['PermenPAN-RB Nomor 35 Tahun 2012', `permen ${panrb} 35/2012`],
    ['Peraturan Menteri PAN dan RB (PermenPAN-RB) No. 35 Tahun 2012', `permen ${panrb} 35/2012`],
    [`Peraturan Menteri ${panrb} Nomor 35 Tahun 2012`, `permen ${panrb} 35/2012`],
    ['Peraturan Menpan Nomor PER/21/M.PAN/11/2008', `permen ${panrb} PER/21/M.PAN/11/2008/2008`],
    ['PMK Nomor 78/PMK.02/2019', 'permen Keuangan 78/PMK.02/2019/2019'],
    ['Peraturan Menteri Perdagangan Nomor 8 Tahun 2020', 'permen Perdagangan 8/2020'],
    ['PM Perhubungan dan Permenhub Nomor PM 3 Tahun 2018', 'permen Perhubungan PM 3/2018'],
    ['Perda Kabupaten X Nomor 07 Tahun 2017', 'perda Kabupaten X 7/2017'],
    ['Perda Kab. Tapin No. 5 Tahun 2016', 'perda Kabupaten Tapin 5/2016'],
    ['Peraturan Daerah Nomor 11 Tahun 2010', 'perda 11/2010'],
    ['Peraturan Bupati Pesisir Selatan Nomor 51 Tahun 2016', 'perbup Pesisir Selatan 51/2016'],
    ['Perbup 51/2016', 'perbup 51/2016'],
    ['Peraturan Wali Kota Solok Nomor 3 Tahun 2020', 'perwali Solok 3/2020'],
    ['Perwako Solok Nomor 3 Tahun 2020', 'perwali Solok 3/2020'],
    [
      'Peraturan Gubernur Kalimantan Barat Nomor 106 Tahun 2021',
      'pergub Kalimantan Barat 106/2021',
    ],
    ['PERKI Nomor 1 tahun 2010', 'peraturan Komisi Informasi 1/2010'],
    ['Peraturan Komisi Informasi Nomor 1 Tahun 2021', 'peraturan Komisi Informasi 1/2021'],
    ['Perka BPS Nomor 5 Tahun 2012', 'peraturan Kepala BPS 5/2012'],
    ['Peraturan Kepala ANRI Nomor 2 Tahun 2014', 'peraturan Kepala ANRI 2/2014'],
    [
      'SK Kepala Satuan Polisi Pamong Praja Nomor 77/SATPOLPP/2022',
      'keputusan Kepala Satuan Polisi Pamong Praja 77/SATPOLPP/2022/2022',
    ],
    [
      'Keputusan Bupati Tapin Nomor 188.45/123/KUM Tahun 2020',
      'keputusan Bupati Tapin 188.45/123/KUM/2020',
    ],
    ['Kepmendagri Nomor 050-145 Tahun 2022', 'keputusan Menteri Dalam Negeri 050-145/2022'],
    ['Keputusan Menteri Dalam Negeri No. 28 Th 2005', 'keputusan Menteri Dalam Negeri 28/2005'],
    ['Instruksi Bupati Nomor 1 Tahun 2021', 'instruksi Bupati 1/2021'],
    [
      'Surat Edaran Menteri Dalam Negeri Nomor 470/327/SJ tanggal 17 Januari 2014',
      'surat-edaran Menteri Dalam Negeri 470/327/SJ/2014',
    ],
    ['SE Dirjen Dukcapil Nomor 5 Tahun 2020', 'surat-edaran Dirjen Dukcapil 5/2020'],
  ])('reads %s', (teks, harapan) => {
    expect(baca(teks)).toEqual([harapan]);
    expect(baca(`sesuai dengan ${teks} tentang Sesuatu.`)).toEqual([harapan]);
  });

  it.each<[string, string]>([
    ['UU No, 24 Tahun 2013', 'uu 24/2013'],
    ['UU Nornor 24 Tahun 2013', 'uu 24/2013'],
    ['UU Nomer : 24 Tahun : 2013', 'uu 24/2013'],
    ['UU No.24 th.2013', 'uu 24/2013'],
    ['Undang-UndangNomor24Tahun2013tentang', 'uu 24/2013'],
    ['PermendagriNomor 95Tahun 2019', 'permen Dalam Negeri 95/2019'],
    ['Permendagri 7/2019tentang', 'permen Dalam Negeri 7/2019'],
    ['PP Nomor 40 Tahun 2O19', 'pp 40/2019'],
    ['Peraturan\nMenteri Dalam\nNegeri Nomor\n95 Tahun 2019', 'permen Dalam Negeri 95/2019'],
  ])('reads through the slip in %j', (teks, harapan) => {
    expect(baca(teks)).toEqual([harapan]);
  });

  it.each([
    'UU tentang Administrasi Kependudukan',
    'Undang-Undang Dasar Negara Republik Indonesia Tahun 1945',
    'PPID Nomor 3 Tahun 2012',
    'Perkara Nomor 5 Tahun 2019',
    'KUH Perdata Nomor 5 Tahun 2010',
    'Lembaran Negara Tahun 2006 Nomor 124, Tambahan Lembaran Negara Nomor 4674',
    'EVAFAUZA YULIASMAN, SE, M.Si NIP 19670712 199202 1 001',
    'mengambil keputusan pada langkah 3 tahun 2020',
    'SOP Nomor 800/032-SOP/DUKCAPIL/2022',
    'Peraturan perundang-undangan nomor urut 5',
    '',
  ])('finds nothing in %j', (teks) => {
    expect(baca(teks)).toEqual([]);
  });

  it.each<[string, string, readonly string[]]>([
    [
      'an amendment names what it amends',
      'UU Nomor 24 Tahun 2013 tentang Perubahan atas UU Nomor 23 Tahun 2006 tentang Administrasi Kependudukan',
      ['uu 24/2013', 'uu 23/2006 disebut'],
    ],
    [
      'an amendment is cited along',
      'UU Nomor 23 Tahun 2006 tentang Administrasi Kependudukan sebagaimana telah diubah dengan UU Nomor 24 Tahun 2013 tentang Perubahan atas UU Nomor 23 Tahun 2006',
      ['uu 23/2006', 'uu 24/2013 perubahan', 'uu 23/2006 disebut'],
    ],
    [
      'juncto cites an amendment along',
      'UU 23/2006 jo. UU 24/2013',
      ['uu 23/2006', 'uu 24/2013 perubahan'],
    ],
    [
      'the last of several amendments',
      'UU Nomor 23 Tahun 2014 tentang Pemerintahan Daerah sebagaimana telah beberapa kali diubah, terakhir dengan UU Nomor 9 Tahun 2015',
      ['uu 23/2014', 'uu 9/2015 perubahan'],
    ],
    [
      'the amendment of a law in a title is part of that title',
      'PP Nomor 40 Tahun 2019 tentang Pelaksanaan UU Nomor 23 Tahun 2006 sebagaimana diubah dengan UU Nomor 24 Tahun 2013',
      ['pp 40/2019', 'uu 23/2006 disebut', 'uu 24/2013 disebut'],
    ],
    ['two in a row', 'PP 40/2019 dan Perpres 96/2018', ['pp 40/2019', 'perpres 96/2018']],
    [
      'two with their titles',
      'UU 25/2009 tentang Pelayanan Publik dan PP 96/2012',
      ['uu 25/2009', 'pp 96/2012'],
    ],
    [
      'items of a numbered list whose lines were lost',
      '1. UU 24/2013 tentang Perubahan atas UU 23/2006 2. PP 40/2019 tentang Pelaksanaan; 3 Permendagri 95/2019',
      ['uu 24/2013', 'uu 23/2006 disebut', 'pp 40/2019', 'permen Dalam Negeri 95/2019'],
    ],
    [
      'items of a list in HTML',
      '<li>UU 24/2013 tentang Perubahan atas UU 23/2006</li><li>PP 40/2019</li>',
      ['uu 24/2013', 'uu 23/2006 disebut', 'pp 40/2019'],
    ],
    [
      'a title without a number of its own',
      'Petunjuk teknis tentang pelaksanaan UU Nomor 23 Tahun 2006',
      ['uu 23/2006 disebut'],
    ],
    [
      'an article in a title does not begin an item',
      'PP 40/2019 tentang Pelaksanaan ketentuan Pasal 10 UU 23/2006',
      ['pp 40/2019', 'uu 23/2006 disebut'],
    ],
    ['a year that is not written', 'UU No 23 tentang administrasi', ['uu 23/?']],
    [
      'a perda in the title of a perda is of the same region',
      'Perda Kabupaten Tapin Nomor 7 Tahun 2017 tentang Perubahan Peraturan Daerah No. 11 Tahun 2010',
      ['perda Kabupaten Tapin 7/2017', 'perda Kabupaten Tapin 11/2010 disebut'],
    ],
    [
      'the gazette after the title is none',
      'UU Nomor 23 Tahun 2006 (Lembaran Negara Tahun 2006 Nomor 124); PP 40/2019',
      ['uu 23/2006', 'pp 40/2019'],
    ],
  ])('tells what each is for: %s', (_, teks, harapan) => {
    expect(baca(teks)).toEqual(harapan);
  });

  it('gives the place of each citation', () => {
    const teks = 'Dasar: UU No, 24 Tahun 2013, lalu PP 40/2019.';
    expect(bacaKutipan(teks).map(({ mulai, akhir }) => teks.slice(mulai, akhir))).toEqual([
      'UU No, 24 Tahun 2013',
      'PP 40/2019',
    ]);
  });

  it('finds what it finds in a part also in the whole', () => {
    const satu = 'Permendagri Nomor 95 Tahun 2019';
    const teks = Array.from({ length: 400 }, () => satu).join('; ');
    expect(baca(teks)).toEqual(Array.from({ length: 400 }, () => baca(satu)[0]));
  });
});

describe('the seeds', () => {
  const folder = join(import.meta.dirname, '../../../seeds');
  it.each<[string, readonly string[]]>([
    [
      '000_81a962ced3f81c41.txt',
      [
        'uu 23/2006',
        'uu 24/2013 perubahan',
        'uu 23/2006 disebut',
        'perpres 25/2008',
        'perpres 26/2009',
        'permen Dalam Negeri 25/2011',
      ],
    ],
    [
      '001_f20c1cba0b5413be.txt',
      [
        'uu 24/2013',
        'uu 23/2006 disebut',
        'perpres 96/2018',
        'permen Dalam Negeri 7/2019',
        'permen Dalam Negeri 109/2019',
      ],
    ],
    [
      '002_7f5b8cceec0482a9.txt',
      [
        'uu 24/2013',
        'uu 23/2006 disebut',
        'permen Dalam Negeri 61/2015',
        'perda Kabupaten Padang Pariaman 10/2016',
        'perbup Padang Pariaman 55/2016',
      ],
    ],
    [
      '003_6d4576dfa85d3c73.txt',
      [
        'uu 23/2006',
        'uu 24/2013',
        'uu 23/2006 disebut',
        'uu 23/? disebut',
        'permen Dalam Negeri 95/2019',
      ],
    ],
    [
      '004_f0a135c4a4f6be82.txt',
      [
        'uu 24/2013',
        'uu 23/2006 disebut',
        'perpres 40/2019',
        'uu 23/2006 disebut',
        'uu 24/2013 disebut',
        'uu 23/2006 disebut',
        'permen Dalam Negeri 2/2016',
        'perda Kabupaten Pesisir Selatan 7/2017',
        'perda Kabupaten Pesisir Selatan 11/2010 disebut',
        'perbup Pesisir Selatan 51/2016',
      ],
    ],
  ])('%s is read as received, and nothing else in it is taken for a citation', (nama, harapan) => {
    expect(baca(readFileSync(join(folder, nama), 'utf8'))).toEqual(harapan);
  });
});

const bersama = join(import.meta.dirname, '../../../../shared/data/sop');

describe.skipIf(!existsSync(bersama))('real documents', () => {
  it('every item of their Dasar Hukum cites one regulation for itself', () => {
    const butir = readdirSync(bersama)
      .filter((nama) => nama.endsWith('.truth.json'))
      .flatMap((nama) => dasarOf(readFileSync(join(bersama, nama), 'utf8')));
    const pokok = butir.map((teks) =>
      baca(teks).filter((satu) => !/perubahan$|disebut$/.test(satu)),
    );
    expect(butir.length).toBeGreaterThan(5);
    expect(pokok.filter((satu) => satu.length !== 1)).toEqual([]);
  });
});

interface Kebenaran {
  readonly cover?: { readonly dasar?: readonly string[] };
}

function dasarOf(json: string): readonly string[] {
  const { cover } = JSON.parse(json) as Kebenaran;
  return cover?.dasar ?? [];
}
