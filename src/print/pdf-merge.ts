import { shareEqualStreams } from './pdf-dedupe.ts';
import type { Bagian } from './pdf-gabungan.ts';
import { Gabungan, ref } from './pdf-gabungan.ts';
import { joinOutlines } from './pdf-outline.ts';
import type { PdfFile } from './pdf-read.ts';
import { catalogOf, entriesOf, pagesOf } from './pdf-read.ts';
import { joinStructure } from './pdf-structure.ts';
import { dictText, nameText, refNumber } from './pdf-syntax.ts';

/** One document of several; see `mergePdf`. */
export function joinParts(sources: readonly Bagian[]): PdfFile {
  const hasil = new Gabungan();
  const parts = sources.map((part) => hasil.take(part));
  const first = parts[0];
  if (first === undefined) throw new Error('Tidak ada bagian untuk digabung menjadi satu PDF.');
  const catalog = catalogOf(first.file);
  const dests = joinDestinations(hasil, parts);
  catalog
    .set('Dests', ref(hasil.add(dictText(dests))))
    .set('StructTreeRoot', ref(joinStructure(hasil, parts)))
    .set('Pages', ref(joinPages(hasil, parts)))
    .set('PageLabels', pageLabels(parts));
  const outlines = joinOutlines(hasil, parts);
  if (outlines === undefined) catalog.delete('Outlines');
  else catalog.set('Outlines', ref(outlines));
  const root = hasil.add(dictText(catalog));
  const file = { objects: hasil.objects, root, info: first.file.info };
  return { ...file, objects: shareEqualStreams(file) };
}

function joinPages(hasil: Gabungan, parts: readonly Bagian[]): number {
  const trees = parts.map(({ file }) => refNumber(catalogOf(file).get('Pages')) ?? 0);
  const blanks = parts.flatMap(({ kosong }) => Array.from({ length: kosong }, (_, i) => i));
  // The blank pages are added first, so the root of all pages comes right after them.
  const top = hasil.next + blanks.length;
  const kids = parts.flatMap(({ file, kosong }, i) => {
    // As the first page, since the last may lie on its side.
    const size = pagesOf(file)[0]?.entries.get('MediaBox') ?? '[0 0 595 842]';
    const blank = `<</Type /Page\n/Resources <<>>\n/MediaBox ${size}\n/Parent ${ref(top)}>>`;
    return [trees[i] ?? 0, ...Array.from({ length: kosong }, () => hasil.add(blank))];
  });
  const count = parts.reduce((sum, { file }) => sum + pagesOf(file).length, blanks.length);
  for (const tree of trees) hasil.edit(tree, (entries) => entries.set('Parent', ref(top)));
  return hasil.add(`<</Type /Pages\n/Count ${String(count)}\n/Kids [${kids.map(ref).join(' ')}]>>`);
}

function pageLabels(parts: readonly Bagian[]): string {
  let index = 0;
  const labels = parts.map(({ file, halaman, mulai, kosong }) => {
    const style = halaman === 'romawi' ? '/r' : '/D';
    const label = `${String(index)} <</S ${style} /St ${String(mulai)}>>`;
    index += pagesOf(file).length + kosong;
    return label;
  });
  return `<</Nums [${labels.join(' ')}]>>`;
}

/**
 * Names of all parts in one dictionary. A name that several parts use for themselves keeps its meaning in
 * each: from the second part on it is written `b2-name`, with the links of that part.
 */
function joinDestinations(hasil: Gabungan, parts: readonly Bagian[]): Map<string, string> {
  const joined = new Map<string, string>();
  const wanted = new Set(parts.flatMap(({ tujuanLuar }) => [...tujuanLuar]));
  parts.forEach(({ file, tujuanLuar }, i) => {
    const renamed = new Map<string, string>();
    for (const [name, value] of entriesOf(file, catalogOf(file).get('Dests'))) {
      if (tujuanLuar.has(nameText(name))) continue;
      if (joined.has(name) && wanted.has(nameText(name))) {
        throw new Error(
          `Tujuan "${nameText(name)}" ada di lebih dari satu bagian. Beri id yang berbeda.`,
        );
      }
      const own = joined.has(name) ? `b${String(i + 1)}-${name}` : name;
      if (own !== name) renamed.set(`/${name}`, `/${own}`);
      joined.set(own, value);
    }
    renameLinks(hasil, file, renamed);
  });
  const names = new Set([...joined.keys()].map(nameText));
  const lost = [...wanted].filter((name) => !names.has(name));
  if (lost.length > 0) {
    throw new Error(
      `Tautan menuju ${lost.map((n) => `"#${n}"`).join(', ')}, yang tidak ada di bagian mana pun.`,
    );
  }
  return joined;
}

function renameLinks(hasil: Gabungan, file: PdfFile, renamed: ReadonlyMap<string, string>): void {
  if (renamed.size === 0) return;
  for (const number of file.objects.keys()) {
    if (!hasil.at(number).isi.startsWith('<</Type /Annot')) continue;
    hasil.edit(number, (entries) => {
      const other = renamed.get(entries.get('Dest') ?? '');
      if (other !== undefined) entries.set('Dest', other);
    });
  }
}
