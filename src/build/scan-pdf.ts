import type { PdfFile } from '../print/pdf-object.ts';
import { streamBytes } from '../print/pdf-object.ts';
import { readPdf } from '../print/pdf-read.ts';
import { stringCodes } from '../print/pdf-syntax.ts';
import { textOf } from '../print/pdf-text.ts';
import { letakNik } from '../statistics/nik-teks.ts';
import type { ScanIsi, TemuanBerkas } from './scan-berkas.ts';

/**
 * The first place of a PDF that holds personal data: the text of its pages, every string of its objects (title and
 * other properties, bookmarks, links, alternative texts), and the files attached to it.
 */
export function scanPdf(isi: Buffer, scanIsi: ScanIsi): TemuanBerkas | undefined {
  try {
    return scanFile(readPdf(isi), scanIsi);
  } catch {
    // What the reader throws says that neither Chromium nor this program has written the file.
    return { jenis: 'tertutup', letak: 'susunan PDF-nya tidak dikenal' };
  }
}

function scanFile(file: PdfFile, scanIsi: ScanIsi): TemuanBerkas | undefined {
  const halaman = textOf(file).findIndex((runs) => holdsNik(runs.join('\n')));
  if (halaman >= 0) return { jenis: 'berisi', letak: `halaman ${halaman + 1}` };
  return scanObjects(file, scanIsi);
}

const lampiran = /\/Type\s*\/(?:EmbeddedFile|Metadata)\b/;

function scanObjects(file: PdfFile, scanIsi: ScanIsi): TemuanBerkas | undefined {
  for (const object of file.objects.values()) {
    if (holdsString(object.isi)) return { jenis: 'berisi', letak: 'keterangan dokumen' };
    if (object.stream === undefined || !lampiran.test(object.isi)) continue;
    const temuan = scanIsi('lampiran', Buffer.from(streamBytes(object)));
    if (temuan) return { ...temuan, letak: `lampiran di dalamnya, ${temuan.letak}` };
  }
  return undefined;
}

/** Strings long enough for sixteen digits, as bytes or, after FEFF, as UTF-16. */
const panjang = /\((?:\\[\s\S]|[^\\()]){16,}\)|<[0-9A-Fa-f\s]{32,}>/g;

/** Nearly every object of a tagged PDF is a cell of its structure and ends here, before its strings are looked for. */
const mungkin = /\d(?:[ .-]?\d){15}|<[0-9A-Fa-f\s]{32}/;

function holdsString(isi: string): boolean {
  if (!mungkin.test(isi)) return false;
  return (isi.match(panjang) ?? []).some((teks) => holdsNik(textOfString(teks)));
}

function textOfString(teks: string): string {
  const byte = Buffer.from(stringCodes(teks));
  const utf16 = byte[0] === 0xfe && byte[1] === 0xff;
  return utf16
    ? byte
        .subarray(2, byte.length - (byte.length % 2))
        .swap16()
        .toString('utf16le')
    : byte.toString('latin1');
}

function holdsNik(teks: string): boolean {
  return letakNik(teks) !== undefined;
}
