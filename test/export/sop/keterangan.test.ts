import { describe, expect, it } from 'vitest';
import { formatTertulis } from '../../../src/export/sop/index.ts';
import { keteranganSop, tandaSop } from '../../../src/export/sop/keterangan.ts';
import { sopDariContoh } from '../../../src/sop/contoh.ts';
import type { Contoh } from '../../../src/sop/contoh.ts';
import { bahanUji } from './bahan-uji.ts';

const direkonstruksi: Contoh = { sumber: { berkas: 'naskah', rekonstruksi: ['panah'] } };
const kasus: readonly (readonly [string, Contoh, string])[] = [
  ['a valid one', {}, 'Nomor SOP: 470/01/SOP/2024 · Status: berlaku'],
  ['a draft', { status: 'draf' }, 'Nomor SOP: 470/01/SOP/2024 · Status: DRAF, belum disahkan'],
  [
    'one that is no longer valid and has no number',
    { status: 'dicabut', nomor: '' },
    'Nomor SOP: — · Status: DICABUT, tidak berlaku lagi',
  ],
  [
    'one whose flow was reconstructed',
    direkonstruksi,
    'Nomor SOP: 470/01/SOP/2024 · Status: berlaku · Alur direkonstruksi, belum disahkan',
  ],
  [
    'one of which nothing was reconstructed',
    { sumber: { berkas: 'naskah', rekonstruksi: [] } },
    'Nomor SOP: 470/01/SOP/2024 · Status: berlaku',
  ],
];

describe('what a file says of its document', () => {
  it.each(kasus)('%s', (_, ubah, tanda) => {
    expect(tandaSop(keteranganSop(bahanUji(sopDariContoh(ubah))))).toBe(tanda);
  });
});

/** A Word document is packed: its own tests look into it. */
const berteks = formatTertulis.filter(({ id }) => id !== 'docx');

describe.each(berteks)('$id', ({ buat }) => {
  it('carries number, name, status, and that the flow was reconstructed', () => {
    const isi = buat(bahanUji(sopDariContoh({ ...direkonstruksi, status: 'draf' })));
    for (const kata of [
      '470/01/SOP/2024',
      'Peminjaman Buku Arsip',
      'DRAF, belum disahkan',
      'Alur direkonstruksi, belum disahkan',
    ]) {
      expect(isi).toContain(kata);
    }
  });

  it('says nothing of a reconstruction where there was none', () => {
    expect(buat(bahanUji(sopDariContoh()))).not.toContain('direkonstruksi');
  });
});
