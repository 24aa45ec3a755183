import { describe, expect, it } from 'vitest';
import {
  hasilPemeriksaan,
  ringkasKeadaan,
  type HasilPemeriksaan,
} from '../../src/book/hasil-pemeriksaan.ts';
import { agama } from '../../src/statistics/datasets/agama.ts';
import { kkStatusKawin } from '../../src/statistics/datasets/kk-status-kawin.ts';
import { kk } from '../../src/statistics/datasets/kk.ts';
import { umur5Tahunan } from '../../src/statistics/datasets/umur-5-tahunan.ts';
import { datasetUji, kabupatenKecil } from '../statistics/kabupaten-kecil.ts';

const daftar = [umur5Tahunan, agama, kk, kkStatusKawin].map((def) =>
  datasetUji(def, [
    [5, 5],
    [5, 5],
    [5, 5],
  ]),
);
const masukan = { kabupaten: kabupatenKecil, daftar };
type Temuan = Parameters<typeof hasilPemeriksaan>[0]['temuan'][number];
const temuan = (aturan: string, berkas: string, lain: Partial<Temuan> = {}): Temuan => ({
  aturan,
  tingkat: 'peringatan',
  tempat: { berkas: `/kantor/data/63.05/2025-1/${berkas}` },
  pesan: `Berbeda di Air Jernih (4 jiwa)`,
  ...lain,
});
const hasil = (semua: readonly Temuan[], dataset?: readonly string[], rahasia = false) =>
  new Map(
    hasilPemeriksaan({ masukan, temuan: semua, rahasia }, dataset).map((satu) => [satu.id, satu]),
  );

describe('the checks of a table', () => {
  it('are those that were run over its exports, and no others', () => {
    expect([...hasil([], ['agama']).keys()]).toEqual([
      'dataset-ganda',
      'desa-lengkap',
      'ekspor-kosong',
      'penduduk-sama',
    ]);
    expect([...hasil([], ['kk']).keys()]).toEqual(
      expect.arrayContaining(['kk-selaras', 'melebihi-penduduk']),
    );
  });

  it('are clean where nothing was found of its own exports', () => {
    const semua = [temuan('penduduk-sama', 'agama.csv')];
    expect(hasil(semua, ['umur-5-tahunan']).get('penduduk-sama')?.keadaan).toBe('bersih');
    expect(hasil(semua, ['agama']).get('penduduk-sama')).toMatchObject({
      keadaan: 'peringatan',
      keterangan: ['Berbeda di Air Jernih (4 jiwa).'],
    });
  });

  it('tell of both exports where either may be the stale one', () => {
    const semua = [temuan('kk-selaras', 'kk.csv')];
    expect(hasil(semua, ['kk-status-kawin']).get('kk-selaras')?.keadaan).toBe('peringatan');
  });

  it.each([
    [[{ dikecualikan: 'Dibetulkan semester depan.' }], 'diterima'],
    [[{ tingkat: 'saran' as const }], 'catatan'],
    [[{ tingkat: 'saran' as const }, { dikecualikan: 'Ya' }], 'diterima'],
    [[{ dikecualikan: 'Ya' }, {}], 'peringatan'],
    [[{ tingkat: 'galat' as const, dikecualikan: 'Ya' }], 'diterima'],
  ])('end as the gravest of their findings: %j', (semua, keadaan) => {
    const isi = semua.map((lain) => temuan('kk-selaras', 'kk.csv', lain));
    expect(hasil(isi, ['kk']).get('kk-selaras')?.keadaan).toBe(keadaan);
  });

  it('quote no figure where the office keeps small ones back, but say that there is a finding', () => {
    const semua = [
      temuan('kk-selaras', 'kk.csv'),
      temuan('kk-selaras', 'kk.csv', { dikecualikan: 'Dicetak kemudian' }),
    ];
    const { keterangan = [] } = hasil(semua, ['kk'], true).get('kk-selaras') ?? {};
    expect(keterangan).toEqual([
      'Ada temuan; rinciannya tidak ditampilkan, karena menyebut angka wilayah kecil.',
      'Temuan pemeriksaan kk-selaras diterima kantor: Dicetak kemudian.',
    ]);
  });
});

describe('the checks of a release', () => {
  it('are all that could be run, with every finding', () => {
    const semua = hasil([temuan('formulir-selaras', 'formulir.csv')]);
    expect(semua.get('formulir-selaras')?.keadaan).toBe('peringatan');
    expect(semua.has('luas-nol')).toBe(false);
    expect(semua.has('lonjakan')).toBe(false);
  });

  it('are counted in words, the clean ones first', () => {
    const isi = (keadaan: HasilPemeriksaan['keadaan'][]) =>
      keadaan.map((satu, i) => ({ id: String(i), uraian: '', keadaan: satu, keterangan: [] }));
    expect(ringkasKeadaan(isi(['peringatan', 'bersih', 'bersih', 'diterima', 'catatan']))).toBe(
      '2 tanpa temuan, 1 dengan catatan, 1 dengan temuan yang diterima kantor, 1 dengan peringatan',
    );
    expect(ringkasKeadaan([])).toBe('');
  });
});
