import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readData } from '../../src/io/read-data.ts';
import { kabupatenKecil } from '../statistics/kabupaten-kecil.ts';

function kk(airJernih: number): string {
  return `KODE,WILAYAH,L_KK,P_KK,JML_KK,L_CETAK_KK,P_CETAK_KK,JML_CETAK_KK
63.05.01.2001,AIR JERNIH,${airJernih},2,${airJernih + 2},4,2,6
63.05.01.2002,BATU BESAR,30,10,40,30,10,40
63.05.02.1001,MUARA,8,1,9,8,1,9
`;
}
const rilis = 'sumber: DKB Semester II Tahun 2024\n';
const diperbaiki = `${rilis}perbaikan: [{ edisi: 1, tanggal: 2025-09-01, alasan: Tertulis dua kali }]\n`;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cacah-edisi-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Reads files that lie in the folder of 2024-2. */
async function baca(berkas: Readonly<Record<string, string>>) {
  for (const [jalur, isi] of Object.entries(berkas)) {
    const tujuan = join(folder, '63.05', '2024-2', jalur);
    mkdirSync(dirname(tujuan), { recursive: true });
    writeFileSync(tujuan, isi);
  }
  const hasil = await readData(folder, { register: () => kabupatenKecil });
  const temuan = hasil.temuan.map(
    ({ tingkat, aturan, tempat }) =>
      `${tingkat} ${aturan} ${tempat.berkas.slice(join(folder, '63.05', '2024-2').length + 1)}`,
  );
  return { rilis: hasil.rilis, temuan, asli: hasil.temuan };
}

describe('a release that was corrected', () => {
  it('is its newest edition, with those that it replaced and the reason', async () => {
    const hasil = await baca({
      'rilis.yaml': diperbaiki,
      'kk.csv': kk(5),
      'edisi-1/rilis.yaml': 'sumber: DKB lama\n',
      'edisi-1/kartu.csv': kk(6),
    });
    expect(hasil.temuan).toEqual([]);
    const [terbaru, ...lain] = hasil.rilis;
    expect(lain).toEqual([]);
    expect(terbaru?.datasets.get('kk')?.baris[0]?.nilai[0]).toBe(5);
    const [pertama, ...kedua] = terbaru?.lama ?? [];
    expect(kedua).toEqual([]);
    expect(pertama).toMatchObject({
      diganti: { edisi: 1, tanggal: '2025-09-01', alasan: 'Tertulis dua kali' },
      rilis: { sumber: 'DKB lama', wilayah: '63.05', tanggalPosisi: '2024-12-31' },
    });
    expect(pertama?.datasets.get('kk')).toMatchObject({ berkas: 'kartu.csv' });
    expect(pertama?.datasets.get('kk')?.baris[0]?.nilai[0]).toBe(6);
  });

  it('keeps its editions in order of number, the tenth after the second', async () => {
    const nomor = [...Array(10).keys()].map((i) => i + 1);
    const perbaikan = nomor.map((n) => `{ edisi: ${n}, tanggal: 2025-09-01, alasan: Uji }`);
    const hasil = await baca({
      'rilis.yaml': `${rilis}perbaikan: [${perbaikan.join(', ')}]\n`,
      'kk.csv': kk(5),
      ...Object.fromEntries(
        nomor.flatMap((n) => [
          [`edisi-${n}/rilis.yaml`, rilis],
          [`edisi-${n}/kk.csv`, kk(5 + n)],
        ]),
      ),
    });
    expect(hasil.temuan).toEqual([]);
    expect(hasil.rilis[0]?.lama.map(({ diganti }) => diganti.edisi)).toEqual(nomor);
  });

  it('does not hear again what the checks said of an edition that is replaced', async () => {
    const tanpaMuara = kk(6).split('\n').slice(0, 3).join('\n');
    const lama = { 'edisi-1/rilis.yaml': rilis, 'edisi-1/kk.csv': tanpaMuara };
    const hasil = await baca({ 'rilis.yaml': diperbaiki, 'kk.csv': kk(5), ...lama });
    expect(hasil.temuan).toEqual([]);
  });

  it.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    [
      'a former edition that cannot be read',
      {
        'rilis.yaml': diperbaiki,
        'edisi-1/rilis.yaml': rilis,
        'edisi-1/kk.csv': kk(6).replace('40,30', 'empat puluh,30'),
      },
      ['galat bilangan-salah edisi-1/kk.csv'],
    ],
    [
      'a former edition without its rilis.yaml',
      { 'rilis.yaml': diperbaiki, 'edisi-1/kk.csv': kk(6) },
      ['galat tanpa-rilis-yaml edisi-1/rilis.yaml'],
    ],
    [
      'a folder of which rilis.yaml says nothing',
      { 'rilis.yaml': rilis, 'edisi-1/rilis.yaml': rilis, 'edisi-1/kk.csv': kk(6) },
      ['galat edisi-tanpa-alasan edisi-1'],
    ],
    [
      'a correction without its folder',
      { 'rilis.yaml': diperbaiki },
      ['galat perbaikan-tanpa-edisi rilis.yaml'],
    ],
    [
      'a correction in which no figure changed',
      { 'rilis.yaml': diperbaiki, 'edisi-1/rilis.yaml': rilis, 'edisi-1/kk.csv': kk(5) },
      ['peringatan edisi-sama edisi-1'],
    ],
    [
      'a folder that is numbered otherwise, and one inside an edition',
      {
        'rilis.yaml': diperbaiki,
        'edisi-1/rilis.yaml': rilis,
        'edisi-1/kk.csv': kk(6),
        'edisi-1/edisi-1/kk.csv': kk(7),
        'edisi-01/kk.csv': kk(7),
      },
      ['peringatan berkas-tersesat edisi-01', 'peringatan berkas-tersesat edisi-1/edisi-1'],
    ],
  ])('reports %s, with a cure', async (_, berkas, harapan) => {
    const hasil = await baca({ 'kk.csv': kk(5), ...berkas });
    expect(hasil.temuan.toSorted()).toEqual(harapan);
    expect(hasil.asli.every(({ obat }) => obat !== undefined)).toBe(true);
  });

  it('names the line of the correction that is wrong', async () => {
    const hasil = await baca({ 'rilis.yaml': diperbaiki, 'kk.csv': kk(5) });
    expect(hasil.asli.map(({ tempat }) => [tempat.kolom, tempat.baris])).toEqual([
      ['perbaikan.1', 2],
    ]);
  });
});
