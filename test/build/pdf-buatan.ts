import type { PdfObject } from '../../src/print/pdf-object.ts';
import { textString } from '../../src/print/pdf-syntax.ts';
import { packPdf } from '../../src/print/pdf-write.ts';

export interface PdfBuatan {
  /** Text of each page; it is painted glyph by glyph, as Chromium does. */
  readonly halaman: readonly string[];
  readonly judul?: string;
  /** Title of a bookmark. */
  readonly penanda?: string;
  /** Text of a file attached to the document. */
  readonly lampiran?: string;
}

/** A small PDF in the layout of this program's prints. The codes of its font are the characters. */
export function buatPdf({ halaman, judul = 'Contoh', penanda, lampiran }: PdfBuatan): Buffer {
  const objects = new Map<number, PdfObject>();
  const add = (isi: string, stream?: string): string => {
    const number = objects.size + 1;
    const bytes = stream === undefined ? undefined : Buffer.from(stream, 'latin1');
    objects.set(number, bytes === undefined ? { isi } : { isi, stream: bytes });
    return `${String(number)} 0 R`;
  };
  add(`<</Title ${textString(judul)}\n/Producer (Skia/PDF m1)>>`);
  const font = `<</Type /Font\n/Subtype /Type3\n/ToUnicode ${add('<</Length 0>>', toUnicode)}>>`;
  const pages = halaman.map((teks) => {
    const isi = `BT\n/F1 9 Tf\n${teks.replaceAll(/./g, '($&) Tj 5 0 Td ')}\nET`;
    return add(
      `<</Type /Page\n/Resources <</Font <</F1 ${add(font)}>>>>\n/Contents ${add('<</Length 0>>', isi)}>>`,
    );
  });
  const entri = [
    `/Pages ${add(`<</Type /Pages\n/Count ${String(pages.length)}\n/Kids [${pages.join(' ')}]>>`)}`,
    ...(penanda === undefined
      ? []
      : [`/Outlines ${add(`<</First ${add(`<</Title ${textString(penanda)}>>`)}>>`)}`]),
    ...(lampiran === undefined
      ? []
      : [`/AF [${add('<</Type /EmbeddedFile\n/Length 0>>', lampiran)}]`]),
  ];
  add(`<</Type /Catalog\n${entri.join('\n')}>>`);
  return Buffer.from(packPdf({ objects, root: objects.size, info: 1 }));
}

const toUnicode = 'beginbfrange\n<20> <7E> <0020>\nendbfrange\n';
