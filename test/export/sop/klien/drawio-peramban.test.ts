import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { polyline } from '../../../../src/flowchart/geometry.ts';
import { drawio } from '../../../../src/export/sop/drawio.ts';
import { susunLembar } from '../../../../src/export/sop/lembar.ts';
import { launchBrowser } from '../../../../src/print/browser.ts';
import { bahanAcak, bahanNyata } from '../bahan-uji.ts';

const skrip = createRequire(import.meta.url).resolve('mxgraph/javascript/mxClient.min.js');

let browser: Browser;
let page: Page;
beforeAll(async () => {
  ({ browser } = await launchBrowser());
  page = await browser.newPage();
  await page.evaluate(
    'Object.assign(window, { mxLoadResources: false, mxLoadStylesheets: false, mxBasePath: "" })',
  );
  await page.addScriptTag({ content: readFileSync(skrip, 'utf8') });
});
afterAll(() => browser.close());

describe.each([...bahanNyata(), ...bahanAcak(20)].map((bahan) => ({ nama: bahan.slug, bahan })))(
  '$nama in mxGraph, on which draw.io stands',
  ({ bahan }) => {
    it('has a lane for each pelaksana, symbols inside, and arrows joined at both ends on their routes', async () => {
      const hasil = await page.evaluate(open, drawio.buat(bahan));
      expect(hasil.lajur).toEqual(bahan.sop.pelaksana.length);
      expect(hasil.simbol).toEqual(bahan.alur.simbol.length);
      expect(hasil.luarLajur).toEqual([]);
      expect(hasil.tergantung).toEqual([]);
      const { bagan } = susunLembar(bahan);
      const jalur = bahan.layout.routes.map((route) =>
        polyline(route, bagan.rulings).map(({ x, y }) => ({ x: x + bagan.x, y: y + bagan.y })),
      );
      expect(hasil.jalur.map(sederhana)).toEqual(jalur.map(sederhana));
      expect(hasil.kata).toContain(bahan.sop.nomor || '—');
    });
  },
);

interface Titik {
  readonly x: number;
  readonly y: number;
}

/** Whole px, without points on the way between two others. */
function sederhana(jalur: readonly Titik[]): readonly Titik[] {
  const bulat = jalur.map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) }));
  return bulat.filter(({ x, y }, i) => {
    const [a, b] = [bulat[i - 1], bulat[i + 1]];
    if (a === undefined || b === undefined) return true;
    return !((a.x === x && x === b.x) || (a.y === y && y === b.y));
  });
}

interface Sel {
  readonly id: string;
  readonly style?: string;
  readonly source?: Sel | null;
  readonly target?: Sel | null;
  readonly parent?: Sel;
}
interface Grafik {
  getModel(): { cells: Readonly<Record<string, Sel>> };
  getLabel(sel: Sel): string | null;
  view: {
    getState(sel: Sel): {
      absolutePoints: Titik[];
      x: number;
      y: number;
      width: number;
      height: number;
    };
  };
  destroy(): void;
}
interface MxGraph {
  mxGraph: new (wadah: HTMLElement) => Grafik;
  mxCodec: new (dokumen: Document) => { decode(node: Element | null, ke: unknown): void };
}

/** Runs in the page. */
function open(xml: string) {
  const { mxGraph, mxCodec } = globalThis as unknown as MxGraph;
  const wadah = document.createElement('div');
  document.body.append(wadah);
  const grafik = new mxGraph(wadah);
  const dokumen = new DOMParser().parseFromString(xml, 'text/xml');
  new mxCodec(dokumen).decode(dokumen.querySelector('mxGraphModel'), grafik.getModel());
  const sel = Object.values(grafik.getModel().cells);
  const panah = sel.filter(({ id }) => id.startsWith('panah-'));
  const simbol = sel.filter(({ id }) => id.startsWith('simbol-'));
  const hasil = {
    lajur: sel.filter(({ style }) => style?.startsWith('swimlane')).length,
    simbol: simbol.length,
    luarLajur: simbol
      .filter((satu) => {
        if (satu.parent === undefined) return true;
        const [isi, lajur] = [grafik.view.getState(satu), grafik.view.getState(satu.parent)];
        return (
          isi.x < lajur.x ||
          isi.y < lajur.y ||
          isi.x + isi.width > lajur.x + lajur.width ||
          isi.y + isi.height > lajur.y + lajur.height
        );
      })
      .map(({ id }) => id),
    tergantung: panah.filter(({ source, target }) => !source || !target).map(({ id }) => id),
    jalur: panah.map((satu) =>
      grafik.view.getState(satu).absolutePoints.map(({ x, y }) => ({ x, y })),
    ),
    kata: sel.map((satu) => grafik.getLabel(satu) ?? '').join('\n'),
  };
  grafik.destroy();
  wadah.remove();
  return hasil;
}
