import { expect, it } from 'vitest';
import { catatanDiterima } from '../../src/book/catatan-diterima.ts';
import type { Finding } from '../../src/finding/finding.ts';

const temuan: Finding = {
  aturan: 'kk-selaras',
  tingkat: 'peringatan',
  tempat: { berkas: 'kk.csv' },
  pesan: 'Kartu keluarga berbeda di 1 desa: Muara 63.05.02.1001 (3 dan 4)',
  dikecualikan: 'Diambil dua hari kemudian.',
};

it('repeats an accepted finding with its reason', () => {
  expect(catatanDiterima(temuan, { rahasia: false })).toBe(
    'Kartu keluarga berbeda di 1 desa: Muara 63.05.02.1001 (3 dan 4). Diterima kantor: Diambil dua hari kemudian.',
  );
});

it('quotes no figure where small ones are kept back', () => {
  expect(catatanDiterima(temuan, { rahasia: true })).toBe(
    'Temuan pemeriksaan kk-selaras diterima kantor: Diambil dua hari kemudian.',
  );
});
