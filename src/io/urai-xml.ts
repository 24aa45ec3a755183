import { batasXlsx, TolakXlsx } from './tolak-xlsx.ts';

/** What is told of an XML part, names without their prefix. */
export interface PenerimaXml {
  /** `atribut` as written; `induk` are the elements around it, the nearest last. */
  buka?(nama: string, atribut: string, induk: readonly string[]): void;
  /** Text with its entities resolved, perhaps in pieces; `induk` ends with the element that holds it. */
  teks?(isi: string, induk: readonly string[]): void;
  tutup?(nama: string, induk: readonly string[]): void;
}

/** Ecma-376 nests some 20 elements deep at most. */
const batasSarang = 100;

/**
 * Reads well-formed XML piece by piece and holds no more of it than one tag or text. Whatever a
 * spreadsheet never writes is refused as damaged: a document type (whose entities could multiply), a
 * tag or text without end, elements without end or closed in another order.
 */
export function createPengurai(penerima: PenerimaXml): {
  tulis(potong: string): void;
  selesai(): void;
} {
  const induk: string[] = [];
  let sisa = '';
  let berakar = false;
  let banyak = 0;

  function tag(isi: string): void {
    if (isi.startsWith('/')) {
      tutup(namaTag(isi.slice(1)));
      return;
    }
    const kosong = isi.endsWith('/');
    const nama = namaTag(isi);
    berakar = true;
    penerima.buka?.(nama, kosong ? isi.slice(0, -1) : isi, induk);
    induk.push(nama);
    if (induk.length > batasSarang) throw new TolakXlsx('rusak');
    if (kosong) tutup(nama);
  }

  function tutup(nama: string): void {
    if (induk.pop() !== nama) throw new TolakXlsx('rusak');
    penerima.tutup?.(nama, induk);
  }

  function teks(isi: string): void {
    if (induk.length > 0) penerima.teks?.(isi, induk);
  }

  return {
    tulis(potong) {
      const xml = sisa + potong;
      let di = 0;
      for (;;) {
        const bagian = bagianBerikut(xml, di);
        if (bagian === undefined) break;
        if (++banyak > batasXlsx.potongXml) throw new TolakXlsx('terlalu-besar');
        if (bagian.jenis === 'tag') tag(xml.slice(di + 1, bagian.sampai - 1));
        else if (bagian.jenis === 'teks') teks(uraiEntitas(xml.slice(di, bagian.sampai)));
        else if (bagian.jenis === 'cdata') teks(xml.slice(di + 9, bagian.sampai - 3));
        di = bagian.sampai;
      }
      sisa = xml.slice(di);
      if (sisa.length > batasXlsx.huruf) throw new TolakXlsx('rusak');
    },
    selesai() {
      if (!berakar || induk.length > 0 || sisa.trim() !== '') throw new TolakXlsx('rusak');
    },
  };
}

/** The same for a part that is whole in memory; returns its text. */
export function uraiXml(isi: Buffer, penerima: PenerimaXml): string {
  const pengurai = createPengurai(penerima);
  const xml = dekoder(isi).decode(isi);
  pengurai.tulis(xml);
  pengurai.selesai();
  return xml;
}

export async function alirXml(
  potongan: AsyncIterable<Buffer>,
  penerima: PenerimaXml,
): Promise<void> {
  const pengurai = createPengurai(penerima);
  let dekode: TextDecoder | undefined;
  for await (const potong of potongan) {
    dekode ??= dekoder(potong);
    pengurai.tulis(dekode.decode(potong, { stream: true }));
  }
  pengurai.tulis(dekode?.decode() ?? '');
  pengurai.selesai();
}

/** The attributes of a tag by their name, entities resolved. */
export function semuaAtribut(tulisan: string): ReadonlyMap<string, string> {
  if (tulisan.length > batasXlsx.hurufTag) throw new TolakXlsx('rusak');
  const semua = new Map<string, string>();
  let di = namaSampai(tulisan);
  for (;;) {
    const sama = tulisan.indexOf('=', di);
    if (sama < 0) return semua;
    const mulai = letakKutip(tulisan, sama + 1) + 1;
    const sampai = tulisan.indexOf(tulisan[mulai - 1] ?? '', mulai);
    if (sampai < 0) throw new TolakXlsx('rusak');
    semua.set(tulisan.slice(di, sama).trim(), uraiEntitas(tulisan.slice(mulai, sampai)));
    di = sampai + 1;
  }
}

function letakKutip(tulisan: string, mulai: number): number {
  let ke = mulai;
  while (tulisan.charCodeAt(ke) <= huruf.spasi) ke++;
  const kode = tulisan.charCodeAt(ke);
  if (kode !== huruf.kutip && kode !== huruf.petik) throw new TolakXlsx('rusak');
  return ke;
}

interface Bagian {
  readonly jenis: 'tag' | 'teks' | 'cdata' | 'lain';
  readonly sampai: number;
}

/** Undefined when the rest of the piece does not hold all of it. */
function bagianBerikut(xml: string, di: number): Bagian | undefined {
  if (di >= xml.length) return undefined;
  if (xml[di] !== '<') return bagianSampai(xml.indexOf('<', di), 'teks', 0);
  if (xml[di + 1] === '?') return bagianSampai(xml.indexOf('?>', di), 'lain', 2);
  if (xml[di + 1] !== '!') return bagianSampai(akhirTag(xml, di), 'tag', 1);
  if (xml.startsWith('<!--', di)) return bagianSampai(xml.indexOf('-->', di + 4), 'lain', 3);
  if (xml.startsWith('<![CDATA[', di)) return bagianSampai(xml.indexOf(']]>', di), 'cdata', 3);
  if (xml.length - di >= '<![CDATA['.length) throw new TolakXlsx('rusak');
  return undefined;
}

function bagianSampai(letak: number, jenis: Bagian['jenis'], tambah: number): Bagian | undefined {
  return letak < 0 ? undefined : { jenis, sampai: letak + tambah };
}

const huruf = { spasi: 32, kutip: 34, petik: 39, garisMiring: 47, kurang: 60, lebih: 62 };

/** Where the tag that starts at `di` has its `>`; one inside quotes does not end it. */
function akhirTag(xml: string, di: number): number {
  for (let ke = di + 1; ke < xml.length; ke++) {
    const kode = xml.charCodeAt(ke);
    if (kode === huruf.lebih) return ke;
    if (kode === huruf.kurang) throw new TolakXlsx('rusak');
    if (kode !== huruf.kutip && kode !== huruf.petik) continue;
    ke = xml.indexOf(kode === huruf.kutip ? '"' : "'", ke + 1);
    if (ke < 0) return -1;
  }
  return -1;
}

/** The name of the element, without its prefix. */
function namaTag(isi: string): string {
  const nama = isi.slice(0, namaSampai(isi));
  return nama.slice(nama.indexOf(':') + 1);
}

function namaSampai(isi: string): number {
  for (let ke = 0; ke < isi.length; ke++) {
    const kode = isi.charCodeAt(ke);
    if (kode <= huruf.spasi || kode === huruf.garisMiring) return ke;
  }
  return isi.length;
}

const entitas: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** One that XML does not know stays as written: without a document type it has no meaning. */
function uraiEntitas(teks: string): string {
  if (!teks.includes('&')) return teks;
  return teks.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,4}));/gi,
    (semua, desimal, heksa, nama) => {
      if (typeof nama === 'string') return entitas[nama] ?? semua;
      const kode =
        typeof desimal === 'string' ? Number(desimal) : Number.parseInt(String(heksa), 16);
      return kode <= 0x10ffff ? String.fromCodePoint(kode) : semua;
    },
  );
}

/** By the byte order mark or the first bytes, as XML 1.0 appendix F has it, else by the declaration. */
function dekoder(awal: Buffer): TextDecoder {
  return new TextDecoder(pengodean(awal), { fatal: true });
}

function pengodean(awal: Buffer): string {
  const tanda = awal.toString('hex', 0, 2);
  if (tanda === 'fffe' || tanda === '3c00') return 'utf-16le';
  if (tanda === 'feff' || tanda === '003c') return 'utf-16be';
  const [, nama = 'utf-8'] =
    /^[^<]*<\?xml[^>]*?\sencoding\s*=\s*["']([\w.-]+)["']/.exec(awal.toString('latin1', 0, 200)) ??
    [];
  return nama;
}
