import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import readXlsxFile from 'read-excel-file/node';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { amankan } from '../../../src/export/tabel/aman.ts';
import { tulisBukuTabel } from '../../../src/export/tabel/buku-tabel.ts';
import { csvExcel } from '../../../src/export/tabel/csv-excel.ts';
import { csv } from '../../../src/export/tabel/csv.ts';
import { formatTabel, namaTabel } from '../../../src/export/tabel/index.ts';
import { isiTabel } from '../../../src/export/tabel/isi-tabel.ts';
import { json } from '../../../src/export/tabel/json.ts';
import { xlsx } from '../../../src/export/tabel/xlsx.ts';
import type { FormatTabel } from '../../../src/export/tabel/format-tabel.ts';
import type { RilisUnduh, TabelTerbit } from '../../../src/export/rilis-unduh.ts';
import { rilisEdisi } from '../../../src/io/unduhan/rilis-edisi.ts';
import { formatNilai } from '../../../src/statistics/format-value.ts';
import { root } from '../../run-script.ts';
import { bacaXml, semua } from '../baca-xml.ts';
import {
  edisiNyata,
  perbaikanUji,
  rilisUji,
  tabelContoh,
  tabelUji,
  terbitBertanda,
  terbitUji,
} from '../rilis-uji.ts';

const teks = (format: FormatTabel, terbit = terbitUji, rilis = rilisUji()): string => {
  const isi = format.buat(terbit, rilis);
  return typeof isi === 'string' ? isi : strFromU8(isi);
};
const bagianXlsx = (byte: string | Uint8Array, nama: string): string =>
  typeof byte === 'string' ? '' : strFromU8(unzipSync(byte)[nama] ?? new Uint8Array());
const bacaLembar = async (byte: string | Uint8Array, lembar: string | number = 1) => {
  const buku = await readXlsxFile(Buffer.from(byte));
  const satu =
    typeof lembar === 'number' ? buku[lembar - 1] : buku.find(({ sheet }) => sheet === lembar);
  return satu?.data ?? [];
};

afterEach(() => {
  vi.unstubAllEnvs();
});

it('lists every format that has a file, under names of its own', () => {
  const bukanFormat = ['index', 'aman', 'buku-kerja', 'buku-tabel', 'format-tabel', 'gaya-xlsx'];
  const lembar = ['lembar-xlsx', 'lembar-sampul', 'lembar-catatan', 'keterangan-edisi'];
  const lain = [...lembar, 'id-kolom', 'isi-tabel', 'tanda-kosong', 'tulis-csv'];
  const berkas = readdirSync(join(root, 'src/export/tabel'))
    .map((nama) => nama.replace('.ts', ''))
    .filter((nama) => ![...bukanFormat, ...lain].includes(nama));
  expect(formatTabel.map(({ id }) => id).toSorted()).toEqual(berkas.toSorted());
  const nama = formatTabel.map((format) => namaTabel('agama', format));
  expect(new Set(nama).size).toBe(nama.length);
});

it('writes the machine CSV with ids as heads, points, codes between quotes and signs for what is not there', () => {
  expect(teks(csv)).toBe(
    [
      'kode_wilayah,kelompok,desa_kelurahan,jenis_baris,agama_islam,k_65_ke_atas,persen',
      '"63.05.01.1001","Kecamatan Binuang","Raya, ""Lama""","isi",1234,0,12.345678',
      '"63.05.01.2002","Kecamatan Binuang","=SUM(A1)","isi",x,…,-0.5',
      '"63.05.01","Kecamatan Binuang","Jumlah Binuang","jumlah",1234,0,100',
      '"63.05","","Kabupaten Tapin","jumlah",1234,0,100',
      '',
    ].join('\r\n'),
  );
});

it('writes the Excel CSV with a mark of UTF-8, semicolons, decimal commas, and nothing that computes', () => {
  expect(teks(csvExcel)).toBe(
    [
      '\uFEFFKode wilayah;Kelompok;Desa/Kelurahan;Jenis baris;Agama: Islam;65+;Persen',
      `'63.05.01.1001;Kecamatan Binuang;"Raya, ""Lama""";isi;1234;0;12,35`,
      "'63.05.01.2002;Kecamatan Binuang;'=SUM(A1);isi;x;…;-0,50",
      "'63.05.01;Kecamatan Binuang;Jumlah Binuang;jumlah;1234;0;100,00",
      "'63.05;;Kabupaten Tapin;jumlah;1234;0;100,00",
      '',
    ].join('\r\n'),
  );
});

it.each([
  ['=1+1', "'=1+1"],
  ['+62', "'+62"],
  ['-1', "'-1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  ['\r=1', "'\r=1"],
  ['63.05', "'63.05"],
  ['1-2', "'1-2"],
  ['0–4', '0–4'],
  ['Binuang', 'Binuang'],
  ['75', '75'],
  ['', ''],
])('makes %j harmless in a spreadsheet as %j', (asal, hasil) => {
  expect(amankan(asal)).toBe(hasil);
});

describe('the JSON form', () => {
  it('gives null for a figure that is not there, and says why', () => {
    const isi = JSON.parse(teks(json)) as { baris: unknown[]; arti: unknown; banyakBaris: number };
    expect(isi.baris[1]).toEqual({
      kode_wilayah: '63.05.01.2002',
      kelompok: 'Kecamatan Binuang',
      desa_kelurahan: '=SUM(A1)',
      jenis_baris: 'isi',
      agama_islam: null,
      k_65_ke_atas: null,
      persen: -0.5,
      tanda: { agama_islam: 'x', k_65_ke_atas: '…' },
    });
    expect(isi.arti).toEqual({ '…': 'tidak tersedia', x: 'dirahasiakan' });
    expect(isi.banyakBaris).toBe(4);
  });

  it('names where it comes from', () => {
    expect(JSON.parse(teks(json))).toMatchObject({
      id: 'agama-desa',
      nomor: 'L.2',
      satuan: 'jiwa',
      periode: '2025-1',
      alamat: 'https://dukcapil.example/statistik/63.05/2025-1/agama-desa/',
      kunci: ['kode_wilayah'],
    });
  });
});

describe('the XLSX form', () => {
  const byte = xlsx.buat(terbitUji, rilisUji({ tanda: 'DATA CONTOH' }));

  it('explains no sign that none of its figures has', async () => {
    const utuh = { ...terbitUji, tabel: { ...tabelUji, baris: tabelUji.baris.slice(-1) } };
    const baris = await bacaLembar(xlsx.buat(utuh, rilisUji({})));
    expect(baris.map(([sel]) => sel).slice(3, 5)).toEqual([
      'Catatan: Persen: bagian dari penduduk.',
      expect.stringMatching(/^Kutip sebagai: /),
    ]);
  });

  it('reads back with title, source and notes above, numbers as numbers and codes as text', async () => {
    const baris = await bacaLembar(byte);
    expect(baris.map(([sel]) => sel).slice(0, 6)).toEqual([
      'Tabel L.2 Penduduk menurut agama [DATA CONTOH]',
      tabelUji.subjudul,
      'Sumber: DKB Semester I 2025',
      'Catatan: Persen: bagian dari penduduk.',
      'Tanda: … tidak tersedia; x dirahasiakan',
      'Kutip sebagai: Dinas Kependudukan dan Pencatatan Sipil Kabupaten Tapin (2025). Tabel L.2 Penduduk menurut agama. Menurut desa/kelurahan, Kabupaten Tapin, Semester I Tahun 2025 (jiwa) [DATA CONTOH]. https://dukcapil.example/statistik/63.05/2025-1/agama-desa/',
    ]);
    expect(baris.slice(6)).toEqual([
      [
        'Kode wilayah',
        'Kelompok',
        'Desa/Kelurahan',
        'Jenis baris',
        'Agama: Islam',
        '65+',
        'Persen',
      ],
      ['63.05.01.1001', 'Kecamatan Binuang', 'Raya, "Lama"', 'isi', 1234, 0, 12.345678],
      ['63.05.01.2002', 'Kecamatan Binuang', '=SUM(A1)', 'isi', 'x', '…', -0.5],
      ['63.05.01', 'Kecamatan Binuang', 'Jumlah Binuang', 'jumlah', 1234, 0, 100],
      ['63.05', null, 'Kabupaten Tapin', 'jumlah', 1234, 0, 100],
    ]);
  });

  it('has no formula, no merged cell and no macro', () => {
    if (typeof byte === 'string') throw new Error('not a package');
    const lembar = bacaXml(
      strFromU8(unzipSync(byte)['xl/worksheets/sheet1.xml'] ?? new Uint8Array()),
    );
    expect(semua(lembar, 'f')).toEqual([]);
    expect(semua(lembar, 'mergeCells')).toEqual([]);
    expect(Object.keys(unzipSync(byte)).filter((nama) => /vba|externalLink/i.test(nama))).toEqual(
      [],
    );
  });

  it('refers only to styles and parts that are there', () => {
    const gaya = semua(bacaXml(bagianXlsx(byte, 'xl/styles.xml')), 'cellXfs')[0];
    const dipakai = semua(bacaXml(bagianXlsx(byte, 'xl/worksheets/sheet1.xml')), 'c');
    for (const { atribut } of dipakai) {
      expect(Number(atribut['s'])).toBeLessThan(gaya?.anak.length ?? 0);
    }
    if (typeof byte === 'string') throw new Error('not a package');
    const bagian = Object.keys(unzipSync(byte));
    const tipe = semua(bacaXml(bagianXlsx(byte, '[Content_Types].xml')), 'Override');
    expect(tipe.map(({ atribut }) => atribut['PartName']?.slice(1)).toSorted()).toEqual(
      bagian.filter((nama) => !/rels|Content_Types/.test(nama)).toSorted(),
    );
  });
});

describe('an edition with provisional and corrected figures', () => {
  const rilis = rilisUji({ ...perbaikanUji, tabel: [terbitBertanda] });

  it('has the signs of a column in a column of their own behind all figures of both CSVs', () => {
    const mesin = Papa.parse<string[]>(teks(csv, terbitBertanda, rilis), {
      skipEmptyLines: true,
    }).data;
    expect(mesin.map((baris) => [baris.length, baris[4], baris.at(-1)])).toEqual([
      [8, 'agama_islam', 'agama_islam_tanda'],
      [8, '1234', ''],
      [8, 'x', '*'],
      [8, '1234', '*'],
      [8, '1234', '*'],
    ]);
    expect(teks(csvExcel, terbitBertanda, rilis)).toContain('Persen;Agama: Islam (tanda)\r\n');
  });

  it('has the signs in the JSON by column, beside the reason of what is not there', () => {
    const isi = JSON.parse(teks(json, terbitBertanda, rilis)) as {
      kolom: { id: string }[];
      baris: { tanda?: unknown }[];
    };
    expect(isi).toMatchObject({
      edisi: 2,
      perbaikan: { tanggal: '2025-09-01', alasan: 'Anak di Binuang tercatat dua kali' },
      sementara: true,
      lisensi: perbaikanUji.lisensi,
      arti: { '…': 'tidak tersedia', x: 'dirahasiakan', '*': 'angka sementara' },
    });
    expect(isi.kolom.map(({ id }) => id)).not.toContain('agama_islam_tanda');
    expect(isi.baris.map(({ tanda }) => tanda)).toEqual([
      undefined,
      { agama_islam: 'x*', k_65_ke_atas: '…' },
      { agama_islam: '*' },
      { agama_islam: '*' },
    ]);
  });

  it('names edition and licence above the table of the workbook, whose figures stay numbers', async () => {
    const baris = await bacaLembar(xlsx.buat(terbitBertanda, rilis));
    expect(baris.map(([sel]) => sel)).toEqual(
      expect.arrayContaining([
        'Edisi: Edisi ke-2, diperbaiki 1 September 2025. Anak di Binuang tercatat dua kali',
        'Lisensi: CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/)',
        'Tanda: … tidak tersedia; x dirahasiakan; * angka sementara',
      ]),
    );
    expect(baris.at(-1)).toEqual(['63.05', null, 'Kabupaten Tapin', 'jumlah', 1234, 0, 100, '*']);
  });

  it('says nothing of edition or licence where the office has said nothing', () => {
    expect(JSON.parse(teks(json))).toMatchObject({ edisi: 1, perbaikan: null, lisensi: null });
    expect(bagianXlsx(xlsx.buat(terbitUji, rilisUji()), 'xl/worksheets/sheet1.xml')).not.toMatch(
      /Lisensi|Edisi/,
    );
  });
});

describe('the workbook of a release', () => {
  const byte = tulisBukuTabel(rilisUji({ ...perbaikanUji, catatan: ['Tanpa desa baru.'] }));
  const lembarXml = (nomor: number) =>
    bacaXml(bagianXlsx(byte, `xl/worksheets/sheet${String(nomor)}.xml`));

  it('opens with a cover of edition, licence and citation', async () => {
    expect((await bacaLembar(byte, 'Sampul')).map(([sel]) => sel)).toEqual([
      'Kabupaten Tapin, Semester I Tahun 2025',
      'Statistik kependudukan menurut data administrasi kependudukan',
      'Penerbit: Dinas Kependudukan dan Pencatatan Sipil Kabupaten Tapin',
      'Kontak: 0517 000; dukcapil@tapinkab.example',
      'Keadaan data: 30 Juni 2025',
      'Terbit: 11 Agustus 2025',
      'Sumber: DKB Semester I 2025',
      'Edisi: Edisi ke-2, diperbaiki 1 September 2025. Anak di Binuang tercatat dua kali',
      'Angka sementara: masih dapat berubah',
      'Lisensi: CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/)',
      'Kutip sebagai: Dinas Kependudukan dan Pencatatan Sipil Kabupaten Tapin (2025). Statistik kependudukan Kabupaten Tapin, Semester I Tahun 2025 (angka sementara). Edisi ke-2. https://dukcapil.example/statistik/63.05/2025-1/',
      'Edisi terbaru: https://dukcapil.example/statistik/63.05/2025-1/',
      'Lembar Isi mendaftar tabel, lembar Catatan menerangkan tanda dan catatan; tiap tabel satu lembar',
    ]);
  });

  it('lists its sheets with their rows and leads to them, and explains every sign', async () => {
    expect(await bacaLembar(byte, 'Isi')).toEqual([
      ['Daftar isi: 1 tabel', null, null, null],
      ['Lembar', 'Judul', 'Keterangan', 'Banyak baris'],
      ['Tabel L.2', tabelUji.judul, tabelUji.subjudul, 4],
    ]);
    expect(semua(lembarXml(2), 'hyperlink').map(({ atribut }) => atribut['location'])).toEqual([
      "'Tabel L.2'!A1",
    ]);
    expect((await bacaLembar(byte, 'Catatan')).slice(2)).toEqual([
      ['Tanda', '…', 'tidak tersedia'],
      ['Tanda', 'x', 'dirahasiakan'],
      ['Tanda', '*', 'angka sementara'],
      ['Tanda', 'r', 'angka diperbaiki'],
      ['Terbitan', 'Semua tabel', 'Tanpa desa baru.'],
      ['Tabel', 'Tabel L.2', 'Persen: bagian dari penduduk.'],
    ]);
  });

  it('has its title in A1 of each sheet, no empty row, and codes as text', () => {
    for (const nomor of [1, 2, 3, 4]) {
      const baris = semua(lembarXml(nomor), 'row');
      expect(baris.map(({ atribut }) => Number(atribut['r']))).toEqual(baris.map((_, i) => i + 1));
      expect(baris.filter((satu) => semua(satu, 't').every(({ teks: t }) => t === ''))).toEqual([]);
    }
    const kode = semua(lembarXml(4), 'c').filter(({ atribut }) =>
      /^A1[0-9]$/.test(atribut['r'] ?? ''),
    );
    expect(kode.map(({ atribut }) => atribut['t'])).toEqual(kode.map(() => 'inlineStr'));
  });

  it('marks the rows under the heads of a sheet as its table, by the names of the heads', async () => {
    const isi = await bacaLembar(byte, 'Tabel L.2');
    const tabel = bacaXml(bagianXlsx(byte, 'xl/tables/table4.xml'));
    const nama = semua(tabel, 'tableColumn').map(({ atribut }) => atribut['name']);
    const kepala = isi.findIndex(([sel]) => sel === 'Kode wilayah');
    expect(isi[kepala]).toEqual(nama);
    expect(tabel.atribut['ref']).toBe(`A${String(kepala + 1)}:G${String(isi.length)}`);
    expect(bagianXlsx(byte, 'xl/worksheets/_rels/sheet4.xml.rels')).toContain(
      '../tables/table4.xml',
    );
  });
});

it.each(formatTabel)('gives the same bytes of $id in every time zone', (format) => {
  const pertama = Buffer.from(format.buat(terbitUji, rilisUji()));
  vi.stubEnv('TZ', 'Pacific/Auckland');
  expect(Buffer.from(format.buat(terbitUji, rilisUji())).equals(pertama)).toBe(true);
});

describe('the committed data', () => {
  let rilis: RilisUnduh;
  const cari = (id: string): TabelTerbit => {
    const ada = rilis.tabel.find(({ tabel }) => tabel.id === id);
    if (!ada) throw new Error(id);
    return ada;
  };
  /** The figures of a table, one list a row, without its headings. */
  const angka = ({ tabel }: TabelTerbit) =>
    tabel.baris
      .filter(({ jenis }) => jenis !== 'kelompok')
      .map(({ nilai }) => nilai.map((satu) => Number((satu ?? Number.NaN).toPrecision(10))));

  beforeAll(async () => {
    rilis = rilisEdisi(await edisiNyata());
  });

  it.each(tabelContoh)('%s reads back to the same numbers from every format', async (id) => {
    const terbit = cari(id);
    const asli = angka(terbit);
    const { kolom } = isiTabel(terbit.tabel);
    const kepala = kolom.filter(({ jenis }) => jenis === 'teks').length;
    const nomor = kolom.slice(kepala).map((satu) => satu.id);

    const mesin = Papa.parse<string[]>(teks(csv, terbit, rilis), { skipEmptyLines: true }).data;
    expect(mesin.slice(1).map((baris) => baris.slice(kepala).map(Number))).toEqual(asli);

    const objek = JSON.parse(teks(json, terbit, rilis)) as {
      baris: Record<string, number | string>[];
    };
    expect(objek.baris.map((baris) => nomor.map((satu) => baris[satu]))).toEqual(asli);

    const lembar = await bacaLembar(xlsx.buat(terbit, rilis));
    expect(lembar.slice(-asli.length).map((baris) => baris.slice(kepala))).toEqual(asli);

    const excel = Papa.parse<string[]>(teks(csvExcel, terbit, rilis).slice(1), {
      delimiter: ';',
      skipEmptyLines: true,
    }).data;
    const tampil = asli.map((baris) =>
      baris.map((nilai, i) => formatNilai(nilai, terbit.tabel.kolom[i]?.format ?? 'bulat')),
    );
    const terbaca = excel
      .slice(1)
      .map((baris) =>
        baris
          .slice(kepala)
          .map((sel, i) =>
            formatNilai(Number(sel.replace(',', '.')), terbit.tabel.kolom[i]?.format ?? 'bulat'),
          ),
      );
    expect(terbaca).toEqual(tampil);
  });

  it('tells the rows of every table apart by its key, and its columns by their ids', () => {
    for (const { tabel } of rilis.tabel) {
      const { kolom, baris, kunci } = isiTabel(tabel);
      const id = kolom.map((satu) => satu.id);
      expect(new Set(id).size, tabel.id).toBe(id.length);
      // A spreadsheet refuses a table of which two heads are alike.
      const judul = kolom.map((satu) => satu.judul.toLowerCase());
      expect(new Set(judul).size, tabel.id).toBe(judul.length);
      expect(
        id.filter((satu) => !/^[a-z][a-z0-9_]*$/.test(satu)),
        tabel.id,
      ).toEqual([]);
      const letak = kunci.map((satu) => id.indexOf(satu));
      const kunciBaris = baris.map(({ sel }) => JSON.stringify(letak.map((i) => sel[i])));
      expect(new Set(kunciBaris).size, tabel.id).toBe(baris.length);
    }
  });

  it('keeps the column ids on which programs of others rely', async () => {
    const id = Object.fromEntries(
      rilis.tabel.map(({ tabel }) => [tabel.id, isiTabel(tabel).kolom.map((satu) => satu.id)]),
    );
    await expect(`${JSON.stringify(id, null, 2)}\n`).toMatchFileSnapshot(
      '../../golden/kolom-unduhan.json',
    );
  });

  it('puts every table on a sheet of its own in one workbook', async () => {
    const byte = tulisBukuTabel(rilis);
    const buku = await readXlsxFile(Buffer.from(byte));
    expect(buku.map(({ sheet }) => sheet)).toEqual([
      'Sampul',
      'Isi',
      'Catatan',
      ...rilis.tabel.map(({ nomor }) => `Tabel ${nomor}`),
    ]);
    const terbit = cari('penduduk-desa');
    const asli = angka(terbit);
    const lembar = await bacaLembar(byte, `Tabel ${terbit.nomor}`);
    expect(lembar.slice(-asli.length).map((baris) => baris.slice(4))).toEqual(asli);
  });
});
