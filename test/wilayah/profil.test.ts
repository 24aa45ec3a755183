import { describe, expect, it } from 'vitest';
import { teksSel } from '../../src/statistics/tanda.ts';
import { daerahBerangka, susunProfil } from '../../src/wilayah/profil.ts';
import type { TabelDaftar } from '../../src/wilayah/tabel-daftar.ts';
import { hitunganUji, kini, lalu, semesterUji } from './terbit-uji.ts';

const dulu = semesterUji(lalu, [
  [
    [10, 10],
    [30, 30],
    [10, 10],
  ],
  [
    [20, 20],
    [60, 60],
    [20, 20],
  ],
  [
    [10, 20],
    [30, 50],
    [10, 20],
  ],
]);
const sekarang = semesterUji(kini, [
  [
    [12, 10],
    [30, 30],
    [10, 10],
  ],
  [
    [20, 20],
    [60, 60],
    [20, 20],
  ],
  [
    [10, 20],
    [29, 50],
    [10, 20],
  ],
]);
const biasa = hitunganUji(dulu, sekarang);

function baris({ baris: semua }: TabelDaftar, label: string): readonly string[] {
  const satu = semua.find((calon) => calon.label === label);
  if (!satu) throw new Error(`no row ${label}`);
  return satu.sel.map(teksSel);
}

describe('the profile of a region', () => {
  it('is told in sentences that its figures carry', () => {
    expect(susunProfil(biasa, '63.05.01.2001', 'uji').kalimat).toEqual([
      'Penduduk Desa Air Jernih pada Semester I Tahun 2025 berjumlah 102 jiwa, terdiri atas 52 laki-laki dan 50 perempuan.',
      'Jumlah itu 33,8 persen penduduk Kecamatan Hulu dan 23,1 persen penduduk Kabupaten Kecil.',
      'Dibandingkan dengan Semester II Tahun 2024, jumlah penduduk bertambah 2 jiwa (2,0 persen).',
      'Menurut banyaknya penduduk, Desa Air Jernih berada di urutan ke-2 dari dua desa/kelurahan di Kecamatan Hulu dan ke-3 dari tiga desa/kelurahan di Kabupaten Kecil.',
      'Menurut umur, 21,6 persen berumur 0–14 tahun, 58,8 persen 15–64 tahun, dan 19,6 persen 65 tahun ke atas.',
    ]);
    expect(susunProfil(biasa, '63.05', 'uji').kalimat.at(-1)).toBe(
      'Kabupaten Kecil terdiri atas dua kecamatan dan tiga desa/kelurahan.',
    );
  });

  it('sets its indicators beside those of kecamatan and kabupaten, with change and place', () => {
    const { indikator } = susunProfil(biasa, '63.05.01.2001', 'uji');
    expect(indikator.kolom).toEqual([
      'Desa Air Jernih',
      'Kecamatan Hulu',
      'Kabupaten Kecil',
      'Perubahan sejak Sem. II 2024',
      'Urutan di kecamatan',
      'Urutan di kabupaten',
    ]);
    expect(baris(indikator, 'Jumlah penduduk')).toEqual([
      ...['102', '302', '441', '+2', 'ke-2 dari 2', 'ke-3 dari 3'],
    ]);
    expect(baris(indikator, 'Rasio jenis kelamin')).toEqual([
      ...['104,00', '101,33', '83,75', '+4,00', 'ke-1 dari 2', 'ke-1 dari 3'],
    ]);
  });

  it('says of every indicator without a figure why there is none', () => {
    const { tanpa, indikator } = susunProfil(biasa, '63.05.01.2001', 'uji');
    const alasan = new Map(tanpa.flatMap((t) => t.indikator.map(({ id }) => [id, t.alasan])));
    expect(alasan.get('cakupan-kia')).toMatch(/^perlu /);
    expect(alasan.get('angka-kelahiran-kasar')).toBe('tidak dihitung untuk satu desa');
    const tampil = indikator.baris.filter(({ jenis }) => jenis === 'isi').length;
    expect(tampil + alasan.size).toBe(32);
  });

  it('lists the regions in it with their figures and their sum', () => {
    const { anak } = susunProfil(biasa, '63.05.01', 'uji');
    expect(anak?.baris.map(({ label, wilayah }) => [label, wilayah])).toEqual([
      ['Desa Air Jernih', '63.05.01.2001'],
      ['Desa Batu Besar', '63.05.01.2002'],
      ['Kecamatan Hulu', undefined],
    ]);
    expect(anak && baris(anak, 'Kecamatan Hulu').slice(0, 2)).toEqual(['302', '+2']);
    expect(susunProfil(biasa, '63.05.01.2001', 'uji').anak).toBeUndefined();
  });

  it('follows its population over the semesters in a table and a line', () => {
    const { deret } = susunProfil(biasa, '63.05.02.1001', 'uji');
    expect(deret?.tabel.baris.map(({ nilai }) => nilai.slice(0, 4))).toEqual([
      [50, 90, 140, undefined],
      [49, 90, 139, -1],
    ]);
    expect(deret?.grafik?.seri.map(({ nilai }) => nilai)).toEqual([
      [50, 49],
      [90, 90],
    ]);
    expect(susunProfil(hitunganUji(sekarang), '63.05', 'uji').deret?.grafik).toBeUndefined();
  });

  it('marks provisional figures', () => {
    const sementara = semesterUji(
      kini,
      [
        [
          [1, 1],
          [30, 30],
          [1, 1],
        ],
      ],
      { sementara: true },
    );
    const profil = susunProfil(hitunganUji(dulu, sementara), '63.05.01.2001', 'uji');
    expect(baris(profil.indikator, 'Jumlah penduduk')[0]).toBe('64*');
    const { deret } = profil;
    expect(deret?.tabel.baris.map((satu) => deret.penanda.sementara?.(satu))).toEqual([
      false,
      true,
    ]);
  });
});

describe('a desa that the export leaves out', () => {
  const kurang = hitunganUji(
    dulu,
    semesterUji(kini, [
      [
        [12, 10],
        [30, 30],
        [10, 10],
      ],
      undefined,
      [
        [10, 20],
        [29, 50],
        [10, 20],
      ],
    ]),
  );

  it('has no figures, and says why', () => {
    const profil = susunProfil(kurang, '63.05.01.2002', 'uji');
    expect(profil.kalimat).toEqual([]);
    expect(profil.piramida).toBeUndefined();
    expect(profil.tanpa.map(({ alasan }) => alasan)).toContain(
      'wilayah ini tidak ada dalam ekspornya',
    );
    // An earlier semester had it, so its page stays.
    expect(daerahBerangka(kurang).map(({ kode }) => kode)).toContain('63.05.01.2002');
  });

  it('makes no change, share or place of the kecamatan that lacks it', () => {
    const profil = susunProfil(kurang, '63.05.01', 'uji');
    expect(baris(profil.indikator, 'Jumlah penduduk')).toEqual(['102', '241', '…', '…']);
    expect(profil.kalimat.at(-1)).toBe(
      'Angka ini belum memuat Desa Batu Besar, yang tidak ada dalam ekspornya.',
    );
    expect(profil.kalimat.join(' ')).not.toMatch(/bertambah|berkurang|urutan/);
    expect(profil.deret?.tabel.baris.at(-1)?.nilai[3]).toBeUndefined();
  });
});

describe('figures that are kept back', () => {
  // Laki-laki of 0–4 and 75+ in two desa, and both sexes with them: a cross that leaves every sum as it is.
  const kunci = ['63.05.01.2001', '63.05.01.2002'].flatMap((kode) =>
    [0, 2, 45, 47].map((letak) => `${kode} ${letak}`),
  );
  const dengan = (muda: number) =>
    hitunganUji(
      dulu,
      semesterUji(
        kini,
        [
          [
            [muda, 10],
            [30, 30],
            [15 - muda, 10],
          ],
          [
            [25 - muda, 20],
            [60, 60],
            [5 + muda, 20],
          ],
          [
            [10, 20],
            [29, 50],
            [10, 20],
          ],
        ],
        { tertutup: kunci },
      ),
    );
  const rahasia = dengan(12);
  const profil = susunProfil(rahasia, '63.05.01.2001', 'uji');

  it('leave no bar in the pyramid, which says so', () => {
    expect(profil.piramida?.laki.at(-1)).toBe('x');
    expect(profil.piramida?.uraian).toContain('Dirahasiakan: laki-laki umur 0–4 dan 75+ tahun.');
    expect(profil.piramida?.uraian).not.toContain('terbanyak');
  });

  it('close the indicators that follow from them', () => {
    expect(baris(profil.indikator, 'Persentase penduduk lansia').slice(0, 4)).toEqual([
      ...['x', '17,54', '18,87', 'x'],
    ]);
    expect(
      profil.tanpa.find(({ alasan }) => /dirahasiakan/.test(alasan))?.indikator,
    ).toContainEqual({ id: 'persentase-lansia', nama: 'Persentase penduduk lansia' });
  });

  it('take no part in ranks', () => {
    const muara = susunProfil(rahasia, '63.05.02.1001', 'uji');
    expect(baris(muara.indikator, 'Persentase penduduk lansia').slice(-2)).toEqual(['…', '…']);
    expect(baris(muara.indikator, 'Jumlah penduduk').at(-1)).toBe('ke-2 dari 3');
  });

  it('whatever they are, every page is the same', () => {
    const halaman = (muda: number) =>
      JSON.stringify(
        ['63.05.01.2001', '63.05.01.2002', '63.05.01', '63.05'].map((kode) =>
          susunProfil(dengan(muda), kode, 'uji'),
        ),
      );
    expect(halaman(12) === halaman(14)).toBe(true);
  });
});
