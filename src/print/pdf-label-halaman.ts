import type { PdfSource } from './pdf-object.ts';
import { catalogOf } from './pdf-object.ts';
import { arrayItems, dictEntries } from './pdf-syntax.ts';

/** How the pages of a part are numbered. */
export type GayaNomor = 'romawi' | 'arab';

const gayaPdf = { romawi: '/r', arab: '/D' } as const;

/** The number of a page as it is printed: `iv`, `12`. */
export function teksNomor(gaya: GayaNomor, n: number): string {
  return gaya === 'romawi' ? romawi(n) : String(n);
}

/** The pages of a part, all numbered alike. */
export interface LabelBagian {
  readonly halaman: GayaNomor;
  /** Number of its first page. */
  readonly mulai: number;
  /** With the blank ones. */
  readonly jumlahHalaman: number;
}

/** The labels of all pages, by which a reader's page box knows them. */
export function pageLabels(parts: readonly LabelBagian[]): string {
  let index = 0;
  const labels = parts.map(({ halaman, mulai, jumlahHalaman }) => {
    const label = `${String(index)} <</S ${gayaPdf[halaman]} /St ${String(mulai)}>>`;
    index += jumlahHalaman;
    return label;
  });
  return `<</Nums [${labels.join(' ')}]>>`;
}

/** The label of each of so many pages, as `pageLabels` wrote them. */
export function labelsOf(file: PdfSource, banyak: number): readonly string[] {
  const nums = arrayItems(
    dictEntries(catalogOf(file).get('PageLabels') ?? '<<>>').get('Nums') ?? '[]',
  );
  const awal = nums.flatMap((item, i) => (i % 2 === 0 ? Number(item) : []));
  return awal.flatMap((index, ke) => {
    const gaya = dictEntries(nums[2 * ke + 1] ?? '<<>>');
    const mulai = Number(gaya.get('St') ?? 1);
    const sampai = awal[ke + 1] ?? banyak;
    return Array.from({ length: Math.max(0, sampai - index) }, (_, i) =>
      teksNomor(gaya.get('S') === gayaPdf.romawi ? 'romawi' : 'arab', mulai + i),
    );
  });
}

const angkaRomawi = [
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const;

function romawi(n: number): string {
  const [nilai, huruf] = angkaRomawi.find(([batas]) => batas <= n) ?? [0, ''];
  return nilai === 0 ? '' : huruf + romawi(n - nilai);
}
