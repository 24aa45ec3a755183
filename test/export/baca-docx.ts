import { readZip } from '../../src/io/zip.ts';
import { anak, bacaXml, semua } from './baca-xml.ts';
import type { Xml } from './baca-xml.ts';

/** The parts of a package by their path, every one of them read. */
export function bacaDocx(bytes: Uint8Array): ReadonlyMap<string, Xml> {
  const entri = readZip(Buffer.from(bytes), { entri: 20, ukuran: 5_000_000 }, () => true);
  if (typeof entri === 'string') throw new Error(entri);
  return new Map(entri.map(({ nama, isi }) => [nama, bacaXml(isi.toString('utf8'))]));
}

export function bagian(bytes: Uint8Array, nama: string): Xml {
  const xml = bacaDocx(bytes).get(nama);
  if (xml === undefined) throw new Error(`no part ${nama}`);
  return xml;
}

/** What a reader of the document reads, paragraph by paragraph, words inside shapes included. */
export function paragraf(xml: Xml): readonly string[] {
  return semua(xml, 'w:p').map((p) =>
    semua(p, 'w:t')
      .map(({ teks }) => teks)
      .join(''),
  );
}

export interface Titik {
  readonly x: number;
  readonly y: number;
}

/** A drawing of a table, in EMU from the corner of that table, and the cell that holds it. */
export interface Gambar {
  readonly nama: string;
  readonly id: string;
  readonly kiri: number;
  readonly atas: number;
  readonly kanan: number;
  readonly bawah: number;
  readonly sel: {
    readonly kiri: number;
    readonly atas: number;
    readonly kanan: number;
    readonly bawah: number;
  };
  /** Ends of a line, from where the arrow starts. */
  readonly ujung: readonly [Titik, Titik];
  readonly bentuk: string;
  readonly berkepala: boolean;
}

const emuTwip = 635;

/** The tables of the langkah, one a page, behind that of the identity. */
export function tabelLangkah(bytes: Uint8Array): readonly Xml[] {
  return anak(anak(bagian(bytes, 'word/document.xml'), 'w:body')[0], 'w:tbl').slice(1);
}

export function tinggiBaris(tabel: Xml): readonly number[] {
  return anak(tabel, 'w:tr').map((tr) => angka(semua(tr, 'w:trHeight')[0], 'w:val'));
}

export function lebarKolom(tabel: Xml): readonly number[] {
  return semua(tabel, 'w:gridCol').map((kolom) => angka(kolom, 'w:w'));
}

/** Number of columns of the grid that each cell of a row takes. */
export function rentangSel(tr: Xml): readonly number[] {
  return anak(tr, 'w:tc').map((tc) => {
    const [rentang] = semua(tc, 'w:gridSpan');
    return rentang === undefined ? 1 : angka(rentang, 'w:val');
  });
}

export function gambarTabel(tabel: Xml): readonly Gambar[] {
  const tinggi = tinggiBaris(tabel);
  const lebar = lebarKolom(tabel);
  return anak(tabel, 'w:tr').flatMap((tr, baris) => {
    const rentang = rentangSel(tr);
    const atas = jumlah(tinggi.slice(0, baris)) * emuTwip;
    return anak(tr, 'w:tc').flatMap((tc, i) => {
      const kolom = jumlah(rentang.slice(0, i));
      const kiri = jumlah(lebar.slice(0, kolom)) * emuTwip;
      const sel = {
        kiri,
        atas,
        kanan: kiri + (lebar[kolom] ?? 0) * emuTwip,
        bawah: atas + (tinggi[baris] ?? 0) * emuTwip,
      };
      return semua(tc, 'wp:anchor').map((jangkar) => satuGambar(jangkar, sel));
    });
  });
}

function satuGambar(jangkar: Xml, sel: Gambar['sel']): Gambar {
  const letak = (nama: string) =>
    Number(semua(semua(jangkar, nama)[0] ?? jangkar, 'wp:posOffset')[0]?.teks);
  const [ukuran] = semua(jangkar, 'wp:extent');
  const [properti] = semua(jangkar, 'wp:docPr');
  const kiri = sel.kiri + letak('wp:positionH');
  const atas = sel.atas + letak('wp:positionV');
  const kotak = {
    kiri,
    atas,
    kanan: kiri + angka(ukuran, 'cx'),
    bawah: atas + angka(ukuran, 'cy'),
  };
  const ujung = ujungGaris(jangkar, kotak);
  const mundur = semua(jangkar, 'a:headEnd').length > 0;
  return {
    nama: properti?.atribut['name'] ?? '',
    id: properti?.atribut['id'] ?? '',
    ...kotak,
    sel,
    ujung: mundur ? [ujung[1], ujung[0]] : ujung,
    bentuk: semua(jangkar, 'a:prstGeom')[0]?.atribut['prst'] ?? 'bebas',
    berkepala: mundur || semua(jangkar, 'a:tailEnd').length > 0,
  };
}

type Kotak = Pick<Gambar, 'kiri' | 'atas' | 'kanan' | 'bawah'>;

function ujungGaris(jangkar: Xml, { kiri, atas, kanan, bawah }: Kotak): readonly [Titik, Titik] {
  const titik = semua(jangkar, 'a:pt').map((pt) => ({
    x: kiri + angka(pt, 'x'),
    y: atas + angka(pt, 'y'),
  }));
  const awal = titik[0];
  const akhir = titik.at(-1);
  if (awal !== undefined && akhir !== undefined) return [awal, akhir];
  const { flipH, flipV } = semua(jangkar, 'a:xfrm')[0]?.atribut ?? {};
  const x = flipH === '1' ? [kanan, kiri] : [kiri, kanan];
  const y = flipV === '1' ? [bawah, atas] : [atas, bawah];
  return [
    { x: x[0] ?? 0, y: y[0] ?? 0 },
    { x: x[1] ?? 0, y: y[1] ?? 0 },
  ];
}

function angka(xml: Xml | undefined, nama: string): number {
  return Number(xml?.atribut[nama]);
}

function jumlah(daftar: readonly number[]): number {
  return daftar.reduce((semuanya, satu) => semuanya + satu, 0);
}
