import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { readContent } from '../../src/io/read-content.ts';
import { readProsa } from '../../src/io/read-prosa.ts';

it('has the prose of every SOP that the reader of the whole content has, by the same id', () => {
  const { sop } = readContent('content');
  expect(sop.length).toBeGreaterThan(0);
  expect(readProsa('content')).toEqual(sop.map(({ id, isi }) => ({ id, isi })));
});

it('passes over what is no SOP, and leaves judging it to that reader', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cacah-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  mkdirSync(join(folder, 'sop/35.19'), { recursive: true });
  const tulis = (nama: string, isi: string | Uint8Array) => {
    writeFileSync(join(folder, 'sop/35.19', nama), isi);
  };
  tulis('akta.md', '\uFEFF---\r\njudul: Akta\r\n---\r\nIsi **tebal**.\r\n');
  tulis('catatan.txt', '---\n---\nBukan SOP.');
  tulis('bukan-utf8.md', new Uint8Array([0x2d, 0xff]));
  tulis('tanpa-kepala.md', 'Hanya teks.');
  writeFileSync(join(folder, 'sop/berkas.md'), '---\n---\nDi luar folder kantor.');
  expect(readProsa(folder)).toEqual([{ id: '35.19/akta', isi: 'Isi **tebal**.' }]);
});
