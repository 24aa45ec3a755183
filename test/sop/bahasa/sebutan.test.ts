import { describe, expect, it } from 'vitest';
import { bentukPanjang, isJabatanTunggal } from '../../../src/sop/bahasa/jabatan.ts';
import { kataDari } from '../../../src/sop/bahasa/kata.ts';
import { pokokKegiatan } from '../../../src/sop/bahasa/kegiatan.ts';
import { kolomSebutan, sebutanJabatan } from '../../../src/sop/bahasa/sebutan.ts';

describe('sebutanJabatan', () => {
  it.each<readonly [string, readonly string[]]>([
    [
      'Meneruskan kepada Kasubbag Umum dan Kepegawaian untuk diberi nomor',
      ['Kasubbag Umum dan Kepegawaian'],
    ],
    ['dikembalikan ke Kasubag/Kasi', ['Kasubag', 'Kasi']],
    ['bersama Camat dan Lurah setempat', ['Camat', 'Lurah setempat']],
    [
      'Surat dari Kepala Dinas, lalu dari Walikota kepada pemohon',
      ['Kepala Dinas', 'Walikota', 'pemohon'],
    ],
    ['Menyerahkan kepala surat', []],
  ])('%s', (teks, nama) => {
    expect(sebutanJabatan(kataDari(teks)).map((satu) => satu.teks)).toEqual(nama);
  });
});

describe('kolomSebutan', () => {
  const pelaksana = [
    { id: 'adb', nama: 'Administrator ADB', alias: [] },
    { id: 'kasi', nama: 'Kasi Kearsipan', alias: [] },
    { id: 'sekretaris', nama: 'Sekretaris/Kabid', alias: ['Sekdis'] },
  ];
  it.each([
    ['Kepala Seksi', ['kasi']],
    ['Kabid', ['sekretaris']],
    ['Sekretaris Dinas', ['sekretaris']],
    ['Administrator Database', ['adb']],
    ['Bupati', []],
  ])('%s means %j', (teks, kolom) => {
    const [sebutan] = sebutanJabatan(kataDari(teks));
    const arti = sebutan === undefined ? [] : kolomSebutan(pelaksana, sebutan);
    expect(arti.map(({ id }) => id)).toEqual(kolom);
  });
});

describe('titles', () => {
  it('are known by their short names', () => {
    expect(bentukPanjang('kasi')).toEqual(['kepala', 'seksi']);
    expect(bentukPanjang('wali')).toEqual(['wali']);
  });

  it('of one holder differ from words for many', () => {
    expect(isJabatanTunggal(['kepala', 'seksi'])).toBe(true);
    expect(isJabatanTunggal(['petugas'])).toBe(false);
    expect(isJabatanTunggal(['kepala', 'surat'])).toBe(false);
  });
});

describe('pokokKegiatan', () => {
  it.each([
    ['a. Memeriksa berkas', 'Memeriksa'],
    ['1) Memeriksa berkas', 'Memeriksa'],
    ['- Selanjutnya memeriksa berkas', 'memeriksa'],
    ['Apabila sesuai, memaraf draf', 'memaraf'],
    ['Setelah diparaf, kemudian mencetak', 'mencetak'],
    ['Setelah diparaf mencetak', undefined],
    ['Untuk arsip. Mencetak, menyimpan', undefined],
    ['', undefined],
  ])('%s begins with %s', (teks, kata) => {
    expect(pokokKegiatan(teks, kataDari(teks))[0]?.teks).toBe(kata);
  });
});
