import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { bukaSimpanan, sidikProgram } from '../../src/io/simpanan.ts';

let induk: string;
beforeEach(() => {
  induk = mkdtempSync(join(tmpdir(), 'cacah-'));
});
afterEach(() => {
  rmSync(induk, { recursive: true });
});

const isi = new Uint8Array([1, 2, 3]);

it('gives back what was kept under the same input, in a later run too', () => {
  bukaSimpanan('lembar', 'program 1', induk).simpan('isi a', isi);
  const lagi = bukaSimpanan('lembar', 'program 1', induk);
  expect(lagi.ambil('isi a')).toEqual(isi);
  expect(lagi.ambil('isi b')).toBeUndefined();
});

it('knows nothing of what another program made, and removes it', () => {
  bukaSimpanan('lembar', 'program 1', induk).simpan('isi a', isi);
  expect(bukaSimpanan('lembar', 'program 2', induk).ambil('isi a')).toBeUndefined();
  expect(readdirSync(join(induk, 'lembar'))).toHaveLength(1);
});

it('does without where nothing can be written', () => {
  writeFileSync(join(induk, 'lembar'), 'berkas, bukan folder');
  const simpanan = bukaSimpanan('lembar', 'program 1', induk);
  simpanan.simpan('isi a', isi);
  expect(simpanan.ambil('isi a')).toBeUndefined();
});

it('the mark of the program is the same twice', () => {
  expect(sidikProgram()).toMatch(/^[0-9a-f]{64}$/);
  expect(sidikProgram()).toBe(sidikProgram());
});
