/** Columns that stand side by side and are not parted. */
interface Rumpun {
  readonly kolom: readonly number[];
  readonly lebar: number;
}

/** How close the widths of the parts are brought to each other, in the unit of the widths. */
const ketelitian = 0.5;

/**
 * Columns in as few parts as the room allows, the parts as even as can be. Columns under one head stay together
 * unless they are wider than a part; a column wider than a part has one to itself.
 */
export function bagiKolom(
  lebar: readonly number[],
  grup: readonly (string | undefined)[],
  ruang: number,
): readonly (readonly number[])[] {
  const rumpun = rumpunKolom(lebar, grup, ruang);
  const fewest = pack(rumpun, ruang).length;
  let [cukup, kurang] = [ruang, 0];
  while (cukup - kurang > ketelitian) {
    const tengah = (cukup + kurang) / 2;
    if (pack(rumpun, tengah).length === fewest) cukup = tengah;
    else kurang = tengah;
  }
  return pack(rumpun, cukup);
}

function rumpunKolom(
  lebar: readonly number[],
  grup: readonly (string | undefined)[],
  ruang: number,
): readonly Rumpun[] {
  const deret: Rumpun[] = [];
  lebar.forEach((satu, k) => {
    const akhir = deret.at(-1);
    const bersama = grup[k] !== undefined && grup[k] === grup[k - 1];
    if (bersama && akhir)
      deret[deret.length - 1] = { kolom: [...akhir.kolom, k], lebar: akhir.lebar + satu };
    else deret.push({ kolom: [k], lebar: satu });
  });
  return deret.flatMap((satu) =>
    satu.lebar <= ruang ? [satu] : satu.kolom.map((k) => ({ kolom: [k], lebar: lebar[k] ?? 0 })),
  );
}

/** Fills part after part. */
function pack(rumpun: readonly Rumpun[], ruang: number): number[][] {
  const bagian: number[][] = [];
  let sisa = -1;
  for (const { kolom, lebar } of rumpun) {
    const akhir = bagian.at(-1);
    if (akhir && lebar <= sisa) akhir.push(...kolom);
    else {
      bagian.push([...kolom]);
      sisa = ruang;
    }
    sisa -= lebar;
  }
  return bagian;
}
