import { describe, expect, it } from 'vitest';
import type { Isian } from '../../src/io/isian-skema.ts';
import { isianSkema } from '../../src/io/isian-skema.ts';
import { skemaJson } from '../../src/io/skema-json.ts';

const cari = (skema: string, nama: string): Isian | undefined =>
  isianSkema(skema).find((satu) => satu.nama === nama);

describe('isianSkema', () => {
  it.each([
    ['sop', 'nama', true, 'teks'],
    ['sop', 'status', true, 'draf atau berlaku atau dicabut'],
    ['sop', 'kualifikasi', false, 'teks atau daftar'],
    ['rilis', 'sementara', false, 'true atau false'],
    ['instansi', 'jamKerja', false, 'isian di dalamnya'],
  ])('%s.%s', (skema, nama, wajib, bentuk) => {
    expect(cari(skema, nama)).toMatchObject({ wajib, bentuk });
  });

  it('lists what is inside a field, in lists and in choices too', () => {
    const nama = (isian: Isian | undefined) => isian?.anak.map((satu) => satu.nama);
    expect(nama(cari('sop', 'tanggal'))).toContain('efektif');
    expect(nama(cari('sop', 'langkah'))).toContain('kegiatan');
    expect(nama(cari('sop', 'dasarHukum'))).toContain('regulasi');
    expect(nama(cari('rilis', 'tahap'))).toEqual(['disetujui', 'disahkan']);
  });

  it.each([...skemaJson().keys()].map((berkas) => berkas.replace('.json', '')))(
    'says of every field of %s what it is and what may stand in it',
    (skema) => {
      const semua = isianSkema(skema);
      expect(semua.length).toBeGreaterThan(0);
      expect(semua.filter(({ uraian, bentuk }) => uraian === '' || bentuk === '')).toEqual([]);
    },
  );

  it('knows no other kind', () => {
    expect(() => isianSkema('surat')).toThrow('no schema surat');
  });
});
