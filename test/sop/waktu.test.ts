import { describe, expect, it } from 'vitest';
import { addDurasi, formatDurasi, formatRentang, nol } from '../../src/sop/durasi.ts';
import type { Durasi } from '../../src/sop/durasi.ts';
import { parseWaktu } from '../../src/sop/waktu.ts';
import type { Waktu } from '../../src/sop/waktu.ts';

/** The kind, and what was read in words. */
function read(teks: string): string {
  const waktu = parseWaktu(teks);
  return 'rentang' in waktu ? `${waktu.jenis}: ${formatRentang(waktu.rentang)}` : waktu.jenis;
}

describe('parseWaktu', () => {
  it.each([
    ['5 menit', '5 menit'],
    ['1 Hari', '1 hari'],
    ['15menit', '15 menit'],
    ['10 mnt', '10 menit'],
    ['10 Mnt.', '10 menit'],
    ['(5 menit)', '5 menit'],
    ['5 (menit)', '5 menit'],
    [': 5 menit', '5 menit'],
    ["5'", '5 menit'],
    ['30 dtk', '30 detik'],
    ['2 minggu', '14 hari'],
    ['1 hari kerja', '1 hari kerja'],
    ['3 hari (kerja)', '3 hari kerja'],
    ['2 hk', '2 hari kerja'],
    ['3 hari kalender', '3 hari'],
    ['7,5 jam kerja', '7 jam 30 menit'],
    ['3 bln', '3 bulan'],
    ['1 triwulan', '3 bulan'],
    ['1 tahun', '1 tahun'],
    ['sehari', '1 hari'],
    ['Jangka waktu 3 hari', '3 hari'],
  ])('reads the unit of %s', (teks, tampil) => {
    expect(read(teks)).toBe(`pasti: ${tampil}`);
  });

  it.each([
    ['1½ jam', '1 jam 30 menit'],
    ['½ jam', '30 menit'],
    ['1/2 hari', '0,5 hari'],
    ['1 1/2 jam', '1 jam 30 menit'],
    ['0,5 jam', '30 menit'],
    ['1,5 jam', '1 jam 30 menit'],
    ['1.5 jam', '1 jam 30 menit'],
    ['1:30 jam', '1 jam 30 menit'],
    ['setengah hari', '0,5 hari'],
    ['seperempat jam', '15 menit'],
    ['satu setengah jam', '1 jam 30 menit'],
    ['satu jam setengah', '1 jam 30 menit'],
    ['dua hari kerja', '2 hari kerja'],
    ['dua belas hari', '12 hari'],
    ['tiga puluh lima menit', '35 menit'],
    ['sembilan puluh sembilan hari', '99 hari'],
    ['seratus hari', '100 hari'],
    ['3 (tiga) hari kerja', '3 hari kerja'],
    ['tiga (3) hari', '3 hari'],
    ['3 hari (tiga hari)', '3 hari'],
    ['30 menit (1/2 jam)', '30 menit'],
    ['1.500.000 detik', '416 jam 40 menit'],
  ])('reads the number of %s', (teks, tampil) => {
    expect(read(teks)).toBe(`pasti: ${tampil}`);
  });

  it.each([
    ['1 jam 30 menit', '1 jam 30 menit'],
    ['1 jam, 30 mnt', '1 jam 30 menit'],
    ['1jam30menit', '1 jam 30 menit'],
    ['1 hari dan 2 jam', '1 hari 2 jam'],
    ['1x24 jam', '1 hari'],
    ['2 x 24 jam', '2 hari'],
    ['24 jam', '24 jam'],
    ['2 x 30 menit', '1 jam'],
  ])('adds up the parts of %s', (teks, tampil) => {
    expect(read(teks)).toBe(`pasti: ${tampil}`);
  });

  it.each([
    'Paling lama 10 menit',
    'maksimal 10 menit',
    'maks. 10 menit',
    'max 10 mnt',
    'selambat-lambatnya 10 menit',
    'kurang dari 10 menit',
    'tidak lebih dari 10 menit',
    '< 10 menit',
    '≤10 menit',
    's.d. 10 menit',
    '10 menit maksimal',
    'Maks. 10 (sepuluh) menit',
    '10 menit (paling lama)',
  ])('takes %s for the most', (teks) => {
    expect(read(teks)).toBe('paling lama: paling lama 10 menit');
  });

  it.each([
    ['10-15 menit', '10-15 menit'],
    ['10 – 15 menit', '10-15 menit'],
    ['10 s.d. 15 menit', '10-15 menit'],
    ['10 s/d 15 mnt', '10-15 menit'],
    ['10 sd 15 menit', '10-15 menit'],
    ['1 sampai 4 hari', '1-4 hari'],
    ['1 sampai dengan 4 hari', '1-4 hari'],
    ['1 hari hingga 4 hari', '1-4 hari'],
    ['1 (satu) s.d. 4 (empat) hari', '1-4 hari'],
    ['antara 1 dan 3 hari', '1-3 hari'],
    ['1 atau 2 hari', '1-2 hari'],
    ['minimal 1 hari maksimal 3 hari', '1-3 hari'],
    ['30 menit - 1 jam', '30 menit sampai 1 jam'],
    ['Paling lama 1-3 hari', '1-3 hari'],
  ])('takes %s for a range', (teks, tampil) => {
    expect(read(teks)).toBe(`rentang: ${tampil}`);
  });

  it.each([
    '±10 menit',
    '+/- 10 menit',
    'sekitar 10 menit',
    'kira-kira 10 menit',
    'kurang lebih 10 menit',
  ])('keeps that %s is near to the truth', (teks) => {
    expect(parseWaktu(teks)).toMatchObject({ jenis: 'pasti', kirakira: true });
    expect(read(teks)).toBe('pasti: 10 menit');
  });

  it.each([
    ['10 menit per berkas', 'per berkas'],
    ['10 menit/berkas', '/berkas'],
    ['10 menit <br>', '<br>'],
    ['5 menit s/d selesai', 's/d selesai'],
    ['@ 5 menit', '@'],
    ['3 hari kerja sejak berkas diterima', 'sejak berkas diterima'],
    ['1 Hari Kerja (jika lengkap)', 'jika lengkap'],
    ['10 menit', ''],
    ['paling lama 10 menit', ''],
  ])('hands back the words of %s that are no measure', (teks, sisa) => {
    expect(parseWaktu(teks)).toMatchObject({ sisa, kirakira: false });
  });

  it.each(['', ' ', '-', '–', '...', '. - .'])('finds nothing written in "%s"', (teks) => {
    expect(parseWaktu(teks)).toEqual({ jenis: 'kosong' });
  });

  it.each([
    'tentatif',
    'Menyesuaikan',
    'sesuai kebutuhan',
    'kondisional',
    'insidentil',
    'setiap saat',
    'segera',
    'tidak ditentukan',
  ])('finds no length in %s', (teks) => {
    expect(parseWaktu(teks)).toEqual({ jenis: 'tentatif', sekurangnya: nol });
  });

  it('knows only the least of what may last longer', () => {
    const tentatif: Waktu = { jenis: 'tentatif', sekurangnya: { ...nol, menit: 10 } };
    expect(parseWaktu('minimal 10 menit')).toEqual(tentatif);
    expect(parseWaktu('> 10 menit')).toEqual(tentatif);
  });

  it.each([
    ['two numbers', '1 4 hari', ['14 hari', '1-4 hari']],
    ['two numbers that are the most', 'paling lama 1 4 hari', ['14 hari', '1-4 hari']],
    ['thousands or decimals', '1.500 menit', ['1500 menit', '1,5 menit']],
    ['thousands or decimals by comma', '1,500 menit', ['1500 menit', '1,5 menit']],
    ['hours or hours and minutes', '1.30 jam', ['1,3 jam', '1 jam 30 menit']],
    ['a number and its word', '3 (empat) hari kerja', ['3 hari kerja', '4 hari kerja']],
    ['a fraction or a range', '2/3 hari', ['0,67 hari', '2-3 hari']],
    ['weeks of five or six days', '2 minggu kerja', ['10 hari kerja', '12 hari kerja']],
    ['days of the calendar or of work', '3 x 24 jam hari kerja', ['3 hari', '3 hari kerja']],
    ['a length or a frequency', 'setiap 3 bulan', ['3 bulan', 'setiap 3 bulan']],
    ['a number or no measure', '3 hari (tentatif)', ['3 hari', 'tentatif']],
    ['two measures of one time', '1 hari (8 jam)', ['1 hari', '8 jam', '1 hari 8 jam']],
    ['parts or alternatives', '5 menit cetak, 10 menit serah', ['5 menit', '10 menit', '15 menit']],
    [
      'a smaller part behind a range',
      '1-2 jam 30 menit',
      ['1 jam 30 menit sampai 2 jam 30 menit', '1 jam sampai 2 jam 30 menit'],
    ],
  ])('does not choose between %s', (_, teks, bacaan) => {
    expect(parseWaktu(teks)).toEqual({ jenis: 'rancu', sebab: 'bacaan', bacaan });
  });

  it.each([
    ['10', 'tanpa satuan', ['10 menit', '10 jam', '10 hari']],
    ['10-15', 'tanpa satuan', ['10-15 menit', '10-15 jam', '10-15 hari']],
    ['10 mneit', 'tanpa satuan', []],
    ['10 menit - 15', 'tanpa satuan', []],
    ['08.00 - 10.00 WIB', 'tanpa satuan', []],
    ['H-7', 'tanpa satuan', []],
    ['hari', 'tanpa angka', []],
    ['beberapa hari', 'tanpa angka', []],
    ['4-1 hari', 'tidak terbaca', []],
    ['sehari-hari', 'tidak terbaca', []],
    ['menunggu', 'tidak terbaca', []],
    ['l0 menit', 'tidak terbaca', []],
    ['1O menit', 'tanpa satuan', []],
    ['?', 'tidak terbaca', []],
  ])('says what "%s" lacks', (teks, sebab, bacaan) => {
    expect(parseWaktu(teks)).toEqual({ jenis: 'rancu', sebab, bacaan });
  });

  it('reads back what it shows', () => {
    for (const durasi of examples) {
      expect([formatDurasi(durasi), parseWaktu(formatDurasi(durasi))]).toEqual([
        formatDurasi(durasi),
        { jenis: 'pasti', rentang: { min: durasi, max: durasi }, kirakira: false, sisa: '' },
      ]);
    }
  });

  it('reads back a range that it shows', () => {
    for (const [i, min] of examples.entries()) {
      const max = addDurasi(min, examples[(i * 7 + 1) % examples.length] ?? nol);
      const waktu = parseWaktu(formatRentang({ min, max }));
      expect(waktu).toMatchObject({ rentang: { min, max } });
    }
  });
});

/** Every unit alone and with others, whole and in halves. */
const examples: readonly Durasi[] = [0, 1, 2.5, 14].flatMap((bulan) =>
  [0, 1, 0.5, 30].flatMap((hari) =>
    [0, 3, 1.25].flatMap((hariKerja) =>
      [0, 0.5, 1, 59, 60, 61.25, 1440, 90].map((menit) => ({ bulan, hari, hariKerja, menit })),
    ),
  ),
);
