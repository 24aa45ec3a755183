import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { kertasBuku, lewatPotong } from '../book/kertas-buku.ts';
import { menghentikan } from '../finding/finding.ts';
import { formatPeople } from '../finding/format/people.ts';
import { ScriptError } from '../io/command.ts';
import type { Edisi } from '../io/edisi.ts';
import type { Folders } from '../io/folders.ts';
import { foldersFrom, pathForReader, resolveFromCaller } from '../io/folders.ts';
import { readPortal } from '../io/portal.ts';
import { runAstro } from '../io/run-astro.ts';
import { serveFolder } from '../io/serve.ts';
import { kertasBukuKantor, variabelKertasBuku } from '../io/tata-cetak.ts';
import { openPrinter } from '../print/printer.ts';
import { formatDesimal } from '../statistics/format-value.ts';
import { kodePeriode } from '../statistics/periode.ts';
import type { CaraCetakBuku } from './print-books.ts';
import { jenisBerkas, printBook } from './print-books.ts';
import type { Keluaran } from './print-command.ts';

interface OpsiBuku {
  readonly content?: string;
  readonly data?: string;
  readonly out?: string;
  /** Release as `63.05/2024-2`. */
  readonly book: string;
  readonly booklet?: string;
  readonly paper?: string;
  readonly edition?: string;
}

/** What a press must be told, since the file cannot keep to a standard of its trade. */
const catatanPercetakan = `Untuk percetakan: setiap sisi lebih ${lewatPotong} mm dengan tanda potong, TrimBox, dan BleedBox; hitam dan kelabu memakai tinta hitam saja. Warna lain tetap RGB untuk diubah percetakan, jadi berkas ini bukan PDF/X.\n`;

/**
 * Prints the book of one release into a folder: sets the pages of the portal for the paper, and prints those of the
 * book. Exit code 1 when a galat stands in the way, ScriptError for what does not exist.
 */
export async function cetakBuku(
  dipilih: readonly string[],
  opsi: OpsiBuku,
  { progress, tulis }: Keluaran,
): Promise<number> {
  if (dipilih.length > 0 || opsi.booklet !== undefined)
    throw new ScriptError('--book mencetak satu buku, jadi tidak bersama nama SOP atau --booklet');
  const jenis = pilihan('--edition', jenisBerkas, opsi.edition) ?? 'layar';
  const diminta = pilihan('--paper untuk buku', kertasBuku, opsi.paper);
  progress.langkah('Memeriksa isi dan data');
  const folders = foldersFrom(opsi);
  const portal = await readPortal(folders);
  const galat = portal.temuan.filter(menghentikan);
  if (galat.length > 0) {
    progress.selesai();
    tulis(formatPeople(galat, { warna: false }));
    return 1;
  }
  const edisi = edisiBernama(portal.edisi, opsi.book);
  const cara = { jenis, kertas: diminta ?? kertasBukuKantor(edisi.rilis.kantor) };
  const { bytes, halaman } = await setAndPrint(edisi, { cara, folders, progress });
  const out = resolveFromCaller(opsi.out ?? 'cetakan');
  const jalur = join(out, namaBerkas(opsi.book, cara));
  await mkdir(out, { recursive: true });
  await writeFile(jalur, bytes);
  progress.selesai();
  const ukuran = formatDesimal(bytes.length / 1024, 0);
  tulis(`${pathForReader(jalur)}  ${halaman} halaman  ${ukuran} kB\n`);
  if (jenis === 'cetak') tulis(catatanPercetakan);
  return 0;
}

/** The pages of all the portal are set, since Astro sets no part of a site, and only those of one book are printed. */
async function setAndPrint(
  edisi: Edisi,
  {
    cara,
    folders,
    progress,
  }: { readonly cara: CaraCetakBuku; readonly folders: Folders } & Pick<Keluaran, 'progress'>,
) {
  const folder = await mkdtemp(join(tmpdir(), 'cacah-buku-'));
  try {
    progress.langkah('Menyusun halaman');
    const { kode, keluaran } = await runAstro({
      perintah: 'build',
      folders,
      argumen: ['--outDir', folder],
      setelan: { [variabelKertasBuku]: cara.kertas },
      baris: () => undefined,
    });
    if (kode !== 0) throw new ScriptError(`Halaman tidak dapat disusun.\n${keluaran.trim()}`, 1);
    const server = await serveFolder(folder, { base: process.env.CACAH_BASE ?? '/' });
    const printer = await openPrinter();
    try {
      const job = { printer, alamat: server.url, progress, situs: process.env.CACAH_SITE };
      return await printBook(edisi, job, cara);
    } finally {
      await printer.close();
      await server.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function edisiBernama(semua: readonly Edisi[], nama: string): Edisi {
  const nameOf = ({ rilis }: Edisi): string =>
    `${rilis.kabupaten.kode}/${kodePeriode(rilis.periode)}`;
  const edisi = semua.find((satu) => nameOf(satu) === nama);
  if (edisi) return edisi;
  const ada = semua.map(nameOf).join(', ') || 'tidak satu pun';
  throw new ScriptError(`Tidak ada terbitan "${nama}"; yang ada: ${ada}`);
}

function pilihan<T extends string>(
  opsi: string,
  daftar: readonly T[],
  teks: string | undefined,
): T | undefined {
  if (teks === undefined) return undefined;
  const dikenal = daftar.find((satu) => satu.toLowerCase() === teks.toLowerCase());
  if (dikenal !== undefined) return dikenal;
  throw new ScriptError(`${opsi} "${teks}" tidak dikenal; yang ada: ${daftar.join(', ')}`);
}

/** `buku-data-agregat-63.05-2024-2-b5-cetak.pdf`. */
function namaBerkas(nama: string, { kertas, jenis }: CaraCetakBuku): string {
  return `buku-data-agregat-${nama.replace('/', '-')}-${kertas.toLowerCase()}-${jenis}.pdf`;
}
