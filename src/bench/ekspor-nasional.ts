import type { Kabupaten, Wilayah } from '../statistics/model.ts';

const kelompok = [
  ...Array.from({ length: 15 }, (_, k) => `${dua(k * 5)}-${dua(k * 5 + 4)}`),
  '75+',
];

const kepala = [
  ...[
    'NO',
    'NO_PROP',
    'NAMA_PROP',
    'NO_KAB',
    'NAMA_KAB',
    'NO_KEC',
    'NAMA_KEC',
    'NO_KEL',
    'NAMA_KEL',
  ],
  ...kelompok.flatMap((satu) => [`L ${satu}`, `P ${satu}`, `JML ${satu}`]),
  ...['LAKI-LAKI', 'PEREMPUAN', 'JUMLAH'],
];

/** Columns of the export. */
export const banyakKolom = kepala.length;

/**
 * An export of ages of every desa of these kabupaten, a kabupaten at a time, with the columns of a DKB and made-up
 * figures that are the same each time.
 */
export function* buatNasional(kabupaten: readonly Kabupaten[]): Generator<string> {
  const acak = createAcak();
  let nomor = 0;
  yield `${kepala.join(',')}\n`;
  for (const { kecamatan, ...satu } of kabupaten) {
    yield kecamatan
      .flatMap(({ desa, ...kec }) =>
        desa.map((kel) => {
          nomor += 1;
          const sel = [...selWilayah([satu.provinsi, satu, kec, kel]), ...selAngka(acak)];
          return `${[nomor, ...sel].join(',')}\n`;
        }),
      )
      .join('');
  }
}

/** Of each region the last part of its code, as a number, and its name. */
function selWilayah(wilayah: readonly Wilayah[]): readonly (string | number)[] {
  return wilayah.flatMap(({ kode, nama }) => [
    Number(kode.split('.').at(-1)),
    nama.replaceAll(/[",]/g, '').toUpperCase(),
  ]);
}

function selAngka(acak: () => number): readonly number[] {
  let [semuaL, semuaP] = [0, 0];
  const angka = kelompok.flatMap(() => {
    const [l, p] = [acak(), acak()];
    semuaL += l;
    semuaP += p;
    return [l, p, l + p];
  });
  return [...angka, semuaL, semuaP, semuaL + semuaP];
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
