import { describe, expect, it } from 'vitest';
import { searchIndeks } from '../../src/search/cari.ts';
import type { DokumenCari } from '../../src/search/dokumen.ts';
import { addDokumen } from '../../src/search/indeks.ts';
import { forgiven, typingErrors } from '../../src/search/mirip.ts';
import { alamatHasil, indeksOf, tampilan } from './indeks-uji.ts';

describe('typing errors', () => {
  it.each([
    ['penerbitan', 'penerbitan', 0],
    ['peenrbitan', 'penerbitan', 1],
    ['penerbtan', 'penerbitan', 1],
    ['penerbittan', 'penerbitan', 1],
    ['penerbutan', 'penerbitan', 1],
    ['pnerbtan', 'penerbitan', 2],
    ['kartu', 'karto', 1],
    ['kelahiran', 'kematian', 3],
    ['', 'dua', 3],
  ])('between %s and %s: %i', (a, b, salah) => {
    expect(typingErrors(a, b, 2)).toBe(Math.min(salah, 3));
    expect(typingErrors(b, a, 2)).toBe(Math.min(salah, 3));
  });

  it('are forgiven by the length of the word', () => {
    expect(
      ['kk', 'ktp', 'akta', 'pindah', 'penduduk'].map(({ length }) => forgiven(length)),
    ).toEqual([0, 0, 1, 1, 2]);
  });
});

describe('a search', () => {
  const indeks = indeksOf(
    [
      ['Penerbitan kartu keluarga', 'Blangko disimpan di gudang'],
      ['Penerbitan akta kelahiran', 'KK asli dibawa pemohon'],
      ['Perpindahan penduduk', 'Kartu keluarga daerah asal ditarik; kartu baru diterbitkan'],
      ['Pengaduan', 'Aduan dijawab dalam 5 hari kerja'],
    ],
    [
      ['KK', 'kartu keluarga'],
      ['pindah', 'mutasi'],
    ],
  );

  it.each([
    ['a title before a passage', 'kartu keluarga', ['/1/', '/3/', '/2/']],
    ['a phrase by its short name', 'KK', ['/1/', '/2/', '/3/']],
    ['another word for the root of a word', 'mutasi', ['/3/']],
    ['capitals and accents do not matter', 'PÉNGADUAN', ['/4/']],
    ['an unfinished word', 'penerb', ['/1/', '/2/']],
    ['a misspelt word', 'pengduan', ['/4/']],
    ['a misspelt form that no page has', 'mengaduan', ['/4/']],
    ['a number', '5', ['/4/']],
    ['words that say little, when there are no others', 'dalam', ['/4/']],
    ['nothing for a word that is nowhere', 'paspor', []],
    ['nothing for no words', ' … ', []],
  ])('finds %s: %s', (_, teks, alamat) => {
    expect(alamatHasil(indeks, teks)).toEqual(alamat);
  });

  it('prefers the page that answers the whole question', () => {
    expect(alamatHasil(indeks, 'pindah kartu keluarga')[0]).toBe('/3/');
  });

  it('says which word it took for a misspelt one', () => {
    expect(searchIndeks(indeks, 'keluarag kartu').koreksi).toEqual([
      { ditulis: 'keluarag', dibaca: 'keluarga' },
    ]);
    expect(searchIndeks(indeks, 'keluarga').koreksi).toEqual([]);
  });

  it('answers the same from what is added later', () => {
    const tambahan = indeksOf([['Penerbitan kartu keluarga']]);
    const [pertama] = indeks.dokumen;
    addDokumen(tambahan, pertama ? [{ ...pertama, alamat: '/9/' }] : []);
    expect(alamatHasil(tambahan, 'keluarga').toSorted()).toEqual(['/1/', '/9/']);
  });
});

it('a long text is answered by its beginning', () => {
  const indeks = indeksOf([['Pengaduan'], ['Perekaman']]);
  const panjang = `pengaduan ${'entah '.repeat(40)}perekaman`;
  expect(alamatHasil(indeks, panjang)).toEqual(['/1/']);
});

describe('what is shown of a result', () => {
  const halaman: DokumenCari = {
    kelompok: 'sop',
    judul: 'Penerbitan Kartu Identitas Anak',
    alamat: '/sop/kia/',
    keterangan: 'Kabupaten Contoh',
    induk: '',
    isi: ['Nomor 12'],
  };
  const indeks = indeksOf([], [['KIA', 'kartu identitas anak']]);
  addDokumen(indeks, [
    halaman,
    {
      ...halaman,
      alamat: '/sop/kia/#identitas',
      isi: ['Undang-Undang Nomor 23 Tahun 2006', 'Printer'],
    },
    {
      kelompok: 'langkah',
      judul: 'Memeriksa berkas',
      alamat: '/sop/kia/#l3',
      keterangan: 'Langkah 3',
      induk: halaman.judul,
      isi: [`${'Keterangan panjang yang mendahului. '.repeat(9)}Pas foto disertakan bagi anak.`],
    },
  ]);
  const marked = (teks: string) =>
    tampilan(indeks, teks).map(({ judul, kutipan, alamat }) => ({
      alamat,
      judul: judul.map((satu) => (satu.kena ? `[${satu.teks}]` : satu.teks)).join(''),
      kutipan: kutipan.map((satu) => (satu.kena ? `[${satu.teks}]` : satu.teks)).join(''),
    }));

  it('the words of the question are marked, in other forms and by other names too', () => {
    expect(marked('terbit kia')[0]).toEqual({
      alamat: '/sop/kia/',
      judul: '[Penerbitan Kartu Identitas Anak]',
      kutipan: '',
    });
  });

  it('a first sheet that answers is the place to go, once for its SOP', () => {
    expect(marked('undang-undang 2006')).toEqual([
      {
        alamat: '/sop/kia/#identitas',
        judul: 'Penerbitan Kartu Identitas Anak',
        kutipan: '[Undang-Undang] Nomor 23 Tahun [2006]',
      },
    ]);
  });

  it('no letter is lost or added where words are marked', () => {
    for (const teks of ['kia', 'anak kartu', 'penerbitan identitas', 'nomor 12']) {
      for (const satu of tampilan(indeks, teks).filter(({ alamat }) => !alamat.includes('#l'))) {
        expect(satu.judul.map((potongan) => potongan.teks).join('')).toBe(halaman.judul);
      }
    }
  });

  it('a long passage is cut around its answer', () => {
    const langkah = marked('pas foto').find(({ alamat }) => alamat.endsWith('#l3'));
    expect(langkah?.kutipan).toMatch(/^… .*\[Pas foto\] disertakan bagi anak\.$/);
    expect(langkah?.kutipan.length).toBeLessThan(190);
  });
});
