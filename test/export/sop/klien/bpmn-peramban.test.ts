import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bpmn } from '../../../../src/export/sop/bpmn.ts';
import { launchBrowser } from '../../../../src/print/browser.ts';
import { bahanAcak, bahanNyata } from '../bahan-uji.ts';
import { skripToken } from './skrip-token.ts';
import type { HasilBpmn } from './token.ts';

declare const klien: { jalankanToken(xml: string): Promise<HasilBpmn> };

let browser: Browser;
let page: Page;
beforeAll(async () => {
  ({ browser } = await launchBrowser());
  page = await browser.newPage();
  await page.evaluate(await skripToken());
});
afterAll(() => browser.close());

describe.each([...bahanNyata(), ...bahanAcak(30)].map((bahan) => ({ nama: bahan.slug, bahan })))(
  '$nama in bpmn-js',
  ({ nama, bahan }) => {
    it('is imported whole, and tokens reach an end from every start through every branch', async () => {
      const hasil = await page.evaluate(
        (xml: string) => klien.jalankanToken(xml),
        bpmn.buat(bahan),
      );
      expect(hasil.peringatan).toEqual([]);
      expect(hasil.jumlah['bpmn:Lane']).toBe(bahan.sop.pelaksana.length);
      expect(hasil.jumlah['bpmn:StartEvent']).toBe(
        bahan.alur.simbol.filter(({ mulai }) => mulai).length,
      );
      expect(hasil.lari.filter(({ akhir }) => akhir.length === 0)).toEqual([]);
      const lewat = new Set(hasil.lari.map(({ cabang }) => cabang));
      expect(hasil.cabang.filter((id) => !lewat.has(id))).toEqual([]);
      if (!nama.startsWith('acak-')) {
        expect(hasil.lari.filter(({ tuntas }) => !tuntas)).toEqual([]);
      }
    });
  },
);
