import { AliranBersama } from './pdf-dedupe.ts';
import { withBlankPages } from './pdf-halaman-kosong.ts';
import { withHitamMurni } from './pdf-hitam.ts';
import type { Lembaran } from './pdf-kotak.ts';
import { withKotak } from './pdf-kotak.ts';
import type { LabelBagian } from './pdf-label-halaman.ts';
import { pageLabels } from './pdf-label-halaman.ts';
import type { PdfMeta } from './pdf-metadata.ts';
import { withMetadata } from './pdf-metadata.ts';
import { numbered } from './pdf-nomor.ts';
import type { PenandaBagian } from './pdf-outline.ts';
import { joinOutlines, takeBookmarks } from './pdf-outline.ts';
import type { PdfFile, PdfObject } from './pdf-object.ts';
import { catalogOf, editDict, entriesOf, objectAt } from './pdf-object.ts';
import type { PohonBagian } from './pdf-pohon-halaman.ts';
import { joinPageTrees, pagesOf } from './pdf-pohon-halaman.ts';
import { compressStreams } from './pdf-siap.ts';
import type { StrukturBagian } from './pdf-structure.ts';
import { PohonStruktur } from './pdf-structure.ts';
import { dictText, ref, refNumber } from './pdf-syntax.ts';
import { NamaTujuan } from './pdf-tujuan.ts';
import { TulisanPdf } from './pdf-write.ts';

/** A printed part of a larger file. */
export interface PdfPart extends Pick<LabelBagian, 'halaman' | 'mulai'> {
  /** As `preparePart` leaves it. */
  readonly file: PdfFile;
  /** Its place in the larger file, from 0, in reading order. */
  readonly ke: number;
  /** Blank pages after it, so that the next part begins on a right-hand page. */
  readonly kosong: number;
  /** Destinations that stand in this part only so that links to other parts exist. */
  readonly tujuanLuar: ReadonlySet<string>;
}

/** What is still to be told of a part that is bound in. */
export interface BagianTerjilid extends Pick<PdfPart, 'ke'>, LabelBagian, PohonBagian {
  readonly katalog: ReadonlyMap<string, string>;
  readonly info: PdfObject;
  readonly struktur: StrukturBagian;
  readonly penanda: PenandaBagian;
}

/**
 * Binds parts into one document: tags, outline, links and named destinations are joined, the page labels follow each
 * part's numbering. A part is written, packed, as soon as it is given, in whatever order they come; so a long book
 * costs no more memory than its longest part, and its end takes no longer than that of a short one.
 */
export class Jilid {
  readonly #lembaran: Lembaran | undefined;
  readonly #tulisan = new TulisanPdf();
  readonly #bersama = new AliranBersama();
  readonly #nama = new NamaTujuan();
  readonly #struktur: PohonStruktur;
  readonly #pohonHalaman: number;
  readonly #penanda: number;

  /**
   * @param lembaran with it the pages name the sheet that they are printed on, and a sheet that is cut is made ready
   * for the press
   */
  constructor(lembaran?: Lembaran) {
    this.#lembaran = lembaran;
    this.#struktur = new PohonStruktur(this.#tulisan.reserve(2));
    this.#pohonHalaman = this.#tulisan.reserve(1);
    this.#penanda = this.#tulisan.reserve(1);
  }

  add({ file, ke, halaman, mulai, kosong, tujuanLuar }: PdfPart): BagianTerjilid {
    const lengkap = this.#onLembaran(withBlankPages(file, kosong));
    const part = numbered(compressStreams(lengkap), this.#tulisan.next);
    const halamanPart = pagesOf(part);
    const objects = new Map(part.objects);
    this.#nama.take(part, objects, { ke, tujuanLuar });
    const struktur = this.#struktur.take(part, objects);
    const penanda = takeBookmarks(part, objects);
    const katalog = catalogOf(part);
    const pohonHalaman = refNumber(katalog.get('Pages')) ?? 0;
    editDict(objects, pohonHalaman, (entries) => entries.set('Parent', ref(this.#pohonHalaman)));
    for (const number of replaced(part)) objects.delete(number);
    const contents = halamanPart.map(({ entries }) => refNumber(entries.get('Contents')) ?? 0);
    this.#bersama.share(objects, new Set(contents));
    this.#tulisan.reserve(part.objects.size);
    this.#tulisan.add(objects);
    const info = objectAt(part, part.info);
    const jumlahHalaman = halamanPart.length;
    return {
      ...{ ke, halaman, mulai, jumlahHalaman, pohonHalaman },
      ...{ katalog, info, struktur, penanda },
    };
  }

  /** The file of all parts that were given. Throws when a link leads to no part, or to more than one. */
  close(given: readonly BagianTerjilid[], meta: PdfMeta): Uint8Array {
    const parts = given.toSorted((a, b) => a.ke - b.ke);
    const [first] = parts;
    if (first === undefined) throw new Error('Tidak ada bagian untuk digabung menjadi satu PDF.');
    const penanda = joinOutlines(
      parts.map((part) => part.penanda),
      this.#penanda,
    );
    const struktur = this.#struktur.close(parts.map((part) => part.struktur));
    const dests = this.#tulisan.reserve(3);
    const [root, info] = [dests + 1, dests + 2];
    const katalog = new Map(first.katalog)
      .set('Dests', ref(dests))
      .set('StructTreeRoot', ref(this.#struktur.puncak))
      .set('Pages', ref(this.#pohonHalaman))
      .set('PageLabels', pageLabels(parts));
    if (penanda.size === 0) katalog.delete('Outlines');
    else katalog.set('Outlines', ref(this.#penanda));
    const objects = new Map<number, PdfObject>([
      ...struktur,
      [this.#pohonHalaman, joinPageTrees(parts)],
      ...penanda,
      [dests, { isi: dictText(this.#nama.close()) }],
      [root, { isi: dictText(katalog) }],
      [info, first.info],
    ]);
    this.#tulisan.add(withMetadata({ objects, root, info }, meta).objects);
    return this.#tulisan.finish(root, info);
  }

  #onLembaran(file: PdfFile): PdfFile {
    const lembaran = this.#lembaran;
    if (lembaran === undefined) return file;
    return withKotak(lembaran.lewat > 0 ? withHitamMurni(file) : file, lembaran);
  }
}

/** Numbers of what a part has for itself and the whole has in its place. */
function replaced(part: PdfFile): number[] {
  const katalog = catalogOf(part);
  const struktur = entriesOf(part, katalog.get('StructTreeRoot'));
  const rujukan = [
    ...['Dests', 'Outlines', 'StructTreeRoot'].map((key) => katalog.get(key)),
    ...['ParentTree', 'IDTree'].map((key) => struktur.get(key)),
  ];
  return [part.root, part.info, ...rujukan.flatMap((satu) => refNumber(satu) ?? [])];
}
