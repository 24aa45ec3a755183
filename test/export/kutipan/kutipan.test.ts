import { describe, expect, it } from 'vitest';
import { bibtex } from '../../../src/export/kutipan/bibtex.ts';
import { csl } from '../../../src/export/kutipan/csl.ts';
import { ris } from '../../../src/export/kutipan/ris.ts';
import { sitasiTabel, sitasiTerbitan } from '../../../src/export/kutipan/sitasi.ts';
import { teksSitasi } from '../../../src/export/kutipan/teks.ts';
import { perbaikanUji, rilisUji, terbitUji } from '../rilis-uji.ts';

const rilis = sitasiTerbitan(rilisUji());
const tabel = sitasiTabel(terbitUji, rilisUji());
/** Before its day, in a place that nobody knows. */
const draf = sitasiTerbitan(rilisUji({ tanggalTerbit: undefined, akar: undefined, tanda: 'DRAF' }));

const perbaikan = sitasiTerbitan(rilisUji(perbaikanUji));

describe('the citation in one line', () => {
  it.each([
    [
      rilis,
      'Dinas Kependudukan dan Pencatatan Sipil Kabupaten Tapin (2025). Statistik kependudukan Kabupaten Tapin, Semester I Tahun 2025. https://dukcapil.example/statistik/63.05/2025-1/',
    ],
    [
      tabel,
      'Dinas Kependudukan dan Pencatatan Sipil Kabupaten Tapin (2025). Tabel L.2 Penduduk menurut agama. Menurut desa/kelurahan, Kabupaten Tapin, Semester I Tahun 2025 (jiwa). https://dukcapil.example/statistik/63.05/2025-1/agama-desa/',
    ],
    [
      draf,
      'Dinas Kependudukan dan Pencatatan Sipil Kabupaten Tapin (belum terbit). Statistik kependudukan Kabupaten Tapin, Semester I Tahun 2025 [DRAF].',
    ],
    [
      perbaikan,
      'Dinas Kependudukan dan Pencatatan Sipil Kabupaten Tapin (2025). Statistik kependudukan Kabupaten Tapin, Semester I Tahun 2025 (angka sementara). Edisi ke-2. https://dukcapil.example/statistik/63.05/2025-1/',
    ],
  ])('says who, when, what and where', (sitasi, hasil) => {
    expect(teksSitasi(sitasi)).toBe(hasil);
  });
});

describe('BibTeX', () => {
  it('writes an office as one author, and a month', () => {
    expect(bibtex(rilis)).toBe(
      [
        '@misc{dukcapil-6305-2025-1,',
        '  author = {{Dinas Kependudukan dan Pencatatan Sipil Kabupaten Tapin}},',
        '  title = {{Statistik kependudukan Kabupaten Tapin, Semester I Tahun 2025}},',
        '  year = {2025},',
        '  month = {8},',
        '  publisher = {Dinas Kependudukan dan Pencatatan Sipil Kabupaten Tapin},',
        '  url = {https://dukcapil.example/statistik/63.05/2025-1/},',
        '  language = {indonesian},',
        '}',
        '',
      ].join('\n'),
    );
  });

  it('says of a draft that it has not come out', () => {
    expect(bibtex(draf)).toContain('note = {Belum terbit}');
    expect(bibtex(draf)).not.toMatch(/year|url/);
  });

  it.each([
    ['A & B', 'A \\& B'],
    ['100%', '100\\%'],
    ['a_b', 'a\\_b'],
    ['{x}', '\\{x\\}'],
    ['\\', '\\textbackslash '],
    ['~', '\\~{}'],
    ['0–4', '0–4'],
  ])('writes %s so that TeX prints it', (judul, hasil) => {
    expect(bibtex({ ...rilis, judul })).toContain(`title = {{${hasil}}}`);
  });
});

describe('RIS', () => {
  it('has a tag a line, from TY to ER', () => {
    expect(ris(rilis).split('\r\n')).toEqual([
      'TY  - DATA',
      'AU  - Dinas Kependudukan dan Pencatatan Sipil Kabupaten Tapin',
      'TI  - Statistik kependudukan Kabupaten Tapin, Semester I Tahun 2025',
      'PB  - Dinas Kependudukan dan Pencatatan Sipil Kabupaten Tapin',
      'PY  - 2025',
      'DA  - 2025/08/11',
      'UR  - https://dukcapil.example/statistik/63.05/2025-1/',
      'LA  - id',
      'ER  - ',
      '',
    ]);
  });

  it('holds no line break inside a field', () => {
    expect(ris({ ...rilis, judul: 'satu\ndua' })).toContain('TI  - satu dua\r\n');
  });
});

describe('CSL-JSON', () => {
  it('is a list of datasets with a literal author', () => {
    expect(JSON.parse(csl([tabel, draf]))).toEqual([
      {
        id: 'dukcapil-6305-2025-1-agama-desa',
        type: 'dataset',
        title: tabel.judul,
        author: [{ literal: 'Dinas Kependudukan dan Pencatatan Sipil Kabupaten Tapin' }],
        publisher: 'Dinas Kependudukan dan Pencatatan Sipil Kabupaten Tapin',
        issued: { 'date-parts': [[2025, 8, 11]] },
        URL: 'https://dukcapil.example/statistik/63.05/2025-1/agama-desa/',
        language: 'id-ID',
      },
      expect.objectContaining({ id: 'dukcapil-6305-2025-1', status: 'belum terbit' }),
    ]);
  });
});

it('names a corrected edition and its day in every form', () => {
  expect(bibtex(perbaikan)).toContain('edition = {2}');
  expect(bibtex(perbaikan)).toContain('month = {9}');
  expect(ris(perbaikan)).toContain('ET  - 2\r\n');
  expect(ris(perbaikan)).toContain('DA  - 2025/09/01\r\n');
  expect(JSON.parse(csl([perbaikan]))).toMatchObject([
    { version: '2', issued: { 'date-parts': [[2025, 9, 1]] } },
  ]);
  expect(`${bibtex(rilis)}${ris(rilis)}${csl([rilis])}`).not.toMatch(/edition|ET {2}-|version/);
});
