import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readContent } from '../../src/io/read-content.ts';
import { readLambang } from '../../src/io/read-lambang.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cacah-'));
  mkdirSync(join(folder, 'instansi'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const svg = (isi: string): string => `<svg xmlns="http://www.w3.org/2000/svg">${isi}</svg>`;

/** The first bytes of a PNG with this side. */
function png(sisi: number): Buffer {
  const isi = Buffer.alloc(40);
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]).copy(isi);
  isi.writeUInt32BE(sisi, 16);
  isi.writeUInt32BE(sisi, 20);
  return isi;
}

function read(isi: string | Buffer) {
  writeFileSync(join(folder, 'instansi', 'logo.svg'), isi);
  return readLambang(folder, 'logo.svg');
}

describe('a logo', () => {
  it.each([
    ['an SVG', svg('<path d="M0 0h9"/>'), 'image/svg+xml'],
    [
      'an SVG with its head, a comment and a reference to itself',
      `<?xml version="1.0"?>\n<!-- dibuat kantor -->\n${svg('<g id="a"/><use href="#a"/>')}`,
      'image/svg+xml',
    ],
    ['a PNG under another name', png(500), 'image/png'],
  ])('is taken as a picture: %s', (_, isi, jenis) => {
    const { nilai, temuan } = read(isi);
    expect(temuan).toEqual([]);
    expect(nilai).toBe(`data:${jenis};base64,${Buffer.from(isi).toString('base64')}`);
  });

  it.each([
    ['a script', svg('<script>alert(1)</script>'), /memuat skrip/],
    ['an attribute that runs', svg('<g onload="x()"/>'), /skrip pada atribut/],
    ['a link that runs', svg('<a href="javascript:x()"/>'), /tautan skrip/],
    ['a picture from elsewhere', svg('<image href="https://contoh.id/a.png"/>'), /berkas lain/],
    ['a style from elsewhere', svg('<style>@import "a.css"</style>'), /berkas lain/],
    ['HTML inside', svg('<foreignObject/>'), /foreignObject/],
    ['entities', `<!DOCTYPE svg [<!ENTITY a "b">]>${svg('')}`, /bukan SVG/],
    ['another kind of file', 'GIF89a', /bukan SVG dan bukan PNG/],
    ['too many pixels', png(4000), /4000 piksel/],
    ['half a PNG', png(500).subarray(0, 12), /0 piksel/],
    ['too many bytes', svg(' '.repeat(100_001)), /paling besar 100 kB/],
  ])('is refused with %s', (_, isi, pesan) => {
    const { nilai, temuan } = read(isi);
    expect(nilai).toBeUndefined();
    expect(temuan).toMatchObject([{ aturan: 'logo-tidak-sah', tingkat: 'galat' }]);
    expect(temuan[0]?.pesan).toMatch(pesan);
  });

  it('belongs to the office that names it; a picture that none names has strayed', () => {
    const instansi = "kode: '63.05'\nnama: Dinas\nwilayah: Kabupaten Tapin\nlogo: logo.svg\n";
    writeFileSync(join(folder, 'instansi', '63.05.yaml'), instansi);
    writeFileSync(join(folder, 'instansi', 'logo.svg'), svg(''));
    writeFileSync(join(folder, 'instansi', 'lama.png'), png(9));
    const { instansi: kantor, temuan } = readContent(folder);
    expect(kantor[0]?.lambang).toMatch(/^data:image\/svg\+xml;base64,/);
    const tersesat = temuan.filter(({ aturan }) => aturan === 'berkas-tersesat');
    expect(tersesat.map(({ tempat }) => tempat.berkas)).toEqual([
      join(folder, 'instansi/lama.png'),
    ]);
    rmSync(join(folder, 'instansi', '63.05.yaml'));
  });

  it('that is not there is a galat', () => {
    expect(readLambang(folder, 'tiada.svg').temuan[0]?.pesan).toBe('Logo ini tidak ada');
  });
});
