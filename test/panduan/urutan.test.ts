import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buatXlsx } from '../io/xlsx-buatan.ts';
import { root } from '../run-script.ts';
import { blok, kataPerintah, naskah, perintah } from './naskah.ts';
import { runCommands } from './satu-proses.ts';

/** Commands that need a browser, a network or a reader; the portal of the site tests is built and printed by them. */
const tidakDijalankan = new Set(['build', 'dev', 'preview', 'print']);

const kerja = mkdtempSync(join(tmpdir(), 'panduan-'));
const kantor = join(kerja, 'kantor');
const rilis = join(kantor, 'data', '63.05', '2025-1', 'rilis.yaml');
const sopBuku = join('63.05', 'penyusunan-buku-data-agregat.md');
const sopBaru = join(kantor, 'content', 'sop', '63.05', 'legalisasi-akta.md');

function tulis(jalur: string, isi: string | Buffer): void {
  mkdirSync(dirname(jalur), { recursive: true });
  writeFileSync(jalur, isi);
}

function bab(nama: string) {
  const satu = naskah.find(({ berkas }) => berkas.includes(nama));
  if (satu === undefined) throw new Error(`no page ${nama}`);
  return satu;
}

/** A table of the sample as the rows of a worksheet. */
function lembar(nama: string, csv: string) {
  const teks = readFileSync(join(root, 'data', '63.05', '2025-1', csv), 'utf8');
  const [kepala = '', ...isi] = teks.replace('\uFEFF', '').trimEnd().split('\n');
  const angka = (satu: string) =>
    satu.split(';').map((sel, kolom) => (kolom > 1 ? Number(sel) : sel));
  return { nama, baris: [kepala.split(';'), ...isi.map(angka)] };
}

interface Dijawab {
  readonly baris: string;
  readonly kode: number;
  readonly keluaran: string;
}

/** The lines of a page that take no browser, in its order. */
function barisBab(nama: string): readonly string[] {
  return perintah
    .filter(({ berkas }) => berkas === bab(nama).berkas)
    .map(({ baris }) => baris)
    .filter((baris) => {
      const [npm, run, skrip = ''] = kataPerintah(baris);
      return npm === 'npm' && run === 'run' && !tidakDijalankan.has(skrip);
    });
}

/** Runs lines as their reader does, who stands beside the office's folder. */
async function jalankan(semua: readonly string[]): Promise<readonly Dijawab[]> {
  const panggilan = semua.map((baris) => {
    const [, , skrip = '', , ...argumen] = kataPerintah(baris);
    const setempat = argumen.map((satu) => satu.replace(/^\.\.\//, `${kerja}/`));
    return [skrip.replace(':', '-'), setempat] as const;
  });
  const jawaban = await runCommands(panggilan, { INIT_CWD: kerja });
  return jawaban.map((satu, i) => ({ baris: semua[i] ?? '', ...satu }));
}

const gagal = (hasil: readonly Dijawab[]) => hasil.filter(({ kode }) => kode !== 0);

beforeAll(() => {
  const [kantorPertama = ''] = blok(bab('menyiapkan-kantor').teks, 'yaml');
  tulis(join(kantor, 'content', 'instansi', '63.05.yaml'), `${kantorPertama}\n`);
  mkdirSync(join(kantor, 'data'), { recursive: true });
  mkdirSync(join(kantor, 'content', 'sop', '63.05'), { recursive: true });
  const lembarDkb = [lembar('Sheet7', 'agama.csv'), lembar('Sheet6 (2)', 'ktp-el.csv')];
  tulis(join(kerja, 'DKB_SMSTR_1_2025.xlsx'), buatXlsx(lembarDkb));
});
afterAll(() => {
  rmSync(kerja, { recursive: true });
});

describe('an office that follows the manual', () => {
  it('imports a workbook, imports it again, corrects it, and traces a figure', async () => {
    const hasil = await jalankan(barisBab('mengimpor-semester'));
    expect(gagal(hasil)).toEqual([]);
    const [lembarDibaca = '', ditulis = '', , jejak] = blok(bab('mengimpor-semester').teks, 'text');
    expect(hasil[0]?.keluaran).toContain(lembarDibaca.split('\n').at(-1));
    expect(hasil[0]?.keluaran).toContain(ditulis.split('\n')[0]);
    expect(hasil.some(({ keluaran }) => keluaran.includes('edisi-1'))).toBe(true);
    expect(hasil.find(({ baris }) => baris.includes('trace'))?.keluaran.trim()).toBe(jejak);
  });

  it('checks its folders and writes the report', async () => {
    expect(gagal(await jalankan(barisBab('menyiapkan-kantor')))).toEqual([]);
    expect(readFileSync(join(kantor, 'laporan.html'), 'utf8')).toContain('<!doctype html>');
  });

  it('records the way of the book through its SOP, and is refused a step that it skips', async () => {
    copyFileSync(join(root, 'content', 'sop', sopBuku), join(kantor, 'content', 'sop', sopBuku));
    const [isian = ''] = blok(bab('menerbitkan-buku').teks, 'yaml');
    writeFileSync(rilis, `${readFileSync(rilis, 'utf8')}\n${isian}\n`);
    const semua = barisBab('menerbitkan-buku');
    const terlewat = (semua.at(-1) ?? '').replace('--langkah 3 --keputusan Ya', '--langkah 7');
    const hasil = await jalankan([...semua, terlewat]);
    expect(gagal(hasil).map(({ baris }) => baris)).toEqual([terlewat]);
    expect(hasil[0]?.keluaran).toContain(blok(bab('menerbitkan-buku').teks, 'text')[0]);
    expect(hasil.at(-2)?.keluaran).toContain('BELUM DISAHKAN');
    expect(hasil.at(-1)?.keluaran).toMatch(/^Tidak dicatat\. /);
  });

  it('writes an SOP, checks it and compares it with its revision', async () => {
    const semua = barisBab('menulis-sop');
    const banding = semua.findIndex((baris) => baris.includes('diff:sop'));
    const [baru, ...lain] = await jalankan(semua.slice(0, banding));
    const isi = readFileSync(sopBaru, 'utf8').replace('waktu: 5 menit', 'waktu: 10 menit');
    tulis(sopBaru.replace('.md', '-2026.md'), isi);
    const [beda, ...sesudah] = await jalankan(semua.slice(banding));
    expect(gagal([...lain, ...sesudah])).toEqual([]);
    const [ditulis = '', , perubahan] = blok(bab('menulis-sop').teks, 'text');
    expect(baru?.keluaran.trim().endsWith(ditulis.slice(3))).toBe(true);
    expect(beda?.keluaran.trim()).toBe(perubahan);
  });

  it('writes the schemas and asks for help', async () => {
    const semua = [...barisBab('isian-sop'), ...barisBab('daftar-perintah')];
    expect(gagal(await jalankan(semua))).toEqual([]);
  });
});
