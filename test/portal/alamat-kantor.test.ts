import { expect, it } from 'vitest';
import { alamatLambang, alamatWarna } from '../../src/portal/alamat-kantor.ts';

it('an office has an address for its logo and its colour only when it has them', () => {
  const kantor = { kode: '63.05', warna: '#0b5364', lambang: 'data:image/png;base64,AA==' };
  expect([alamatLambang(kantor), alamatWarna(kantor)]).toEqual([
    '/instansi/63.05/lambang.png',
    '/instansi/63.05/warna.css',
  ]);
  expect(alamatLambang({ kode: '63.05', lambang: 'data:image/svg+xml;base64,AA==' })).toBe(
    '/instansi/63.05/lambang.svg',
  );
  expect([alamatLambang({ kode: '63.05' }), alamatWarna({ kode: '63.05' })]).toEqual([
    undefined,
    undefined,
  ]);
});
