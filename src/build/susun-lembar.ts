import { minRowHeightPx } from '../flowchart/sizes.ts';
import type { BahanLembar } from '../lembar/bahan.ts';
import type { Bagan } from '../lembar/bagan.ts';
import { baganSop, barisSambungan, potongBagan, putusSetelah } from '../lembar/bagan.ts';
import { gayaBagan, gayaLembar, isiLembar } from '../lembar/dokumen.ts';
import type { Halaman } from '../lembar/dokumen.ts';
import { susunHalaman } from '../lembar/halaman.ts';
import type { IsiHalaman } from '../lembar/halaman.ts';
import { kerapatan } from '../lembar/kerapatan.ts';
import type { Kerapatan } from '../lembar/kerapatan.ts';
import { bidangIsi } from '../lembar/kertas.ts';
import { bahanKolom, isMuat, susunKolom } from '../lembar/kolom.ts';
import type { Kolom } from '../lembar/kolom.ts';
import type { LebarTeks } from '../lembar/lebar-teks.ts';
import { taksirTinggi } from '../lembar/taksir.ts';
import type { Meja, Tinggi } from '../print/meja.ts';
import type { Sop } from '../sop/schema.ts';
import { ScriptError } from '../io/command.ts';
import { pecahBahan } from './pecah-bahan.ts';

/** One way to set a sheet, with the heights that it gives. */
interface Tata {
  readonly kerapatan: Kerapatan;
  readonly kolom: Kolom;
  readonly tinggi: Tinggi;
  readonly halaman: readonly IsiHalaman[];
}

interface Alat {
  readonly meja: Meja;
  readonly lebarTeks: LebarTeks;
}

/**
 * How often pages are shared out anew, with the heights as they came to stand, then a page lower by what overflowed:
 * words may break inside, a cut flowchart may need more height than the whole one did, borders add up to pixels.
 */
const batasUlang = 5;

/** Shares of a page that a part of a row may take where a row is higher than a page; the first that works is taken. */
const bagianHalaman = [0.7, 0.5, 0.3];

/** What stands in the tab. */
interface Tersusun {
  readonly halaman: number;
  /** The manuscript as set, with rows of its own for what is higher than a page. */
  readonly naskah: Sop;
}

/**
 * Sets a sheet in the tab, ready to be printed. A row higher than a page goes on in further rows; ScriptError when
 * something is that has no place to be cut: the head of the identity part, or a word that alone fills a page.
 */
export async function susunLembar(bahan: BahanLembar, bagan: Bagan, alat: Alat): Promise<Tersusun> {
  const utuh = await setPages(bahan, bagan, alat);
  if (utuh !== undefined) return { halaman: utuh, naskah: bahan.naskah };
  for (const bagian of bagianHalaman) {
    const ukuranPotong = { lebarTeks: alat.lebarTeks, bagianHalaman: bagian };
    const terpecah = pecahBahan(bahan, bagan, ukuranPotong);
    const halaman = await setPages(terpecah, baganSop(terpecah.naskah), alat);
    if (halaman !== undefined) return { halaman, naskah: terpecah.naskah };
  }
  throw terlaluTinggi(bahan);
}

/**
 * Pages are planned by the heights that the words will have, at the most generous density that needs no more pages than
 * the closest; then each page gets its own table and its own part of the flowchart, and the browser says whether all
 * fits. Returns the number of pages; undefined when a row is higher than a page.
 */
async function setPages(
  bahan: BahanLembar,
  bagan: Bagan,
  { meja, lebarTeks }: Alat,
): Promise<number | undefined> {
  const tata = pilihTata(bahan, bagan, lebarTeks);
  if (tata === undefined) return undefined;
  let { halaman, tinggi } = tata;
  let susutPx = 0;
  for (let ulang = 0; ulang < batasUlang; ulang += 1) {
    const lengkap = withTables(bagan, halaman);
    const gaya = [
      gayaLembar(bahan, tata),
      gayaBagan(lengkap.flatMap(({ tabel }) => (tabel === undefined ? [] : [tabel.sel]))),
    ].join('\n');
    const hasil = await meja.susun(isiLembar(bahan, lengkap), gaya);
    if (hasil.lebih.every((px) => px <= 0)) return lengkap.length;
    tinggi = higher(tinggi, hasil.tinggi);
    // The heights as measured may do; what overflows in spite of them is borders.
    if (ulang > 0) susutPx += Math.max(...hasil.lebih);
    const baru = susunHalaman({
      ...ukuran(bahan, bagan, { kerapatan: tata.kerapatan, tinggi }),
      tinggiHalaman: tinggiIsi(bahan) - susutPx,
    });
    if (baru === undefined) break;
    halaman = baru;
  }
  return undefined;
}

/**
 * The most generous density among those that need the fewest pages. Where the first and the last need equally many,
 * those between are not tried.
 */
function pilihTata(bahan: BahanLembar, bagan: Bagan, lebarTeks: LebarTeks): Tata | undefined {
  const { lebarPx } = bidangIsi(bahan.kertas, bahan.tautan !== undefined);
  const kolom = bahanKolom(bahan.naskah, { lebarPx, baganPx: bagan.lebarPx }, lebarTeks);
  const muat = kerapatan.filter((satu) => isMuat(kolom, satu));
  const calon = muat.length > 0 ? muat : kerapatan.slice(-1);
  const coba = (satu: Kerapatan): Tata | undefined => {
    const tata = { kerapatan: satu, kolom: susunKolom(kolom, satu) };
    const tinggi = taksirTinggi({ bahan, bagan, kolom, lebarTeks }, tata);
    return withPages(bahan, bagan, { ...tata, tinggi });
  };
  const [longgar, rapat] = [...calon.slice(0, 1), ...calon.slice(-1)].map(coba);
  if (rapat === undefined) return longgar;
  const sedikit = rapat.halaman.length;
  if (longgar?.halaman.length === sedikit) return longgar;
  for (const satu of calon.slice(1, -1)) {
    const tata = coba(satu);
    if (tata?.halaman.length === sedikit) return tata;
  }
  return rapat;
}

/** A density with the pages that its heights give; none when something is higher than a page. */
function withPages(
  bahan: BahanLembar,
  bagan: Bagan,
  tata: Omit<Tata, 'halaman'>,
): Tata | undefined {
  const halaman = susunHalaman(ukuran(bahan, bagan, tata));
  return halaman && { ...tata, halaman };
}

/** Millimetres between the identity part and the table, as `lembar.css` has them, in px. */
const jarakPx = (3 * 96) / 25.4;

function ukuran(
  bahan: BahanLembar,
  bagan: Bagan,
  { kerapatan: { skala }, tinggi }: Pick<Tata, 'kerapatan' | 'tinggi'>,
) {
  const { naskah } = bahan;
  const sambunganPx = Math.max(minRowHeightPx * skala, tinggi['sambungan'] ?? 0);
  return {
    tinggiHalaman: tinggiIsi(bahan),
    identitas: Object.keys(tinggi)
      .filter((nama) => /^i\d+$/.test(nama))
      .map((_, ke) => tinggi[`i${ke}`] ?? 0),
    jarak: jarakPx,
    kepalaTabel: (tinggi['judul'] ?? 0) + (tinggi['kepala'] ?? 0) + 2,
    baris: naskah.langkah.map((_, ke) => tinggi[`b${ke}`] ?? 0),
    penutup: naskah.penutup === undefined ? 0 : (tinggi['penutup'] ?? 0),
    putus: (langkah: number) => putusSetelah(bahan, langkah),
    sambungan: (awal: number, akhir: number) => barisSambungan(bagan, awal, akhir) * sambunganPx,
  };
}

function tinggiIsi({ kertas, tautan }: BahanLembar): number {
  return bidangIsi(kertas, tautan !== undefined).tinggiPx;
}

function withTables(bagan: Bagan, halaman: readonly IsiHalaman[]): readonly Halaman[] {
  const batas = halaman.flatMap(({ baris }) =>
    baris === undefined || baris[0] === 0 ? [] : [baris[0]],
  );
  const bagian = potongBagan(bagan, batas);
  return halaman.map((satu) => {
    const tabel = bagian.find(({ awal }) => awal === satu.baris?.[0]);
    return tabel === undefined ? satu : { ...satu, tabel };
  });
}

function higher(a: Tinggi, b: Tinggi): Tinggi {
  const hasil = { ...a };
  for (const [nama, px] of Object.entries(b)) hasil[nama] = Math.max(hasil[nama] ?? 0, px);
  return hasil;
}

function terlaluTinggi({ naskah, kertas }: BahanLembar): ScriptError {
  return new ScriptError(
    `Lembar SOP "${naskah.judul}" tidak dapat disusun pada ${kertas}: ada bagian yang lebih tinggi daripada satu halaman. Ringkaskan nama SOP, nama unit, atau kata yang sangat panjang, atau pakai kertas yang lebih besar.`,
    1,
  );
}
