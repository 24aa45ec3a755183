/**
 * Advance widths of DejaVu Sans, the widest of the fonts that `sans-serif` commonly stands for, in hundredths of
 * the font size and rounded up to a few steps. A letter in none of them counts as wide as its size.
 */
const biasa = stepsOf([
  [32, "ijlIJ ,.'·‘’ìíîïÌÍÎÏ"],
  [42, '/:;\\|ftr-()[]!¡'],
  [53, 'sz"*_`°–“”'],
  [64, '0123456789abcdeghknopquvxyEFLPSTYÈÉÊËàáâãäåçèéêëñòóôõöùúûüýÿ?$«»{}•'],
  [70, 'ABCKRVXZÀÁÂÃÄÅÇ'],
  [79, 'DGHNOQUÑÒÓÔÕÖÙÚÛÜ&'],
  [84, 'w#+<=>~×÷≥≤→'],
]);
const tebal = stepsOf([
  [40, "ijlIJ ,.'/\\|:;·‘’ìíîïÌÍÎÏ"],
  [50, 'ftr-()[]!¡_`°–'],
  [60, 'csz?"*ç'],
  [70, '0123456789aekovxyEFLTÈÉÊËàáâãäåèéêëòóôõöýÿ$«»•“”'],
  [78, 'bdghnpquABCKPRSVXYZÀÁÂÃÄÅÇñùúûü{}'],
  [88, 'DGHNOQUÑÒÓÔÕÖÙÚÛÜ&#+<=>~×÷≥≤→'],
  [112, 'wmMW@%—…'],
]);

function stepsOf(
  langkah: readonly (readonly [ratusan: number, huruf: string])[],
): ReadonlyMap<string, number> {
  return new Map(
    langkah.flatMap(([ratusan, huruf]) => Array.from(huruf, (satu) => [satu, ratusan] as const)),
  );
}

export interface Huruf {
  readonly ukuranPx: number;
  readonly tebal?: boolean;
}

/** Width of a text in px, never less than in the fonts of `DejaVu Sans, sans-serif`. */
export function lebarTeksPx(teks: string, huruf: Huruf): number {
  return (ratusanTeks(teks, huruf) * huruf.ukuranPx) / 100;
}

/** In hundredths of the size, which add up without a rest. */
function ratusanTeks(teks: string, { tebal: isTebal }: Huruf): number {
  const tabel = isTebal === true ? tebal : biasa;
  let jumlah = 0;
  for (const satu of teks) jumlah += tabel.get(satu) ?? 100;
  return jumlah;
}

/** Breaks a text into lines no wider than `lebarPx`: between words, and inside a word only where it alone is wider. */
export function bungkusTeks(teks: string, lebarPx: number, huruf: Huruf): readonly string[] {
  const muat = (ratusan: number) => (ratusan * huruf.ukuranPx) / 100 <= lebarPx;
  const spasi = ratusanTeks(' ', huruf);
  const baris: string[] = [];
  let terisi = 0;
  for (const kata of teks.split(/\s+/).filter((satu) => satu !== '')) {
    const perlu = ratusanTeks(kata, huruf);
    const akhir = baris.at(-1);
    if (akhir !== undefined && muat(terisi + spasi + perlu)) {
      baris.splice(-1, 1, `${akhir} ${kata}`);
      terisi += spasi + perlu;
    } else {
      const potongan = muat(perlu) ? [kata] : potongKata(kata, lebarPx, huruf);
      baris.push(...potongan);
      terisi = ratusanTeks(potongan.at(-1) ?? '', huruf);
    }
  }
  return baris;
}

function potongKata(kata: string, lebarPx: number, huruf: Huruf): readonly string[] {
  const potongan = [''];
  for (const satu of kata) {
    const kini = (potongan.at(-1) ?? '') + satu;
    if (kini === satu || lebarTeksPx(kini, huruf) <= lebarPx) potongan.splice(-1, 1, kini);
    else potongan.push(satu);
  }
  return potongan;
}
