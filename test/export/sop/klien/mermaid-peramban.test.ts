import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mermaid } from '../../../../src/export/sop/mermaid.ts';
import { kegiatanTeks } from '../../../../src/export/sop/uraian-langkah.ts';
import { langkahSimbol } from '../../../../src/export/sop/langkah-simbol.ts';
import { launchBrowser } from '../../../../src/print/browser.ts';
import { bahanAcak, bahanNyata } from '../bahan-uji.ts';

const skrip = createRequire(import.meta.url).resolve('@mermaid-js/tiny/dist/mermaid.tiny.js');

let browser: Browser;
let page: Page;
beforeAll(async () => {
  ({ browser } = await launchBrowser());
  page = await browser.newPage();
  await page.addScriptTag({ content: readFileSync(skrip, 'utf8') });
});
afterAll(() => browser.close());

describe.each([...bahanNyata(), ...bahanAcak(20)].map((bahan) => ({ nama: bahan.slug, bahan })))(
  '$nama in Mermaid',
  ({ bahan }) => {
    it('is parsed and drawn with every symbol, arrow and word', async () => {
      const gambar = await page.evaluate(draw, mermaid.buat(bahan));
      const { alur, sop, baris } = bahan;
      const rapat = (teks: string) => teks.replace(/\s/g, '');
      expect(gambar.simpul.map(rapat).toSorted()).toEqual(
        alur.simbol
          .map(({ langkah, teks }) => {
            const indeks = langkahSimbol(bahan, baris.indexOf(langkah));
            const isi = `${sop.langkah[langkah]?.no ?? ''}. ${kegiatanTeks(sop, indeks)}`;
            return rapat(teks === undefined ? isi : `${isi} (${teks})`);
          })
          .toSorted(),
      );
      expect(gambar.panah).toBe(alur.panah.length + alur.bersama.length);
      expect(gambar.label.map(rapat).toSorted()).toEqual(
        alur.panah.flatMap(({ label }) => (label === undefined ? [] : [rapat(label)])).toSorted(),
      );
      expect(gambar.lajur.map(rapat).toSorted()).toEqual(
        sop.pelaksana
          .filter((_, kolom) => alur.simbol.some(({ pelaksana }) => pelaksana === kolom))
          .map(({ nama }) => rapat(nama))
          .toSorted(),
      );
      const nomor = sop.nomor.replace('<', '‹').replace('>', '›').replace('&', '＆');
      expect(gambar.judul).toContain(nomor || '—');
      expect(gambar.judul.includes('Alur direkonstruksi, belum disahkan')).toBe(
        (sop.sumber?.rekonstruksi.length ?? 0) > 0,
      );
    });
  },
);

interface Mermaid {
  initialize(opsi: { startOnLoad: boolean }): void;
  parse(teks: string): Promise<unknown>;
  render(id: string, teks: string): Promise<{ svg: string }>;
}

/** Runs in the page. */
async function draw(teks: string) {
  const { mermaid: program } = globalThis as unknown as { mermaid: Mermaid };
  program.initialize({ startOnLoad: false });
  await program.parse(teks);
  const { svg } = await program.render('gambar', teks);
  const akar = new DOMParser().parseFromString(svg, 'text/html');
  const kata = (pemilih: string) =>
    [...akar.querySelectorAll(pemilih)]
      .map((satu) => satu.textContent)
      .filter((satu) => satu !== '');
  return {
    simpul: kata('.node .nodeLabel'),
    panah: akar.querySelectorAll('.edgePaths path').length,
    label: kata('.edgeLabels .edgeLabel .edgeLabel'),
    lajur: kata('.cluster .nodeLabel'),
    judul: akar.querySelector('.flowchartTitleText')?.textContent ?? '',
  };
}
