import { describe, expect, it } from 'vitest';
import { daftarDataset } from '../../../src/statistics/datasets/index.ts';
import type { DatasetDef } from '../../../src/statistics/model.ts';
import { gabungkan } from '../../../src/statistics/pengungkapan/gabungan.ts';
import { agregatUji, kabupatenUji, petaAgregat } from './tabel-uji.ts';

const kabupaten = kabupatenUji([1]);

function gabungan(...id: readonly string[]) {
  const def = (satu: string): DatasetDef => {
    const ada = daftarDataset.find((calon) => calon.id === satu);
    if (!ada) throw new Error(`no dataset ${satu}`);
    return ada;
  };
  return gabungkan(petaAgregat(...id.map((satu) => agregatUji(def(satu), kabupaten, []))));
}

/** Equations in words: `kk = cetak + belum`, and `? = …` for a sum that everybody knows. */
function tertulis(...id: readonly string[]): readonly string[] {
  return gabungan(...id).flatMap(({ anggota, kolom, persamaan }) =>
    persamaan.map((satu) => {
      const nama = (k: number) => {
        const { dataset = '', kategori = 0 } = kolom[k] ?? {};
        const def = anggota.find((agregat) => agregat.def.id === dataset)?.def;
        const label = def?.kategori[kategori]?.id ?? '*';
        return id.length === 1 ? label : `${dataset}:${label}`;
      };
      const sisi = (tanda: number) =>
        satu.filter(({ koefisien }) => koefisien === tanda).map((suku) => nama(suku.kolom));
      return `${sisi(-1).join(' + ') || '?'} = ${sisi(1).join(' + ')}`;
    }),
  );
}

describe('equations', () => {
  it.each([
    ['status-kawin', ['? = belum-kawin + kawin + cerai-hidup + cerai-mati']],
    ['kk-status-kawin', ['* = belum-kawin + kawin + cerai-hidup + cerai-mati']],
    ['kk', ['kk = cetak + belum', 'kk = memiliki + belum-memiliki', 'memiliki = semula + progres']],
    ['ktp-el', ['? = wajib']],
    ['kia', ['sasaran = memiliki + belum', '? = sasaran']],
    [
      'akta-kelahiran',
      [
        '? = semua-memiliki + semua-belum',
        '? = u18-memiliki + u18-belum',
        '? = u5-memiliki + u5-belum',
      ],
    ],
    ['mutasi', ['mati + pindah = lahir + datang']],
    ['penduduk', ['? = penduduk']],
  ])('of %s', (id, harapan) => {
    expect(tertulis(id)).toEqual(harapan);
  });

  it('join single ages and their bands', () => {
    const semua = tertulis('umur-tunggal', 'umur-5-tahunan');
    expect(semua).toHaveLength(17);
    expect(semua[1]).toBe(
      `umur-5-tahunan:05-09 = ${[5, 6, 7, 8, 9].map((umur) => `umur-tunggal:${String(umur)}`).join(' + ')}`,
    );
    expect(semua[15]).toMatch(/^umur-5-tahunan:75\+ = umur-tunggal:75 \+ .* \+ umur-tunggal:120$/);
    expect(semua[16]).toMatch(/^\? = umur-5-tahunan:00-04 \+ /);
  });

  it('join the bands of school age to single ages', () => {
    expect(tertulis('umur-tunggal', 'usia-sekolah').slice(0, 2)).toEqual([
      'usia-sekolah:3-4 = umur-tunggal:3 + umur-tunggal:4',
      'usia-sekolah:5 = umur-tunggal:5',
    ]);
  });

  it('join certificates of marriage to those who are married', () => {
    expect(tertulis('status-kawin', 'akta-perkawinan-perceraian')).toEqual(
      expect.arrayContaining([
        'akta-perkawinan-perceraian:kawin = status-kawin:kawin',
        'akta-perkawinan-perceraian:cerai = status-kawin:cerai-hidup',
      ]),
    );
  });

  it('join families and their heads', () => {
    expect(tertulis('kk', 'kk-status-kawin')).toContain('kk:kk = kk-status-kawin:*');
  });

  it('join certificates by religion to those of all', () => {
    expect(
      tertulis('akta-perkawinan-perceraian', 'akta-perkawinan-perceraian-agama'),
    ).toContainEqual(
      expect.stringMatching(
        /^akta-perkawinan-perceraian:kawin-memiliki = akta-perkawinan-perceraian-agama:islam-kawin-memiliki \+ .*kepercayaan-kawin-memiliki$/,
      ),
    );
  });

  it('join the two lists of work', () => {
    const semua = tertulis('pekerjaan', 'pekerjaan-89');
    expect(semua).toContain('pekerjaan-89:dokter = pekerjaan:dokter');
    expect(semua).toContainEqual(
      expect.stringMatching(
        /^pekerjaan-89:pekerjaan-lainnya = pekerjaan:anggota-lembaga-tinggi-lainnya \+ .* \+ pekerjaan:pekerjaan-lainnya$/,
      ),
    );
  });
});

describe('joint tables', () => {
  it('hold the datasets that share an equation, in the order of the release', () => {
    const id = gabungan(
      'agama',
      'umur-tunggal',
      'kk',
      'umur-5-tahunan',
      'kk-status-kawin',
      'ktp-el',
    ).map(({ anggota }) => anggota.map(({ def }) => def.id));
    expect(id).toEqual([
      ['agama'],
      ['umur-tunggal', 'umur-5-tahunan'],
      ['kk', 'kk-status-kawin'],
      ['ktp-el'],
    ]);
  });

  it('leave out areas, which tell of nobody', () => {
    expect(gabungan('luas-wilayah')).toEqual([]);
  });
});
