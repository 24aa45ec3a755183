import { describe, expect, it } from 'vitest';
import { kenaliTabel } from '../../../src/statistics/ekspor/kenali-tabel.ts';

const agama = [
  'ISLAM',
  'KRISTEN',
  'KATHOLIK',
  'HINDU',
  'BUDHA',
  'KHONGHUCU',
  'KEPERCAYAAN',
].flatMap((nama) => [`${nama} L`, `${nama} P`]);
const kepala = ['KODE', 'WILAYAH', ...agama];

function tolakan(...baris: readonly (readonly string[])[]) {
  const hasil = kenaliTabel(baris);
  if ('def' in hasil) throw new Error(`taken for ${hasil.def.id}`);
  return hasil;
}

describe('kenaliTabel', () => {
  it('finds the header under titles and blank lines', () => {
    const hasil = kenaliTabel([
      ['JUMLAH PENDUDUK MENURUT AGAMA', 'SEMESTER II', '2024'],
      [''],
      kepala,
    ]);
    expect(hasil).toMatchObject({ barisIsi: 3, def: { id: 'agama' } });
  });

  it('does not look below the first rows', () => {
    const kosong = Array.from({ length: 21 }, () => ['']);
    expect(tolakan(...kosong, kepala).aturan).toBe('tabel-tidak-dikenal');
  });

  it('says what each column means', () => {
    const hasil = kenaliTabel([['IDEM', ...kepala, '', 'PERSEN']]);
    expect(
      'def' in hasil &&
        hasil.bentuk === 'lebar' &&
        [0, 1, 2, 3, 4, 17, 18].map((i) => hasil.kolom[i]),
    ).toEqual([
      { jenis: 'wilayah', bagian: 'nomor-urut' },
      { jenis: 'wilayah', bagian: 'kode' },
      { jenis: 'wilayah', bagian: 'nama' },
      { jenis: 'nilai', kategori: 0, jk: 'L' },
      { jenis: 'nilai', kategori: 0, jk: 'P' },
      { jenis: 'lewat' },
      { jenis: 'lewat' },
    ]);
  });

  it('reads codes in parts as well as in one column', () => {
    const bagian = [
      'NO_PROP',
      'NAMA_PROP',
      'NO_KAB',
      'NAMA_KAB',
      'NO_KEC',
      'NAMA_KEC',
      'NO_KEL',
      'NAMA_KEL',
    ];
    expect(kenaliTabel([[...bagian, ...agama]])).toHaveProperty('def.id', 'agama');
    expect(tolakan([...bagian.slice(2), ...agama]).aturan).toBe('tanpa-kode');
  });

  it('names the nearest table with what is missing and what is left over', () => {
    const { alasan } = tolakan([...kepala.slice(0, -1), 'LAINNYA P']);
    expect(alasan).toContain('"Penduduk menurut agama"');
    expect(alasan).toContain('kolom "Kepercayaan terhadap Tuhan YME P" tidak ada');
    expect(alasan).toContain('kolom "LAINNYA P" tidak dikenal');
  });

  it('refuses a column that is there twice', () => {
    expect(tolakan([...kepala, 'ISLAM L']).alasan).toContain('kolom "ISLAM L" berulang');
  });

  it('refuses a table with names of regions alone, since names occur twice', () => {
    expect(tolakan(['WILAYAH', ...agama]).aturan).toBe('tanpa-kode');
  });

  it('refuses columns of people, naming the columns', () => {
    const { aturan, alasan } = tolakan(['NIK', 'NAMA_LGKP', 'TGL_LHR', 'KODE']);
    expect(aturan).toBe('data-pribadi');
    expect(alasan).toContain('"NAMA LGKP"');
  });

  it('refuses a list of people without header, and repeats none of it', () => {
    const { aturan, alasan, obat } = tolakan(['1', 'SITI AMINAH', '6305014101900001', 'MUARA']);
    expect(aturan).toBe('data-pribadi');
    expect(alasan + obat).not.toMatch(/SITI|6305/);
  });

  it('repeats nothing of a row that names no region', () => {
    expect(tolakan(['SITI AMINAH', 'MUARA', 'PEREMPUAN']).alasan).not.toContain('SITI');
  });

  it('refuses BPS codes by their name', () => {
    expect(tolakan(['BPS_KODE_KECAMATAN', 'BPS_NAMA_KECAMATAN', 'JUMLAH_PENDUDUK']).aturan).toBe(
      'kode-bps',
    );
  });

  it.each([
    [
      'nothing but the sex is missing',
      ['KODE', ...agama.filter((teks) => teks.endsWith(' L'))],
      /paling dekat dengan "Penduduk menurut agama", tetapi kolom "Islam P", .* tidak ada$/,
    ],
    ['the code stands twice', ['KODE', ...kepala], /agama", tetapi kolom "KODE" berulang$/],
    ['a column too many', [...kepala, 'ATEIS L'], /agama", tetapi kolom "ATEIS L" tidak dikenal$/],
    [
      'one column of the population among others',
      ['KODE', 'JUMLAH PENDUDUK', 'JUMLAH RT', 'JUMLAH RW', 'LUAS SAWAH'],
      /^(?!.*paling dekat)/,
    ],
    [
      'words of another table',
      ['KODE', 'KAWIN TERCATAT', 'KAWIN BELUM TERCATAT', 'CERAI HIDUP TERCATAT', 'CERAI MATI'],
      /^Kolom "KAWIN TERCATAT".* tidak termasuk tabel yang dikenal$/,
    ],
  ])('says what is so, and calls near only what is: %s', (_, baris, pesan) => {
    expect(tolakan(baris).alasan).toMatch(pesan);
  });

  it('gives every refusal a cure, and neither of them ends with a full stop', () => {
    const semua = [
      tolakan(),
      tolakan(['KODE', 'X', 'Y']),
      tolakan(['KODE', 'LK', 'PR', 'LK', 'PR']),
      tolakan(['WILAYAH', ...agama]),
      tolakan(kepala.slice(0, -1)),
      tolakan(['NIK', 'NAMA_LGKP']),
      tolakan(['KODE_BPS', 'JUMLAH PENDUDUK']),
      tolakan(['KODE', 'NAMA DESA']),
      tolakan(['KODE', 'LUAS WILAYAH (HA)']),
      tolakan(['KODE', '2023', '2024']),
      tolakan(['KEPALA KELUARGA MENURUT AGAMA'], kepala),
    ];
    for (const { alasan, obat } of semua) {
      expect(alasan).toMatch(/^[A-Z].*[^.]$/);
      expect(obat).toMatch(/^[A-Z].*[^.]$/);
    }
  });

  it('refuses an empty table', () => {
    expect(tolakan().aturan).toBe('tabel-tidak-dikenal');
  });
});
