/** The least contrast of text to its ground that WCAG 2.2 asks for (1.4.3, level AA). */
export const kontrasTeks = 4.5;

/** Contrast of two colours written `#rrggbb`, from 1 to 21, by the formula of WCAG 2.2 ("contrast ratio"). */
export function rasioKontras(a: string, b: string): number {
  const [terang, gelap] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return ((terang ?? 0) + 0.05) / ((gelap ?? 0) + 0.05);
}

/** The colour, darkened as little as white text on it needs; hue and saturation stay. */
export function gelapkanBagiPutih(warna: string): string {
  const saluran = channels(warna);
  for (let bagian = 100; bagian > 0; bagian -= 1) {
    const calon = toHex(saluran.map((nilai) => Math.floor((nilai * bagian) / 100)));
    if (rasioKontras(calon, '#ffffff') >= kontrasTeks) return calon;
  }
  return '#000000';
}

function channels(warna: string): readonly number[] {
  return [1, 3, 5].map((awal) => Number.parseInt(warna.slice(awal, awal + 2), 16));
}

function toHex(saluran: readonly number[]): string {
  return `#${saluran.map((nilai) => nilai.toString(16).padStart(2, '0')).join('')}`;
}

function luminance(warna: string): number {
  const [merah = 0, hijau = 0, biru = 0] = channels(warna).map((nilai) => {
    const bagian = nilai / 255;
    return bagian <= 0.04045 ? bagian / 12.92 : ((bagian + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * merah + 0.7152 * hijau + 0.0722 * biru;
}
