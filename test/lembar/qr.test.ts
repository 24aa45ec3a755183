import decodeQR from 'qr/decode.js';
import { expect, it } from 'vitest';
import { gambarQr } from '../../src/lembar/qr.ts';

const skala = 4;

/** The picture that the path of the SVG paints, four pixels a module. */
function paint(svg: string): { width: number; height: number; data: Uint8Array } {
  const sisi = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]) * skala;
  const data = new Uint8Array(sisi * sisi * 4).fill(255);
  const [, jalur = ''] = /<path d="([^"]+)"\/><\/svg>$/.exec(svg) ?? [];
  for (const [, x, y, w] of jalur.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
    for (let py = Number(y) * skala; py < (Number(y) + 1) * skala; py += 1) {
      const awal = (py * sisi + Number(x) * skala) * 4;
      for (let ke = 0; ke < Number(w) * skala; ke += 1)
        data.fill(0, awal + ke * 4, awal + ke * 4 + 3);
    }
  }
  return { width: sisi, height: sisi, data };
}

it.each([
  'https://dukcapil.contohkab.go.id/sop/63.05/penerbitan-kartu-identitas-anak/',
  'https://contoh.id/',
])('the QR of %s is read back as it', (alamat) => {
  expect(decodeQR(paint(gambarQr(alamat).html))).toBe(alamat);
});

it('the same address gives the same QR', () => {
  expect(gambarQr('https://contoh.id/')).toEqual(gambarQr('https://contoh.id/'));
});
