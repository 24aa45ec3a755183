import { minRowHeightPx } from '../flowchart/sizes.ts';
import type { BahanLembar } from '../lembar/bahan.ts';
import type { Bagan } from '../lembar/bagan.ts';
import { baganSop, barisSambungan, potongBagan, putusSetelah } from '../lembar/bagan.ts';
import { gayaBagan, gayaLembar, isiLembar, isiUkur } from '../lembar/dokumen.ts';
import type { Halaman } from '../lembar/dokumen.ts';
import { susunHalaman } from '../lembar/halaman.ts';
import type { IsiHalaman } from '../lembar/halaman.ts';
import { kerapatan } from '../lembar/kerapatan.ts';
import type { Kerapatan } from '../lembar/kerapatan.ts';
import { bidangIsi } from '../lembar/kertas.ts';
import { bahanKolom, isMuat, susunKolom } from '../lembar/kolom.ts';
import type { Kolom } from '../lembar/kolom.ts';
import type { LebarTeks } from '../lembar/lebar-teks.ts';
import type { Meja, Tinggi } from '../print/meja.ts';
import { ScriptError } from '../io/command.ts';

/** One way to set a sheet, with the heights that it gives. */
interface Tata {
  readonly kerapatan: Kerapatan;
  readonly kolom: Kolom;
  readonly tinggi: Tinggi;
  readonly halaman: readonly IsiHalaman[];
}

/**
 * How often pages are shared out anew, with the heights as they came to stand and a page lower by what overflowed:
 * a cut flowchart may need more height than the whole one did, and borders add up to pixels.
 */
const batasUlang = 4;

/**
 * Sets a sheet in the tab, ready to be printed: everything is laid out once on one endless page and measured; from
 * the heights follow the pages, of the most generous density that needs no more pages than the closest; then each
 * page gets its own table and its own part of the flowchart. Returns the number of pages. ScriptError when a row
 * is higher than a page.
 */
export async function susunLembar(
  bahan: BahanLembar,
  meja: Meja,
  lebarTeks: LebarTeks,
): Promise<number> {
  const bagan = baganSop(bahan.naskah);
  const tata = await pilihTata(bahan, bagan, { meja, lebarTeks });
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
    susutPx += Math.max(...hasil.lebih);
    const baru = susunHalaman({
      ...ukuran(bahan, bagan, { kerapatan: tata.kerapatan, tinggi }),
      tinggiHalaman: tinggiIsi(bahan) - susutPx,
    });
    if (baru === undefined) break;
    halaman = baru;
  }
  throw terlaluTinggi(bahan);
}

/**
 * The most generous density among those that need the fewest pages. Where the first and the last need equally many,
 * those between are not tried.
 */
async function pilihTata(
  bahan: BahanLembar,
  bagan: Bagan,
  { meja, lebarTeks }: { readonly meja: Meja; readonly lebarTeks: LebarTeks },
): Promise<Tata> {
  const { lebarPx } = bidangIsi(bahan.kertas, bahan.tautan !== undefined);
  const kolom = bahanKolom(bahan.naskah, { lebarPx, baganPx: bagan.lebarPx }, lebarTeks);
  const muat = kerapatan.filter((satu) => isMuat(kolom, satu));
  const calon = muat.length > 0 ? muat : kerapatan.slice(-1);
  const isi = isiUkur(bahan, bagan.utuh);
  const rinci = gayaBagan([bagan.utuh.sel]);
  const coba = async (pilihan: readonly Kerapatan[]): Promise<readonly Tata[]> => {
    const bakal = pilihan.map((satu) => ({ kerapatan: satu, kolom: susunKolom(kolom, satu) }));
    const gaya = bakal.map((satu) => `${gayaLembar(bahan, satu)}\n${rinci}`);
    const tinggi = await meja.ukur(isi, gaya);
    return bakal.flatMap((satu, ke) =>
      withPages(bahan, bagan, { ...satu, tinggi: tinggi[ke] ?? {} }),
    );
  };
  const ujung = await coba(calon.length > 1 ? [...calon.slice(0, 1), ...calon.slice(-1)] : calon);
  const [longgar, rapat = longgar] = ujung;
  if (rapat === undefined) throw terlaluTinggi(bahan);
  if (ujung.length === 2 && longgar?.halaman.length === rapat.halaman.length) return longgar;
  const tengah = await coba(calon.slice(1, -1));
  const semua = [...ujung.slice(0, 1), ...tengah, ...ujung.slice(1)];
  return semua.toSorted((a, b) => a.halaman.length - b.halaman.length)[0] ?? rapat;
}

/** A density with the pages that its heights give; none when something is higher than a page. */
function withPages(bahan: BahanLembar, bagan: Bagan, tata: Omit<Tata, 'halaman'>): readonly Tata[] {
  const halaman = susunHalaman(ukuran(bahan, bagan, tata));
  return halaman === undefined ? [] : [{ ...tata, halaman }];
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
    putus: (langkah: number) => putusSetelah(naskah, langkah),
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
    `Lembar SOP "${naskah.judul}" tidak dapat disusun pada ${kertas}: ada baris atau bagian identitas yang lebih tinggi daripada satu halaman. Pecah isinya menjadi beberapa baris, atau pakai kertas yang lebih besar.`,
    1,
  );
}
