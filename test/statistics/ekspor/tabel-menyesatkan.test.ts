import { describe, expect, it } from 'vitest';
import { readExport } from '../../../src/statistics/ekspor/read-export.ts';
import { kabupatenKecil } from '../kabupaten-kecil.ts';

const agama = ['ISLAM', 'KRISTEN', 'KATHOLIK', 'HINDU', 'BUDHA', 'KHONGHUCU', 'KEPERCAYAAN'];
const kepala = ['KODE', 'WILAYAH', ...agama.flatMap((nama) => [`${nama} L`, `${nama} P`])];
const desa = [
  ['63.05.01.2001', 'AIR JERNIH'],
  ['63.05.01.2002', 'BATU BESAR'],
  ['63.05.02.1001', 'MUARA'],
];
const angka = Array.from({ length: 14 }, (_, i) => String(i + 1));
const jumlah = angka.map((satu) => String(Number(satu) * 3));
const baris = desa.map((wilayah) => [...wilayah, ...angka]);
const tabel = [kepala, ...baris];

function baca(isi: readonly (readonly string[])[]) {
  const teks = isi.map((sel) => sel.map((satu) => `"${satu}"`).join(',')).join('\n');
  const { nilai, temuan } = readExport(teks, 'agama.csv', kabupatenKecil);
  const galat = temuan.filter(({ tingkat }) => tingkat === 'galat');
  return {
    id: nilai?.def.id,
    banyak: nilai?.baris.length,
    aturan: galat.map((satu) => satu.aturan),
    pesan: galat.map((satu) => satu.pesan).join(' | '),
    temuan,
  };
}

describe('the titles above a table', () => {
  it.each([
    ['KEPALA KELUARGA MENURUT AGAMA', 'KEPALA KELUARGA'],
    ['PENDUDUK MENURUT AGAMA (RIBU JIWA)', 'RIBU'],
    ['PENDUDUK PINDAH DATANG MENURUT AGAMA', 'PINDAH'],
    ['WAJIB KTP MENURUT AGAMA', 'WAJIB KTP'],
    ['PERSENTASE PENDUDUK MENURUT AGAMA', 'PERSENTASE'],
  ])('refuse it when they say %s', (judul, disebut) => {
    const hasil = baca([[judul], ...tabel]);
    expect(hasil.aturan).toEqual(['judul-bertentangan']);
    expect(hasil.pesan).toContain(`menyebut ${disebut},`);
  });

  it.each([
    'JUMLAH DAN PERSENTASE PENDUDUK MENURUT AGAMA',
    'KABUPATEN KECIL SEMESTER II TAHUN 2024',
    'JUMLAH PENDUDUK DAN KEPALA KELUARGA',
  ])('let it be read when they say %s', (judul) => {
    expect(baca([[judul], [''], ...tabel])).toMatchObject({ id: 'agama', aturan: [] });
  });

  const status = ['BELUM KAWIN', 'KAWIN', 'CERAI HIDUP', 'CERAI MATI'];
  const kawin = [
    ['KODE', ...status.flatMap((nama) => [`${nama} L`, `${nama} P`, `${nama} JML`])],
    ['63.05.01.2001', ...status.flatMap(() => ['1', '1', '2'])],
  ];
  it.each([
    ['KEPALA KELUARGA MENURUT STATUS KAWIN', 'kk-status-kawin'],
    ['PENDUDUK MENURUT STATUS KAWIN', 'status-kawin'],
    ['STATUS KAWIN', undefined],
  ])('tell families from people whose columns are the same: %s', (judul, id) => {
    expect(baca([[judul], ...kawin]).id).toBe(id);
  });

  it('do not let one stray quote turn people into families', () => {
    const [atas = [], isi = []] = kawin;
    expect(baca([atas.map((teks, i) => (i === 5 ? `'${teks}` : teks)), isi]).id).toBeUndefined();
  });
});

describe('two tables in one sheet', () => {
  it.each([
    ['another kind below', ['KODE', 'WILAYAH', 'WKTP', 'REKAM', 'KTP']],
    [
      'the same kind with its columns in another order',
      ['KODE', 'WILAYAH', ...kepala.slice(2).reverse()],
    ],
    ['a header whose code cell is merged away', ['', '', ...kepala.slice(2).reverse()]],
  ])('are refused: %s', (_, judul) => {
    const [pertama = [], ...lain] = baris;
    expect(baca([kepala, pertama, judul, ...lain]).aturan).toEqual(['tabel-kedua']);
  });

  it('are refused as twice the same regions even when their headers agree', () => {
    expect(baca([...tabel, [''], ...tabel]).aturan).toEqual(Array(3).fill('wilayah-ganda'));
  });

  it.each([
    ['its own header on each page', kepala],
    ['the lower of two header rows', ['', '', ...angka.map((_, i) => (i % 2 ? 'P' : 'L'))]],
    ['the numbers of its columns', kepala.map((_, i) => `(${String(i + 1)})`)],
  ])('are not seen in a table that repeats %s', (_, ulangan) => {
    const [pertama = [], ...lain] = baris;
    expect(baca([kepala, pertama, ulangan, ...lain])).toMatchObject({ banyak: 3, aturan: [] });
  });
});

describe('several years in one file', () => {
  const tahunan = (tahun: readonly string[]) => [
    [...kepala, 'TAHUN'],
    ...baris.map((sel, i) => [...sel, tahun[i] ?? '']),
  ];

  it('are refused although each region stands once', () => {
    const hasil = baca(tahunan(['2023', '2023', '2024']));
    expect(hasil).toMatchObject({ id: undefined, aturan: ['beberapa-periode'] });
    expect(hasil.pesan).toContain('"2023" lalu "2024" pada baris 4');
  });

  it('are not seen in one year written in two ways', () => {
    expect(baca(tahunan(['2024', '2024.0', ''])).aturan).toEqual([]);
  });

  it('are refused where each year is a column', () => {
    expect(
      baca([
        ['KODE', '2023', '2024'],
        ['63.05.01.2001', '1', '2'],
      ]).aturan,
    ).toEqual(['beberapa-periode']);
  });

  it.each([
    ['KK', 'satuan-lain'],
    ['RIBU ORANG', 'satuan-lain'],
    ['PERSEN', 'satuan-lain'],
  ])('and figures in %s are refused', (satuan, aturan) => {
    expect(baca([[...kepala, 'SATUAN'], ...baris.map((sel) => [...sel, satuan])]).aturan).toEqual([
      aturan,
    ]);
  });
});

describe('codes and names that slipped apart', () => {
  const bernama = (...nama: readonly string[]) => [
    kepala,
    ...desa.map(([kode = ''], i) => [kode, nama[i] ?? '', ...angka]),
  ];

  it('are refused when a row bears the name of its neighbour', () => {
    const hasil = baca(bernama('Batu Besar', 'Air Jernih', 'Muara'));
    expect(hasil.aturan).toEqual(['nama-tertukar']);
    expect(hasil.pesan).toContain(
      'baris 2 berkode 63.05.01.2001 (Air Jernih) tetapi bernama Batu Besar',
    );
  });

  it('are refused across kecamatan when both rows differ', () => {
    expect(baca(bernama('Muara', 'Batu Besar', 'Air Jernih')).aturan).toEqual(['nama-tertukar']);
  });

  it('are only advice when one village merely shares the name of one far off', () => {
    expect(baca(bernama('Muara', 'Batu Besar', 'Muara'))).toMatchObject({ aturan: [] });
  });
});

describe('totals and notes below a table', () => {
  it.each([
    ['JUMLAH in the column of codes', ['JUMLAH', '', ...jumlah]],
    ['GRAND TOTAL', ['', 'GRAND TOTAL', ...jumlah]],
    ['the name of the kabupaten', ['', 'KABUPATEN KECIL', ...jumlah]],
  ])('are checked and set aside: %s', (_, total) => {
    expect(baca([...tabel, total])).toMatchObject({ banyak: 3, aturan: [] });
    expect(baca([...tabel, total.with(2, '999')]).aturan).toEqual(['baris-jumlah']);
  });

  it('are passed over when they have no figure, whichever column they begin in', () => {
    const catatan = [['Sumber: DKB Semester II 2024'], ['', '', '', 'Kepala Dinas,']];
    expect(baca([...tabel, ...catatan])).toMatchObject({ banyak: 3, aturan: [] });
  });
});

describe('a long table', () => {
  const panjang = (tambahan: readonly (readonly string[])[] = []) => [
    ['KODE', 'NAMA DESA', 'AGAMA', 'JENIS KELAMIN', 'JUMLAH'],
    ...desa.flatMap(([kode = '']) =>
      agama.flatMap((nama) => ['L', 'P'].map((jk) => [kode, '', nama, jk, '3'])),
    ),
    ...tambahan,
  ];

  it.each([
    ['all categories of a region', ['63.05.02.1001', '', 'JUMLAH', 'L', '21']],
    ['all regions', ['', 'JUMLAH', 'ISLAM', 'L', '9']],
    ['everything', ['', 'JUMLAH', '', 'P', '63']],
    ['a kecamatan', ['63.05.01', '', 'ISLAM', 'P', '6']],
  ])('has its sums of %s checked and set aside', (_, total) => {
    expect(baca(panjang([total]))).toMatchObject({ banyak: 3, aturan: [] });
    expect(baca(panjang([total.with(4, '5')])).aturan).toEqual(['baris-jumlah']);
  });

  it('is refused as a whole when it has two years', () => {
    const isi = panjang().map((sel, i) => [...sel, i === 0 ? 'TAHUN' : i < 20 ? '2023' : '2024']);
    expect(baca(isi)).toMatchObject({ id: undefined, aturan: ['beberapa-periode'] });
  });

  it('of bands is told from one of single years by its cells', () => {
    const umur = [
      ...Array.from({ length: 15 }, (_, k) => `${String(5 * k)} - ${String(5 * k + 4)}`),
      '75+',
    ];
    const isi = umur.map((satu) => ['63.05.01.2001', satu, '2', '3']);
    expect(baca([['KODE', 'USIA', 'LAKI-LAKI', 'PEREMPUAN'], ...isi])).toMatchObject({
      id: 'umur-5-tahunan',
      aturan: [],
    });
  });
});

describe('a form with kecamatan as columns', () => {
  const kelompok = [
    ...Array.from({ length: 15 }, (_, k) => `${String(5 * k)}-${String(5 * k + 4)}`),
    '75+',
  ];
  const formulir = (total: readonly string[]) => [
    ['UMUR', 'JK', 'KECAMATAN', '', 'JUMLAH'],
    ['', '', 'HULU', 'HILIR', ''],
    ...kelompok.flatMap((satu) => [
      [satu, 'LK', '3', '1', '4'],
      ['', 'PR', '2', '1', '3'],
    ]),
    ['JUMLAH', 'LK', ...total],
    ['', 'PR', '32', '16', '48'],
  ];

  it('has its sum of all categories checked and set aside', () => {
    expect(baca(formulir(['48', '16', '64']))).toMatchObject({
      id: 'umur-5-tahunan',
      banyak: 2,
      aturan: [],
    });
    expect(baca(formulir(['49', '15', '64'])).aturan).toEqual(['baris-jumlah', 'baris-jumlah']);
  });

  it('has each row checked against its column of sums', () => {
    expect(baca(formulir(['48', '16', '65'])).aturan).toEqual(['jumlah-baris']);
  });
});

describe('a column of the population beside other figures', () => {
  it('is named as not read', () => {
    const hasil = baca([
      ['KODE', 'JUMLAH PENDUDUK', 'PRIA', 'WANITA', 'JUMLAH KK'],
      ['63.05.01.2001', '3', '1', '2', '1'],
    ]);
    expect(hasil).toMatchObject({ id: 'kk', aturan: [] });
    expect(hasil.temuan.map(({ aturan, pesan }) => `${aturan}: ${pesan}`)).toEqual([
      expect.stringMatching(
        /^kolom-tak-dibaca: Kolom "JUMLAH PENDUDUK", "PRIA", "WANITA" tidak dibaca/,
      ),
    ]);
  });
});

describe('a list of regions', () => {
  it.each([
    ['with a status', ['KODE', 'NAMA DESA', 'STATUS']],
    ['in parts', ['NO_PROP', 'NO_KAB', 'NO_KEC', 'NO_KEL', 'NAMA_KEL']],
  ])('%s is refused, since it is that of the register', (_, judul) => {
    expect(baca([judul, ['63.05.01.2001', 'Air Jernih', 'DESA']]).aturan).toEqual([
      'daftar-wilayah',
    ]);
  });
});
