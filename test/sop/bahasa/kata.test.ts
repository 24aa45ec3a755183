import { describe, expect, it } from 'vitest';
import { bentukAktif } from '../../../src/sop/bahasa/awalan.ts';
import { isBenda, kataKerjaDari } from '../../../src/sop/bahasa/kata-benda.ts';
import { isAktif, isPasif } from '../../../src/sop/bahasa/kata-kerja.ts';
import { gabungKata, isiKata, kataDari } from '../../../src/sop/bahasa/kata.ts';
import { isSama, kemiripan } from '../../../src/sop/bahasa/kemiripan.ts';

describe('words', () => {
  it('keep their punctuation, so that a text can be put together again', () => {
    const kata = kataDari('Kasubag/Kasi, KTP-el.');
    expect(kata.map(({ teks, sesudah }) => [teks, sesudah])).toEqual([
      ['Kasubag', '/'],
      ['Kasi', ', '],
      ['KTP-el', '.'],
    ]);
    expect(gabungKata(kata)).toBe('Kasubag/Kasi, KTP-el');
  });

  it('that name something are kept once, in one spelling', () => {
    expect([...isiKata('Draft surat dan foto copy KK yang sudah di-draf, kerja sama')]).toEqual([
      'draf',
      'surat',
      'fotokopi',
      'kk',
      'di-draf',
      'kerjasama',
    ]);
  });
});

describe('bentukAktif', () => {
  it.each([
    ['cetak', 'mencetak'],
    ['kirim', 'mengirim'],
    ['periksa', 'memeriksa'],
    ['tulis', 'menulis'],
    ['serahkan', 'menyerahkan'],
    ['proses', 'memproses'],
    ['transfer', 'mentransfer'],
    ['klarifikasi', 'mengklarifikasi'],
    ['validasi', 'memvalidasi'],
    ['evaluasi', 'mengevaluasi'],
    ['laporkan', 'melaporkan'],
    ['cek', 'mengecek'],
    ['unggah', 'mengunggah'],
  ])('%s becomes %s', (dasar, aktif) => {
    expect(bentukAktif(dasar)).toBe(aktif);
  });
});

describe('kataKerjaDari', () => {
  it.each([
    ['pencetakan', 'mencetak'],
    ['pendistribusian', 'mendistribusikan'],
    ['penyerahan', 'menyerahkan'],
    ['penandatanganan', 'menandatangani'],
    ['pengecekan', 'mengecek'],
    ['perekaman', 'merekam'],
    ['pelaksanaan', 'melaksanakan'],
    ['perbaikan', 'memperbaiki'],
    ['verifikasi', 'memverifikasi'],
    ['koreksi', 'mengoreksi'],
    ['koneksi', 'menghubungkan'],
    ['pemanfaatan', undefined],
    ['disposisi', 'mendisposisikan'],
  ])('%s names what is done by %s', (benda, kerja) => {
    expect(kataKerjaDari(benda)).toBe(kerja);
  });
});

describe('word classes', () => {
  it.each([
    'memeriksa',
    'mensetting',
    'mengoreksi',
    'melakukan',
    'memperbaiki',
    'berkoordinasi',
    'menyerahkannya',
  ])('%s is an active verb', (kata) => {
    expect(isAktif(kata)).toBe(true);
  });

  it.each([
    'melalui',
    'menteri',
    'mesin',
    'media',
    'menu',
    'menit',
    'berkas',
    'berkala',
    'bermeterai',
    'berita',
  ])('%s is none', (kata) => {
    expect(isAktif(kata)).toBe(false);
  });

  it.each(['dicetak', 'diteruskan', 'ditandatangani'])('%s is passive', (kata) => {
    expect(isPasif(kata)).toBe(true);
  });

  it.each(['dinas', 'direktur', 'disposisi', 'diri', 'disdukcapil'])('%s is not', (kata) => {
    expect(isPasif(kata)).toBe(false);
  });

  it.each(['pencetakan', 'persetujuan', 'validasi', 'surat', 'informasi', 'kelengkapan'])(
    '%s is a noun',
    (kata) => {
      expect(isBenda(kata)).toBe(true);
    },
  );

  it.each(['kembalikan', 'perhatikan', 'persiapkan', 'kerjakan', 'berkoordinasi', 'terima'])(
    '%s is not surely a noun',
    (kata) => {
      expect(isBenda(kata)).toBe(false);
    },
  );
});

describe('likeness', () => {
  it('is sameness whatever the order, the case and the joining words', () => {
    expect(
      isSama(isiKata('Surat permohonan dan tembusan'), isiKata('tembusan, surat permohonan')),
    ).toBe(true);
    expect(isSama(isiKata('Draf surat'), isiKata('Draf surat yang sudah diparaf'))).toBe(false);
    expect(isSama(isiKata('-'), isiKata(''))).toBe(false);
  });

  it('is the share of the words of the shorter text', () => {
    expect(
      kemiripan(isiKata('Data pada formulir'), isiKata('Data permohonan pada formulir online')),
    ).toBe(1);
    expect(kemiripan(isiKata('Surat, formulir'), isiKata('Surat tugas pegawai'))).toBe(0.5);
    expect(kemiripan(isiKata('Lembar validasi'), isiKata('Dokumen KIA'))).toBe(0);
    expect(kemiripan(isiKata(''), isiKata('Dokumen'))).toBe(0);
  });
});

it('takes the same words apart with and without letters beyond ASCII', () => {
  for (const teks of ["Meneliti KTP-el, dan 2 lembar (asli); jum'at", '', '  - a. Berkas']) {
    const plus = kataDari(`${teks} é`);
    expect(plus.slice(0, -1).map(({ kata }) => kata)).toEqual(
      kataDari(teks).map(({ kata }) => kata),
    );
  }
});
