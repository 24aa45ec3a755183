import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { expectedPages } from '../../src/build/expected-pages.ts';
import { folderGambarPanduan, gambarPanduan } from '../../src/build/gambar-panduan.ts';
import { readPortal } from '../../src/io/portal.ts';
import { root } from '../run-script.ts';
import { naskah } from './naskah.ts';

const folder = join(root, folderGambarPanduan);
const berkas = readdirSync(folder).sort();
const dipakai = naskah.flatMap(({ teks }) =>
  [...teks.matchAll(/<Gambar id="([^"]+)"/g)].map(([, id = '']) => id),
);

describe('the pictures of the manual', () => {
  it('are those of the list, no more and no fewer', () => {
    expect(berkas).toEqual(gambarPanduan.map(({ id }) => `${id}.jpeg`).toSorted());
  });

  it('are all placed once, and what is placed is in the list', () => {
    expect(dipakai.toSorted()).toEqual(gambarPanduan.map(({ id }) => id).toSorted());
  });

  it('say in a sentence what they show', () => {
    expect(gambarPanduan.filter(({ alt }) => alt.length < 40 || alt.endsWith('.'))).toEqual([]);
  });

  it('weigh less than 1.5 MB together', () => {
    const byte = berkas.reduce((n, nama) => n + statSync(join(folder, nama)).size, 0);
    expect(byte).toBeLessThan(1_500_000);
  });

  it('are taken from pages that the portal has', async () => {
    const halaman = expectedPages(await readPortal({ content: 'content', data: 'data' }));
    const asal = gambarPanduan.map((satu) =>
      'pdf' in satu ? satu.pdf.replace(/[^/]+$/, '') : satu.halaman,
    );
    expect(asal.filter((satu) => !halaman.includes(`/${satu}`))).toEqual([]);
  });
});
