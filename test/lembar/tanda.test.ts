import { describe, expect, it } from 'vitest';
import { bidangIsi, cssKertas } from '../../src/lembar/kertas.ts';
import { h, patah } from '../../src/lembar/markup.ts';
import { sebutanLembar, tandaSop } from '../../src/lembar/tanda.ts';
import { kertas } from '../../src/sop/instansi.ts';
import type { SopTertulis } from '../../src/sop/schema.ts';
import { buatSop } from './sop-contoh.ts';

const sop = (ubahan: Partial<SopTertulis>) => buatSop({ pelaksana: 2, langkah: 3, ubahan });

describe('the mark across a sheet', () => {
  const sumber = { berkas: 'naskah.pdf', rekonstruksi: ['panah' as const] };
  it.each<[Partial<SopTertulis>, string | undefined]>([
    [{ status: 'berlaku' }, undefined],
    [{ status: 'draf' }, 'DRAF'],
    [{ status: 'dicabut' }, 'DICABUT'],
    [{ status: 'berlaku', sumber }, 'Alur direkonstruksi, belum disahkan'],
    [{ status: 'draf', sumber }, 'DRAF'],
  ])('of %j is %s', (ubahan, tanda) => {
    expect(tandaSop(sop(ubahan))).toBe(tanda);
  });
});

describe('the foot of a sheet', () => {
  it.each<[Partial<SopTertulis>, string]>([
    [{}, 'Nomor 470/11/SOP/2024 · Dicetak dari naskah per 1 Februari 2024'],
    [
      { revisiKe: 2 },
      'Nomor 470/11/SOP/2024 · Revisi ke-2 · Dicetak dari naskah per 1 Februari 2024',
    ],
    [
      { tanggal: { pembuatan: '2020', revisi: 'Maret 2021', efektif: '-' } },
      'Nomor 470/11/SOP/2024 · Dicetak dari naskah per Maret 2021',
    ],
    [{ nomor: '', tanggal: {} }, 'Tanpa nomor'],
  ])('of %j names number, revision and date of the document', (ubahan, teks) => {
    expect(sebutanLembar(sop(ubahan))).toBe(teks);
  });
});

describe('the room on a page', () => {
  it.each(kertas)('of %s is inside the paper, smaller when the foot has a QR', (satu) => {
    const tanpa = bidangIsi(satu, false);
    const dengan = bidangIsi(satu, true);
    expect(dengan.lebarPx).toBe(tanpa.lebarPx);
    expect(dengan.tinggiPx).toBeLessThan(tanpa.tinggiPx);
    const [, lebar, tinggi] = /size:([\d.]+)mm ([\d.]+)mm/.exec(cssKertas(satu, false)) ?? [];
    expect(tanpa.lebarPx).toBeLessThan((Number(lebar) * 96) / 25.4 - 70);
    expect(tanpa.tinggiPx).toBeLessThan((Number(tinggi) * 96) / 25.4 - 70);
  });
});

describe('markup', () => {
  it('escapes every text, and nothing that is markup', () => {
    expect(
      h`<p title="${'a"b'}">${'<i>&'}${h`<b>${1}</b>`}${undefined}${[h`x`, h`y`]}</p>`.html,
    ).toBe('<p title="a&quot;b">&lt;i&gt;&amp;<b>1</b>xy</p>');
  });

  it.each([
    ['Umum/Kepegawaian 24/2013 R/T', 'Umum/<wbr>Kepegawaian 24/2013 R/T'],
    ['Formulir F-1.01', 'Formulir <span class="utuh">F-1.01</span>'],
    ['KTP-el <baru>', 'KTP-el &lt;baru&gt;'],
  ])('of %j says where a line may break', (teks, html) => {
    expect(patah(teks).html).toBe(html);
  });
});
