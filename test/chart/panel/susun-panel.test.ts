import { describe, expect, it } from 'vitest';
import type { Panel } from '../../../src/chart/grafik.ts';
import {
  batangPada,
  kotakBatang,
  sudutPanel,
  susunPanel,
  tinggiPanel,
} from '../../../src/chart/panel/susun-panel.ts';
import { piramidaPersen } from '../contoh.ts';

const { kelompok, laki, perempuan } = piramidaPersen;
const grafik: Panel = {
  jenis: 'panel',
  id: 'uji-panel',
  judul: 'Piramida kecamatan',
  subjudul: 'Angka rekaan',
  uraian: 'Piramida rekaan untuk uji.',
  kelompok,
  panel: Array.from({ length: 6 }, (_, i) => ({ nama: `Kecamatan ${i}`, laki, perempuan })),
  pembanding: { nama: 'Kabupaten Uji', laki, perempuan },
  satuan: 'persen dari seluruh penduduk wilayahnya',
};
const susunan = susunPanel(grafik);

describe('the bars of a panel', () => {
  it.each([
    ['laki-laki', -1, laki],
    ['perempuan', 1, perempuan],
  ] as const)('of %s are found where they are drawn', (_, arah, nilai) => {
    const ketemu = nilai.map((satu, nomor) => {
      const { x, y, lebar, tinggi } = kotakBatang(susunan, { nilai: satu, arah, nomor });
      return batangPada(susunan, grafik, [x + lebar / 2, y + tinggi / 2]);
    });

    expect(ketemu).toEqual(nilai.map((_satu, nomor) => ({ arah, nomor })));
  });

  it('are found beside their ends, and neither above nor below', () => {
    const { kanan, atas, bawah } = susunan;

    expect(batangPada(susunan, grafik, [kanan, bawah - 1])).toEqual({ arah: 1, nomor: 0 });
    expect(batangPada(susunan, grafik, [kanan, atas - 1])).toBeUndefined();
    expect(batangPada(susunan, grafik, [kanan, bawah + 1])).toBeUndefined();
  });

  it('have room beside zero where a figure is kept back', () => {
    const nol = (susunan.kiri + susunan.kanan) / 2;
    const { x, lebar } = kotakBatang(susunan, { nilai: 'x', arah: -1, nomor: 3 });

    expect(x + lebar).toBe(nol);
    expect(lebar).toBeGreaterThan(8);
  });
});

it('puts panels of a file in rows of four that do not lie on each other', () => {
  const sudut = sudutPanel(grafik, 680);

  expect(sudut.slice(0, 5).map(([x]) => x)).toEqual([0, 170, 340, 510, 0]);
  expect(sudut[4]?.[1]).toBeGreaterThanOrEqual((sudut[0]?.[1] ?? 0) + susunan.tinggi);
  expect((sudut[5]?.[1] ?? 0) + susunan.tinggi).toBeLessThanOrEqual(tinggiPanel(grafik));
});
