import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formats } from '../../src/finding/format.ts';
import { aturanAntarSop } from '../../src/sop/cross-rules/index.ts';
import { aturanSop } from '../../src/sop/rules/index.ts';
import { aturanData } from '../../src/statistics/aturan-data.ts';

const id = aturanData.map((satu) => satu.id);

/** Ids of findings as the sources of reading write them. */
function idDalamSumber(): ReadonlySet<string> {
  const berkas = [
    ...globSync('src/statistics/ekspor/*.ts'),
    'src/io/read-data.ts',
    'src/io/list-data.ts',
    'src/release/pengecualian.ts',
    'src/release/temuan-perbaikan.ts',
  ];
  const teks = berkas.map((jalur) => readFileSync(jalur, 'utf8')).join('\n');
  const cocok = teks.matchAll(/aturan:\s(?:[^\n,;|]*\? )?'([a-z-]+)'(?: : '([a-z-]+)')?/g);
  return new Set([...cocok].flatMap(([, a, b]) => [a, b].filter((satu) => satu !== undefined)));
}

describe('aturanData', () => {
  it('explains every id under which reading reports, and no other', () => {
    const pemeriksaan = new Set(
      aturanData.filter((satu) => 'laporkan' in satu).map((satu) => satu.id),
    );
    const dijelaskan = id.filter((satu) => !pemeriksaan.has(satu));
    expect([...idDalamSumber()].sort()).toEqual(dijelaskan.sort());
  });

  it('has each id once, and none that a rule of SOPs has', () => {
    const semua = [...aturanSop, ...aturanAntarSop].map((satu) => satu.id);
    expect(new Set([...id, ...semua]).size).toBe(id.length + semua.length);
  });

  it('is what reports explain a finding with, and a finding that a release accepts keeps its reason', () => {
    const temuan = {
      aturan: 'kk-selaras',
      tingkat: 'peringatan',
      tempat: { berkas: 'kk.csv', baris: 2 },
      pesan: 'Berbeda',
      dikecualikan: 'Ditarik pada hari lain',
    } as const;
    const cakupan = { folder: [], kantor: [], berkas: [], versi: '0' };
    for (const nama of ['html', 'sarif']) {
      const laporan = formats.get(nama)?.([temuan], { warna: false, aturan: aturanData, cakupan });
      expect(laporan).toContain('Setiap kartu keluarga mempunyai satu kepala keluarga');
      expect(laporan).toContain('Ditarik pada hari lain');
    }
  });

  it.each(aturanData)('$id is explained in one sentence and a short paragraph', (satu) => {
    expect(satu.uraian).toMatch(/^[A-Z][^.]*(?:\.(?=[a-z]|\d)[^.]*)*\.$/);
    const kalimat = (satu.penjelasan ?? '').split(/(?<=\.)\s+(?=[A-Z])/);
    expect(kalimat.length).toBeGreaterThanOrEqual(2);
    expect(kalimat.length).toBeLessThanOrEqual(5);
    expect(satu.penjelasan).toMatch(/\.$/);
  });
});
