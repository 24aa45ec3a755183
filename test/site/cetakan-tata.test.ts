import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { alamatBuku } from '../../src/io/alamat.ts';
import { readPortal } from '../../src/io/portal.ts';
import { kertasBukuKantor } from '../../src/io/tata-cetak.ts';
import { root } from '../run-script.ts';
import {
  bacaHalaman,
  barisTerpotong,
  diLuarTepi,
  tanpaJudul,
  tanpaKepala,
  terlaluKecil,
  type HalamanPdf,
} from './tata-pdf.ts';

const { edisi } = await readPortal({ content: join(root, 'content'), data: join(root, 'data') });

describe.each(edisi.map((satu) => [alamatBuku(satu.rilis), satu] as const))('%s', (path, satu) => {
  const bytes = readFileSync(join(inject('dist'), path));
  const kertas = kertasBukuKantor(satu.rilis.kantor);
  let halaman: HalamanPdf[];
  beforeAll(async () => {
    const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
    halaman = await bacaHalaman(pdf);
    await pdf.loadingTask.destroy();
  });

  it('keeps all text within the margins, the wide one at the spine', () => {
    expect(diLuarTepi(halaman, kertas)).toEqual([]);
  });

  it('shows every row of every table whole on one page', () => {
    expect(barisTerpotong(halaman, satu, kertas)).toEqual([]);
  });

  it('repeats heads and numbers of columns on every page of a table', () => {
    expect(tanpaKepala(halaman)).toEqual([]);
  });

  it('repeats the title of a table on every page of it', () => {
    expect(tanpaJudul(halaman)).toEqual([]);
  });

  it('sets no letters below 7 pt', () => {
    expect(terlaluKecil(halaman)).toEqual([]);
  });

  it('describes itself as XMP and names the sheet of every page', () => {
    const teks = bytes.toString('utf8');
    expect(teks).toMatch(/<dc:title><rdf:Alt><rdf:li xml:lang="x-default">Buku Data Agregat/);
    expect(teks).toContain('<dc:language><rdf:Bag><rdf:li>id</rdf:li>');
  });
});
