import type { PdfFile, PdfObject } from './pdf-object.ts';
import { objectAt, streamBytes } from './pdf-object.ts';
import { pagesOf } from './pdf-pohon-halaman.ts';
import { arrayItems, dictText, refNumber } from './pdf-syntax.ts';

/** The sheet that a file is printed for. */
export interface Lembaran {
  /** Upright, after cutting, in mm. */
  readonly lebar: number;
  readonly tinggi: number;
  /** By how many mm the pages were printed larger on every side, to be cut off; 0 for a file that is read on a screen. */
  readonly lewat: number;
}

/** Left, bottom, right, top in pt. */
type Kotak = readonly [number, number, number, number];

const mm = 72 / 25.4;
/** Room around the bleed for the marks, their length, and their distance from the cut, in pt. */
const tepiTanda = 7 * mm;
const panjangTanda = 5 * mm;

/**
 * The file with the box of the cut sheet on every page. A file that is cut also gets its bleed box, crop marks in the
 * margin outside it, and pages that lie on their side turned upright, so that all sheets are alike.
 */
export function withKotak(file: PdfFile, lembaran: Lembaran): PdfFile {
  const objects = new Map<number, PdfObject>(file.objects);
  for (const { number, entries } of pagesOf(file)) {
    const kertas = kotakDari(entries.get('MediaBox'));
    const page = new Map(entries);
    const trim = potong(kertas, lembaran);
    page.set('TrimBox', teks(trim));
    if (lembaran.lewat > 0) {
      const bleed = luaskan(trim, lembaran.lewat * mm);
      page.set('BleedBox', teks(bleed)).set('MediaBox', teks(luaskan(bleed, tepiTanda)));
      if (isMendatar(kertas)) page.set('Rotate', '270');
      const contents = refNumber(entries.get('Contents'));
      if (contents !== undefined)
        objects.set(contents, bertanda(objectAt(file, contents), trim, lembaran.lewat * mm));
    }
    objects.set(number, { ...objectAt(file, number), isi: dictText(page) });
  }
  return { ...file, objects };
}

/** The sheet in the middle of the page, which Chromium rounds to whole px. */
function potong([kiri, bawah, kanan, atas]: Kotak, { lebar, tinggi, lewat }: Lembaran): Kotak {
  if (lewat === 0) return [kiri, bawah, kanan, atas];
  const [l, t] = isMendatar([kiri, bawah, kanan, atas]) ? [tinggi, lebar] : [lebar, tinggi];
  const [x, y] = [(kiri + kanan - l * mm) / 2, (bawah + atas - t * mm) / 2];
  return [x, y, x + l * mm, y + t * mm];
}

function isMendatar([kiri, bawah, kanan, atas]: Kotak): boolean {
  return kanan - kiri > atas - bawah;
}

function luaskan([kiri, bawah, kanan, atas]: Kotak, pt: number): Kotak {
  return [kiri - pt, bawah - pt, kanan + pt, atas + pt];
}

/** Marks are no part of the text, and are painted first: Chromium leaves its coordinates changed behind. */
function bertanda(object: PdfObject, trim: Kotak, jarak: number): PdfObject {
  const source = Buffer.from(streamBytes(object));
  // In all colours, so that every plate shows where the sheet is cut.
  const tanda = `/Artifact BMC\nq\n1 1 1 1 K\n.25 w\n${garisPotong(trim, jarak).join('\n')}\nQ\nEMC\n`;
  const stream = Buffer.concat([Buffer.from(tanda, 'latin1'), source]);
  return { isi: `<</Length ${String(stream.length)}>>`, stream };
}

function garisPotong([kiri, bawah, kanan, atas]: Kotak, jarak: number): string[] {
  const mendatar = [bawah, atas].flatMap((y) => [
    garis(kiri - jarak - panjangTanda, y, kiri - jarak, y),
    garis(kanan + jarak, y, kanan + jarak + panjangTanda, y),
  ]);
  const tegak = [kiri, kanan].flatMap((x) => [
    garis(x, bawah - jarak - panjangTanda, x, bawah - jarak),
    garis(x, atas + jarak, x, atas + jarak + panjangTanda),
  ]);
  return [...mendatar, ...tegak];
}

function garis(x1: number, y1: number, x2: number, y2: number): string {
  return `${angka(x1)} ${angka(y1)} m ${angka(x2)} ${angka(y2)} l S`;
}

function kotakDari(isi: string | undefined): Kotak {
  const [a = 0, b = 0, c = 0, d = 0] = arrayItems(isi ?? '[]').map(Number);
  return [a, b, c, d];
}

function teks(kotak: Kotak): string {
  return `[${kotak.map(angka).join(' ')}]`;
}

function angka(nilai: number): string {
  return String(Math.round(nilai * 1000) / 1000);
}
