/**
 * Advance widths of Arial, which Helvetica and Liberation Sans share, in thousandths of the font size (Adobe's metrics
 * of Helvetica). A letter in none of the groups counts as wide as its size.
 */
const biasa = widthsOf([
  [222, "ijl'‘’"],
  [278, ' ftI.,:;/\\|![]°'],
  [355, '"“”•()-r`*'],
  [500, 'ckszxvyJ'],
  [556, 'abdeghnopqu0123456789?$_#–L'],
  [611, 'FTZ+<=>~×÷'],
  [667, 'ABEKPSVXY&'],
  [722, 'CDHNRUw'],
  [778, 'GOQ'],
  [889, 'mM%'],
  [1000, 'W—…≥≤→'],
]);
const tebal = widthsOf([
  [278, "ijlI ,.'/\\|‘’"],
  [350, 'ft:;()-![]`°•*'],
  [400, 'r'],
  [500, 'z"“”'],
  [556, 'aceksvxyJ0123456789$_#–'],
  [611, 'bdghnopquFTZL?+<=>~×÷'],
  [667, 'EPSVXY'],
  [722, 'ABCDHKNRU&'],
  [778, 'GOQw'],
  [889, 'mM%'],
  [1000, 'W—…≥≤→'],
]);

function widthsOf(
  kelompok: readonly (readonly [seribu: number, huruf: string])[],
): ReadonlyMap<string, number> {
  return new Map(
    kelompok.flatMap(([seribu, huruf]) => Array.from(huruf, (satu) => [satu, seribu] as const)),
  );
}

/** Programs round widths of letters in their own ways. */
const kelonggaran = 1.04;

/** Width of a text in the unit of `ukuran`, a little more than Arial takes. */
export function lebarArial(
  teks: string,
  { ukuran, tebal: isTebal = false }: { readonly ukuran: number; readonly tebal?: boolean },
): number {
  const tabel = isTebal ? tebal : biasa;
  let seribu = 0;
  for (const satu of teks) seribu += tabel.get(satu) ?? 1000;
  return (seribu * ukuran * kelonggaran) / 1000;
}
