import { describe, expect, it } from 'vitest';
import { readExport } from '../../../src/statistics/ekspor/read-export.ts';
import { kabupatenKecil } from '../kabupaten-kecil.ts';

const kepala = 'KODE,WILAYAH,L_KK,P_KK,JML_KK,L_CETAK_KK,P_CETAK_KK,JML_CETAK_KK';
const desa = [
  '63.05.01.2001,AIR JERNIH,5,2,7,4,2,6',
  '6305012002,BATU BESAR,30,10,40,30,10,40',
  '63.05.02.1001,MUARA,8,1,9,8,1,9',
] as const;
const berkas = (...baris: readonly string[]): string => `${[kepala, ...baris].join('\n')}\n`;
const nilai = [
  ['63.05.01.2001', 2, [5, 2, 4, 2]],
  ['63.05.01.2002', 3, [30, 10, 30, 10]],
  ['63.05.02.1001', 4, [8, 1, 8, 1]],
];

function baca(teks: string) {
  const { nilai: dataset, temuan } = readExport(teks, 'kk.csv', kabupatenKecil);
  return {
    id: dataset?.def.id,
    baris: dataset?.baris.map((satu) => [
      satu.kode,
      satu.barisBerkas,
      // L and P of the two categories that the table holds.
      [0, 1, 3, 4].map((i) => satu.nilai[i]),
    ]),
    temuan,
    aturan: temuan.map(({ aturan, tempat }) =>
      [aturan, tempat.baris, tempat.kolom].filter((x) => x !== undefined),
    ),
  };
}

describe('readExport reads', () => {
  const teks = berkas(...desa);
  it.each([
    ['commas', teks],
    ['semicolons', teks.replaceAll(',', ';')],
    ['tabs', teks.replaceAll(',', '\t')],
    ['a byte order mark', `\uFEFF${teks}`],
    ['CRLF', teks.replaceAll('\n', '\r\n')],
    ['CR alone', teks.replaceAll('\n', '\r')],
    ['mixed line ends', teks.replace('\n', '\r\n')],
    ['no line end at the end', teks.trimEnd()],
    ['quoted cells', teks.replaceAll(/[^,\n]+/g, '"$&"')],
    ['blank lines and cells at the end', `${teks}\n,,,,,,,\n \n`],
    ['trailing separators', teks.replaceAll('\n', ',,\n')],
    [
      "Excel's separator line, which a spreadsheet does not count",
      `sep=;\n${teks.replaceAll(',', ';')}`,
    ],
    ['decimals of nothing', teks.replace('5,2,7', '5.0,2.00,7.0')],
  ])('%s', (_, isi) => {
    expect(baca(isi)).toMatchObject({ id: 'kk', baris: nilai, temuan: [] });
  });

  it('rows in any order, and gives them in order of code', () => {
    expect(
      baca(berkas(desa[2], desa[0], desa[1])).baris?.map(([kode, baris]) => [kode, baris]),
    ).toEqual([
      ['63.05.01.2001', 3],
      ['63.05.01.2002', 4],
      ['63.05.02.1001', 2],
    ]);
  });

  it('thousands with points, the same way in a whole column', () => {
    const ribuan = baca(
      berkas('6305012001,AIR JERNIH,"1.500",200,"1.700",0,0,0')
        .replaceAll(',', ';')
        .replaceAll('"', ''),
    );
    expect(ribuan).toMatchObject({ baris: [['63.05.01.2001', 2, [1500, 200, 0, 0]]], temuan: [] });
  });

  it('counts rows as the spreadsheet does, titles included', () => {
    const judul = `KARTU KELUARGA,,,,,,,\n,,,,,,,\n${berkas(desa[0], '63.05.01.2002,BATU BESAR,x,10,40,30,10,40')}`;
    expect(baca(judul).aturan).toEqual([['bilangan-salah', 5, 'L_KK']]);
  });
});

describe('readExport takes an empty cell', () => {
  it.each([
    ['for nothing when the sum says so', '6305012001,,5,,5,,,0', [5, 0, 0, 0]],
    ['for the sum of its parts', '6305012001,,5,2,,4,2,6', [5, 2, 4, 2]],
  ])('%s', (_, baris, isi) => {
    expect(baca(berkas(baris))).toMatchObject({ baris: [['63.05.01.2001', 2, isi]], temuan: [] });
  });

  it.each([
    ['the sum says otherwise', '6305012001,,5,,7,4,2,6', [['bilangan-salah', 2, 'P_KK']]],
    [
      'there is nothing to go by',
      '6305012001,,,,,4,2,6',
      [
        ['bilangan-salah', 2, 'L_KK'],
        ['bilangan-salah', 2, 'P_KK'],
        ['bilangan-salah', 2, 'JML_KK'],
      ],
    ],
  ])('for a galat when %s', (_, baris, aturan) => {
    expect(baca(berkas(baris)).aturan).toEqual(aturan);
  });
});

describe('readExport takes signs', () => {
  it('- for nothing and … for not at hand, and says so', () => {
    const hasil = baca(berkas('6305012001,,5,-,5,…,…,…'));
    expect(hasil.baris).toEqual([['63.05.01.2001', 2, [5, 0, Number.NaN, Number.NaN]]]);
    expect(hasil.temuan.map(({ aturan, tingkat }) => [aturan, tingkat])).toEqual([
      ['tanda-tabel', 'saran'],
      ['tanda-tabel', 'saran'],
    ]);
  });
});

describe('readExport refuses figures such as 5.000', () => {
  it.each([
    ['when a column has nothing else', ['6305012001,,"5.000","0","5.000",0,0,0']],
    [
      'beside 0.000, which are decimals',
      ['6305012001,,"5.000","0.000","5.000",0,0,0', '6305012002,,"0.000","0.000","0.000",0,0,0'],
    ],
  ])('%s', (_, baris) => {
    expect(new Set(baca(berkas(...baris)).aturan.map(([id]) => id))).toEqual(
      new Set(['pemisah-ribuan']),
    );
  });

  it('but not beside 1.234 or 350', () => {
    expect(
      baca(
        berkas(
          '6305012001,,"5.000","1.234","6.234",0,0,0',
          '6305012002,,"350","1.250","1.600",0,0,0',
        ),
      ).temuan,
    ).toEqual([]);
  });
});

describe('readExport reports', () => {
  it.each([
    [
      'a cell that is no number',
      '63.05.02.1001,MUARA,abc,1,9,8,1,9',
      [['bilangan-salah', 2, 'L_KK']],
    ],
    ['a blank cell', '63.05.02.1001,MUARA,8,,9,8,1,9', [['bilangan-salah', 2, 'P_KK']]],
    ['a broken formula', '63.05.02.1001,MUARA,8,1,#REF!,8,1,9', [['bilangan-salah', 2, 'JML_KK']]],
    ['a negative', '63.05.02.1001,MUARA,-8,1,9,8,1,9', [['bilangan-salah', 2, 'L_KK']]],
    ['a wrong sum', '63.05.02.1001,MUARA,8,1,10,8,1,9', [['jumlah-l-p', 2, 'JML_KK']]],
    ['a row without any figure', '63.05.02.1001,MUARA,,,,,,', [['baris-tanpa-angka', 2]]],
    ['a row that is too short', '63.05.02.1001,MUARA,8,1', [['banyak-kolom', 2]]],
    ['a row that is too long', '63.05.02.1001,MUARA,8,1,9,8,1,9,9', [['banyak-kolom', 2]]],
    [
      'a desa that is not registered',
      '63.05.02.2009,MUARA,8,1,9,8,1,9',
      [['wilayah-tidak-terdaftar', 2]],
    ],
    ['another kabupaten', '35.19.01.2001,TAMBAKMAS,8,1,9,8,1,9', [['kabupaten-lain', 2]]],
    ['a BPS code', '6305010001,MUARA,8,1,9,8,1,9', [['kode-bps', 2]]],
    ['a code that lost its form', '6.30502E+09,MUARA,8,1,9,8,1,9', [['kode-salah', 2]]],
    ['figures without a code', ',MUARA,8,1,9,8,1,9', [['kode-kosong', 2]]],
    [
      'sixteen digits',
      '63.05.02.1001,6305014101900001,8,1,9,8,1,9',
      [['data-pribadi', 2, 'WILAYAH']],
    ],
    [
      'a quote without its partner',
      '63.05.02.1001,"MUARA,8,1,9,8,1,9',
      [
        ['tanda-kutip', 2],
        ['banyak-kolom', 2],
      ],
    ],
    [
      'both ways to write thousands',
      '63.05.02.1001,MUARA,"1.250","1,250",2500,8,1,9',
      [['pemisah-ribuan', 2]],
    ],
  ])('%s', (_, baris, aturan) => {
    const hasil = baca(berkas(baris));
    expect(hasil.aturan).toEqual(aturan);
    expect(
      hasil.temuan.every(({ tingkat, obat }) => tingkat === 'galat' && obat !== undefined),
    ).toBe(true);
  });

  it('a desa that is there twice, and keeps the first', () => {
    const hasil = baca(berkas(desa[2], '6305021001,MUARA,1,1,2,1,1,2'));
    expect(hasil.aturan).toEqual([['wilayah-ganda', 3]]);
    expect(hasil.baris).toEqual([['63.05.02.1001', 2, [8, 1, 8, 1]]]);
  });

  it('a column that writes thousands in two ways', () => {
    const hasil = baca(berkas('6305012001,A,1.500,0,1500,0,0,0', '6305012002,B,1500,0,1500,0,0,0'));
    expect(hasil.aturan).toContainEqual(['pemisah-ribuan', 2, 'L_KK']);
  });

  it('another name than in the register as advice only', () => {
    const { temuan } = baca(
      berkas('63.05.02.1001,Muaro,8,1,9,8,1,9', '63.05.01.2001,Air-jernih,5,2,7,4,2,6'),
    );
    expect(temuan.map(({ aturan, tingkat }) => [aturan, tingkat])).toEqual([
      ['nama-wilayah', 'saran'],
    ]);
    expect(temuan[0]?.pesan).toContain('1 nama wilayah');
  });

  it('at most twenty of a kind, then how many more', () => {
    const { temuan } = baca(berkas(...Array.from({ length: 25 }, () => 'x,MUARA,8,1,9,8,1,9')));
    expect(temuan).toHaveLength(21);
    expect(temuan[20]?.pesan).toContain('5 temuan serupa lainnya');
  });

  it('no word and no long number of a cell', () => {
    const { temuan } = baca(
      berkas(
        '63.05.02.1001,6305014101900001,SITI,1,9,8,1,9',
        '63.05.01.2001,X,SITI,6305014101900001,1,1,1,2',
      ),
    );
    expect(temuan.length).toBeGreaterThan(2);
    expect(JSON.stringify(temuan)).not.toMatch(/SITI|6305014101900001/);
  });

  it('why a table is not read at all', () => {
    expect(baca('a,b\n1,2\n')).toMatchObject({ id: undefined, aturan: [['tabel-tidak-dikenal']] });
    expect(baca('')).toMatchObject({ id: undefined, aturan: [['berkas-kosong']] });
    expect(baca(`NIK,NAMA_LGKP\n6305014101900001,SITI\n`).aturan).toEqual([['data-pribadi']]);
  });
});

describe('rows of totals', () => {
  const total = ',JUMLAH,43,13,56,42,13,55';
  it.each([
    ['at the end', [...desa, total]],
    ['at the start', [total, ...desa]],
    ['without a label', [...desa, total.replace('JUMLAH', '')]],
    [
      'with the code of the kabupaten',
      [...desa, total.replace(',JUMLAH', '63.05,KABUPATEN KECIL')],
    ],
    ['under each kecamatan', [desa[0], desa[1], '63.05.01,HULU,35,12,47,34,12,46', desa[2]]],
    [
      'under each kecamatan by label alone',
      [desa[0], desa[1], ',JUMLAH,35,12,47,34,12,46', desa[2], ',JUMLAH,8,1,9,8,1,9', total],
    ],
    ['with some cells blank', [...desa, ',TOTAL,,,56,,,']],
  ])('are checked and set aside %s', (_, baris) => {
    const hasil = baca(berkas(...baris));
    expect(hasil.temuan).toEqual([]);
    expect(hasil.baris?.map(([kode]) => kode)).toEqual(nilai.map(([kode]) => kode));
  });

  it('are a galat where they differ from their desa', () => {
    const hasil = baca(berkas(...desa, total.replace('43', '44')));
    expect(hasil.aturan).toEqual([['baris-jumlah', 5, 'L_KK']]);
    expect(hasil.temuan[0]?.pesan).toContain('44');
  });

  it('are not judged when a row they count could not be read', () => {
    expect(baca(berkas(desa[0], desa[1], '63.05.02.1001,MUARA,x,1,9,8,1,9', total)).aturan).toEqual(
      [['bilangan-salah', 4, 'L_KK']],
    );
  });

  it('check the grand total in a column without a header', () => {
    const agama = ['ISLAM', 'KRISTEN', 'KATHOLIK', 'HINDU', 'BUDHA', 'KHONGHUCU', 'KEPERCAYAAN'];
    const judul = ['KODE', 'WILAYAH', ...agama.flatMap((nama) => [`${nama} L`, `${nama} P`]), ''];
    const isi = (kode: string): string => `${kode},,5,2${',0'.repeat(12)},`;
    const tanpaJudul = (jumlah: string): string =>
      [
        judul.join(','),
        ...['6305012001', '6305012002'].map(isi),
        `${','.repeat(16)}${jumlah}`,
      ].join('\n');
    expect(baca(tanpaJudul('14')).temuan).toEqual([]);
    expect(baca(tanpaJudul('15')).temuan.map(({ aturan, tingkat }) => [aturan, tingkat])).toEqual([
      ['baris-jumlah', 'peringatan'],
    ]);
  });

  it('are told from notes, numbers of columns and repeated headers, which are passed over', () => {
    const hasil = baca(
      berkas('(1),(2),(3),(4),(5),(6),(7),(8)', ...desa, kepala, ',Sumber: DKB,,,,,,'),
    );
    expect(hasil.temuan).toEqual([]);
    expect(hasil.baris).toHaveLength(3);
  });
});
