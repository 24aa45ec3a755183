import type { Kabupaten, Wilayah } from '../statistics/model.ts';

const kelompok = [
  ...Array.from({ length: 15 }, (_, k) => `${dua(k * 5)}-${dua(k * 5 + 4)}`),
  '75+',
];

/** An export of ages of every desa of these kabupaten, a kabupaten at a time, with made-up figures that are the same each time. */
export function* buatNasional(kabupaten: readonly Kabupaten[]): Generator<string> {
  const acak = createAcak();
  const kolom = kelompok.flatMap((satu) => [`L ${satu}`, `P ${satu}`, `JML ${satu}`]);
  yield `${['KODE', 'WILAYAH', ...kolom].join(',')}\n`;
  for (const { kecamatan } of kabupaten) {
    yield kecamatan
      .flatMap(({ desa }) => desa)
      .map((desa) => `${barisDesa(desa, acak)}\n`)
      .join('');
  }
}

function barisDesa({ kode, nama }: Wilayah, acak: () => number): string {
  const angka = kelompok.flatMap(() => {
    const [l, p] = [acak(), acak()];
    return [l, p, l + p];
  });
  return [kode, nama.replaceAll(/[",]/g, '').toUpperCase(), ...angka].join(',');
}

/** Whole numbers below 150 from a fixed start (Numerical Recipes' linear congruence). */
function createAcak(): () => number {
  let nilai = 1;
  return () => {
    nilai = (Math.imul(nilai, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((nilai / 2 ** 32) * 150);
  };
}

function dua(angka: number): string {
  return String(angka).padStart(2, '0');
}
