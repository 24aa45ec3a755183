import type { PdfObject } from '../../src/print/pdf-object.ts';
import { ref } from '../../src/print/pdf-syntax.ts';
import { packPdf } from '../../src/print/pdf-write.ts';

interface BerkasUji {
  /** Pages of each branch of the tree of pages. */
  readonly cabang: readonly (readonly string[])[];
  /** Page of each named destination. */
  readonly tujuan: Readonly<Record<string, string>>;
  /** The page labels as they are written. */
  readonly label?: string;
}

/** A file with pages of these names, packed as a book is. */
export function berkasUji({ cabang, tujuan, label }: BerkasUji): Uint8Array {
  const objects = new Map<number, PdfObject>();
  const add = (isi: string): number => {
    objects.set(objects.size + 1, { isi });
    return objects.size;
  };
  const info = add('<</Producer (Skia/PDF m1)>>');
  const pages = new Map<string, number>();
  const branches = cabang.map((nama) => {
    for (const satu of nama) pages.set(satu, add(`<</Type /Page\n/T (${satu})>>`));
    const kids = nama.map((satu) => ref(pages.get(satu) ?? 0)).join(' ');
    return ref(add(`<</Type /Pages\n/Count ${nama.length}\n/Kids [${kids}]>>`));
  });
  const pohon = add(`<</Type /Pages\n/Kids [${branches.join(' ')}]>>`);
  // A page that is in no tree, as one would be that was lost in joining.
  pages.set('hilang', add('<</Type /Page>>'));
  const dests = Object.entries(tujuan).map(
    ([nama, halaman]) => `/${nama} [${ref(pages.get(halaman) ?? 0)} /XYZ 0 0 0]`,
  );
  const labels = label === undefined ? '' : `\n/PageLabels ${label}`;
  const katalog = `<</Type /Catalog\n/Pages ${ref(pohon)}\n/Dests <<${dests.join('\n')}>>${labels}>>`;
  return packPdf({ objects, root: add(katalog), info });
}
