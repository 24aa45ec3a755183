import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { menghentikan } from '../finding/finding.ts';
import { formatPeople } from '../finding/format/people.ts';
import { opsiFolder, ScriptError } from '../io/command.ts';
import type { NilaiOpsi, Opsi } from '../io/command.ts';
import { foldersFrom, pathForReader, resolveFromCaller } from '../io/folders.ts';
import type { SopSiap } from '../io/portal.ts';
import { readPortal } from '../io/portal.ts';
import type { Progress } from '../io/progress.ts';
import { openPrinter } from '../print/printer.ts';
import { kertas } from '../sop/instansi.ts';
import type { Kertas } from '../sop/instansi.ts';
import { formatDesimal } from '../statistics/format-value.ts';
import { kertasBuku } from '../book/kertas-buku.ts';
import { berurutan } from './antrean.ts';
import type { LembarJadi } from './pencetak-lembar.ts';
import { openPencetakLembar } from './pencetak-lembar.ts';
import { cetakBuku } from './print-book-command.ts';
import { jenisBerkas } from './print-books.ts';
import { printBooklet } from './print-booklet.ts';

export const opsiCetak = {
  ...opsiFolder,
  out: { jenis: 'string', nilai: '<folder>', bantuan: 'folder hasil; bawaan: cetakan' },
  paper: {
    jenis: 'string',
    nilai: '<kertas>',
    bantuan: `kertas lembar, selalu mendatar: ${kertas.join(', ')}; kertas buku: ${kertasBuku.join(', ')}; bawaan: menurut berkas instansi, atau A4`,
  },
  booklet: {
    jenis: 'string',
    nilai: '<kode>',
    bantuan: 'semua lembar satu kantor menjadi satu buku dengan sampul dan daftar',
  },
  book: {
    jenis: 'string',
    nilai: '<kode/periode>',
    bantuan: 'Buku Data Agregat satu terbitan, misalnya 63.05/2024-2',
  },
  edition: {
    jenis: 'string',
    nilai: jenisBerkas.join('|'),
    bantuan:
      'untuk --book: layar (bawaan), atau cetak bagi percetakan: lebih 3 mm, tanda potong, hitam murni',
  },
} as const satisfies Record<string, Opsi>;

export interface Keluaran {
  readonly progress: Progress;
  readonly tulis: (teks: string) => void;
}

/**
 * Prints the chosen sheets, or all, or a book, into a folder, and says where each one is. Exit code 1 when a galat stands in
 * the way, ScriptError for a sheet or a paper that does not exist.
 */
export async function cetakLembar(
  dipilih: readonly string[],
  opsi: NilaiOpsi<typeof opsiCetak>,
  keluaran: Keluaran,
): Promise<number> {
  if (opsi.book !== undefined) return cetakBuku(dipilih, { ...opsi, book: opsi.book }, keluaran);
  if (opsi.edition !== undefined) throw new ScriptError('--edition hanya bersama --book');
  const { progress, tulis } = keluaran;
  const ukuran = paperFrom(opsi.paper);
  progress.langkah('Memeriksa isi');
  const portal = await readPortal(foldersFrom(opsi));
  const galat = portal.temuan.filter(menghentikan);
  if (galat.length > 0) {
    progress.selesai();
    tulis(formatPeople(galat, { warna: false }));
    return 1;
  }
  const lembar = opsi.booklet === undefined ? chosen(portal.sop, dipilih) : [];
  const buklet = opsi.booklet === undefined ? [] : ofOffice(portal.sop, opsi.booklet, dipilih);
  const out = resolveFromCaller(opsi.out ?? 'cetakan');
  const opsiLembar = {
    kertas: ukuran,
    situs: process.env.CACAH_SITE,
    base: process.env.CACAH_BASE,
  };
  const printer = await openPrinter();
  try {
    const pencetak = await openPencetakLembar(printer, opsiLembar);
    const simpan = async (nama: string, jadi: LembarJadi): Promise<void> => {
      const jalur = join(out, nama);
      await mkdir(dirname(jalur), { recursive: true });
      await writeFile(jalur, jadi.bytes);
      progress.selesai();
      tulis(`${pathForReader(jalur)}  ${sizeOf(jadi)}\n`);
    };
    let ke = 0;
    const tercetak = berurutan(lembar, async (sop) => [sop, await pencetak.cetak(sop)] as const);
    for await (const [{ kode, slug }, jadi] of tercetak) {
      ke += 1;
      progress.langkah('Mencetak lembar SOP', ke, lembar.length);
      await simpan(`${kode}/${slug}.pdf`, jadi);
    }
    if (opsi.booklet !== undefined) {
      progress.langkah('Mencetak buku SOP');
      await simpan(
        `buku-sop-${opsi.booklet}.pdf`,
        await printBooklet(buklet, pencetak, opsiLembar),
      );
    }
  } finally {
    await printer.close();
  }
  return 0;
}

/** All SOPs of the office whose booklet is asked for. */
function ofOffice(
  sop: readonly SopSiap[],
  kode: string,
  dipilih: readonly string[],
): readonly SopSiap[] {
  if (dipilih.length > 0)
    throw new ScriptError(
      '--booklet mencetak semua lembar satu kantor, jadi tidak bersama nama SOP',
    );
  const milik = sop.filter((satu) => satu.kode === kode);
  if (milik.length === 0)
    throw new ScriptError(`Tidak ada SOP milik "${kode}"; tulis kode kantor, misalnya 63.05`);
  return milik;
}

function paperFrom(teks: string | undefined): Kertas | undefined {
  if (teks === undefined) return undefined;
  const dikenal = kertas.find((satu) => satu.toLowerCase() === teks.toLowerCase());
  if (dikenal !== undefined) return dikenal;
  throw new ScriptError(`Kertas "${teks}" tidak dikenal; yang ada: ${kertas.join(', ')}`);
}

/** Every SOP that an argument names: an office by its code, a sheet by code and name. All without arguments. */
function chosen(sop: readonly SopSiap[], nama: readonly string[]): readonly SopSiap[] {
  const tanpa = nama.find((satu) => !sop.some((calon) => isNamed(calon, satu)));
  if (tanpa !== undefined)
    throw new ScriptError(
      `Tidak ada SOP "${tanpa}"; tulis kode kantor (63.05) atau kode/nama berkas (63.05/legalisasi-akta)`,
    );
  return nama.length === 0 ? sop : sop.filter((satu) => nama.some((n) => isNamed(satu, n)));
}

function isNamed({ kode, slug }: SopSiap, nama: string): boolean {
  return nama === kode || nama === `${kode}/${slug}`;
}

function sizeOf({ halaman, bytes }: LembarJadi): string {
  return `${halaman} halaman  ${formatDesimal(bytes.length / 1024, 0)} kB`;
}
