import { describe, expect, it } from 'vitest';
import { rootOf } from '../../src/search/akar.ts';
import { kataDasar } from '../../src/search/kata-dasar.ts';
import { alamatHasil, indeksOf } from './indeks-uji.ts';

/** Words of this field and others of the same root, of which readers type the one and pages have the other. */
const pasangan = [
  ['penerbitan', 'menerbitkan'],
  ['penerbitan', 'terbit'],
  ['penerbitan', 'diterbitkan'],
  ['perpindahan', 'pindah'],
  ['perpindahan', 'kepindahan'],
  ['pembatalan', 'batal'],
  ['pembatalan', 'membatalkan'],
  ['perekaman', 'rekam'],
  ['perekaman', 'merekam'],
  ['pengesahan', 'sah'],
  ['pengesahan', 'mengesahkan'],
  ['memusnahkan', 'musnah'],
  ['memusnahkan', 'pemusnahan'],
  ['kematian', 'mati'],
  ['pengaduan', 'adu'],
  ['pengaduan', 'mengadukan'],
  ['dilegalisir', 'legalisir'],
  ['penduduknya', 'penduduk'],
  ['penduduknya', 'kependudukan'],
  ['pencatatan', 'mencatat'],
  ['pencatatan', 'catat'],
  ['kelahiran', 'lahir'],
  ['perkawinan', 'kawin'],
  ['perceraian', 'cerai'],
  ['pengangkatan', 'angkat'],
  ['pelayanan', 'layanan'],
  ['pelayanan', 'melayani'],
  ['pengajuan', 'mengajukan'],
  ['pengajuan', 'ajukan'],
  ['pemohon', 'permohonan'],
  ['pendaftaran', 'mendaftar'],
  ['kepemilikan', 'memiliki'],
] as const;

describe('32 pairs of words', () => {
  it.each(pasangan)('%s and %s have one root', (a, b) => {
    const { pasti } = rootOf(a);
    expect(pasti).toBeDefined();
    expect(rootOf(b).pasti).toBe(pasti);
  });

  it('each of them finds the page that has the other, and no page of another root', () => {
    const kata = [...new Set(pasangan.flat())];
    const indeks = indeksOf(kata.map((satu) => [`Halaman ${satu}`]));
    const ditemukan = (satu: string) =>
      alamatHasil(indeks, satu).map((alamat) => kata[Number(alamat.slice(1, -1)) - 1]);
    const dua = pasangan.flatMap(([a, b]) => [[a, b] as const, [b, a] as const]);
    expect(dua.filter(([tanya, jawab]) => !ditemukan(tanya).includes(jawab))).toEqual([]);
    for (const satu of kata) {
      const lain = ditemukan(satu).filter(
        (calon) => rootOf(calon ?? '').pasti !== rootOf(satu).pasti,
      );
      expect([satu, lain]).toEqual([satu, []]);
    }
  });
});

describe('the root of a word', () => {
  it.each([
    ['kependudukannya', 'duduk', 'three affixes and an ending'],
    ['memberikan', 'beri', 'not ikan, though ber-ikan would do'],
    ['memberlakukan', 'berlaku', 'a word of the list stays whole'],
    ['meninggal', 'meninggal', 'to die is not to live somewhere'],
    ['meninggalnya', 'meninggal', 'nor is it with an ending'],
    ['bertempat', 'tempat', 'ber-'],
    ['bekerja', 'kerja', 'be- before a syllable in -er-'],
    ['pelajar', 'ajar', 'pel-'],
    ['pengecekan', 'cek', 'penge- before one syllable'],
    ['menyerahkan', 'serah', 's is swallowed'],
    ['mengirimkan', 'kirim', 'k is swallowed'],
    ['memproses', 'proses', 'p stays in a borrowed word'],
    ['menandatangani', 'tandatangan', 't is swallowed'],
    ['berkas', 'berkas', 'ber- that is no prefix'],
    ['perempuan', 'perempuan', 'per- and -an that are no affixes'],
    ['ditandatanganinya', 'tandatangan', 'di-, -i and -nya'],
  ])('%s comes from %s: %s', (kata, akar) => {
    expect(rootOf(kata).pasti).toBe(akar);
  });

  it('of a word that the list does not know may be any form without affixes', () => {
    expect(rootOf('penyuluhan').mungkin).toContain('suluh');
    expect(rootOf('xyz')).toEqual({ mungkin: [] });
  });

  it('brings two words of an unknown root together', () => {
    const indeks = indeksOf([['Penyuluhan'], ['Sewa']]);
    expect(alamatHasil(indeks, 'menyuluh')).toEqual(['/1/']);
    expect(alamatHasil(indeks, 'disewakan')).toEqual(['/2/']);
  });
});

it('the list holds lower-case words of at least two letters, in order and once', () => {
  const semua = [...kataDasar];
  expect(semua.filter((kata) => !/^[a-z]{2,}$/.test(kata))).toEqual([]);
  expect(semua).toEqual(semua.toSorted());
});
