import Papa from 'papaparse';
import type { Finding, Hasil } from '../../finding/finding.ts';
import type { Dataset, Kabupaten } from '../model.ts';
import { createPembacaLebar } from './bentuk-lebar.ts';
import { createPembacaLintang } from './bentuk-lintang.ts';
import { createPembacaPanjang } from './bentuk-panjang.ts';
import { barisPengenal, kenaliTabel, type TabelDikenal } from './kenali-tabel.ts';
import { createKumpulan, type Kumpulan } from './kumpulan.ts';
import { bukanTabel } from './bukan-tabel.ts';
import { rapikanKepala } from './kepala.ts';
import { createPengawasTetap, type PengawasTetap } from './nilai-tetap.ts';
import { siapkanTeks } from './pemisah-kolom.ts';
import { createPengamat, type PengamatTolakan } from './pengamat-tolakan.ts';
import { buildLingkup, type Lingkup } from './lingkup.ts';
import type { PembacaBentuk } from './pembaca-bentuk.ts';
import { createPembacaTertunda } from './pembaca-tertunda.ts';
import type { TabelDitolak } from './penolakan.ts';
import type { TandaDesimal } from './tanda-desimal.ts';

/** Takes the rows of one export as they come, and gives the dataset at the end. */
export interface PembacaEkspor {
  /** False when nothing further will be read. */
  readonly baris: (sel: readonly string[], kutipSalah: boolean) => boolean;
  readonly selesai: () => Hasil<Dataset>;
}

/**
 * Reads one export (CSV text with comma, semicolon, tab or bar) of a kabupaten. Rows are counted as a
 * spreadsheet shows them. The dataset is there whenever its header was recognised, without the rows
 * that could not be read; it may be published only when no finding is a galat.
 */
export function readExport(teks: string, berkas: string, kabupaten: Kabupaten): Hasil<Dataset> {
  const { isi, pemisah } = siapkanTeks(teks);
  const bukan = bukanTabel(isi);
  if (bukan) return { temuan: [tolak(bukan, berkas)] };
  const pembaca = createPembacaEkspor(berkas, buildLingkup([kabupaten]));
  Papa.parse<string[]>(isi, {
    delimiter: pemisah,
    newline: '\n',
    step: ({ data, errors }, parser) => {
      if (!pembaca.baris(data, errors.length > 0)) parser.abort();
    },
  });
  return pembaca.selesai();
}

/**
 * Reads one export as it comes in, so that a file of any length takes the memory of its figures alone.
 *
 * @param aliran decoded text with \n at the ends of its lines, without a byte order mark or a line that names the separator
 * @param awal the first part of the same text
 */
export async function readExportAliran(
  aliran: NodeJS.ReadableStream,
  {
    berkas,
    awal,
    pemisah,
    lingkup,
  }: {
    readonly berkas: string;
    readonly awal: string;
    readonly pemisah: string;
    readonly lingkup: Lingkup;
  },
): Promise<Hasil<Dataset>> {
  const bukan = bukanTabel(awal);
  if (bukan) return { temuan: [tolak(bukan, berkas)] };
  const pembaca = createPembacaEkspor(berkas, lingkup);
  await uraiAliran(aliran, pemisah, pembaca.baris);
  return pembaca.selesai();
}

/**
 * Gives the rows of a CSV one at a time, as they come.
 *
 * @param pemisah the separator between cells; told from the text when left out
 * @param baris takes the next row and whether its quotes are wrong; false stops the reading
 */
export function uraiAliran(
  aliran: NodeJS.ReadableStream,
  pemisah: string | undefined,
  baris: (sel: readonly string[], kutipSalah: boolean) => boolean,
): Promise<void> {
  return new Promise((selesai, gagal) => {
    Papa.parse<string[]>(aliran, {
      ...(pemisah !== undefined && { delimiter: pemisah, newline: '\n' }),
      step: ({ data, errors }, parser) => {
        if (!baris(data, errors.length > 0)) parser.abort();
      },
      complete: () => {
        selesai();
      },
      error: gagal,
    });
  });
}

/** Reads the rows of one export, whatever they come from. */
export function createPembacaEkspor(berkas: string, lingkup: Lingkup): PembacaEkspor {
  const kumpulan = createKumpulan(berkas);
  let atas: string[][] = [];
  let tabel: TabelDikenal | undefined;
  let judulBerkas: readonly string[] = [];
  let pembaca: PembacaBentuk | undefined;
  let pengawas: PengawasTetap | undefined;
  let pengamat: PengamatTolakan | undefined;
  let nomor = 0;

  const kenali = (): void => {
    const hasil = kenaliTabel(atas);
    if ('alasan' in hasil) {
      pengamat = createPengamat(hasil);
      atas.forEach((sel, i) => pengamat?.lihat(sel, i + 1));
      return;
    }
    tabel = hasil;
    judulBerkas = atas
      .slice(0, hasil.barisIsi - 1)
      .flatMap((sel) => sel.filter((teks) => teks.trim() !== ''));
    laporkanDugaan(hasil, judulBerkas, kumpulan);
    pembaca = bukaPembaca(hasil, lingkup, kumpulan);
    pengawas = createPengawasTetap(hasil);
    atas.forEach((sel, i) => {
      if (i >= hasil.barisIsi) baca(sel, i + 1);
    });
    atas = [];
  };
  const baca = (sel: readonly string[], baris: number): void => {
    const tolakan = pengawas?.lihat(sel, baris);
    if (tolakan) pengamat = createPengamat(tolakan);
    else pembaca?.baca(sel, baris);
  };
  const lanjut = (): boolean => pengamat === undefined || pengamat.perluLanjut;

  return {
    baris: (sel, kutipSalah) => {
      nomor += 1;
      if (pengamat) {
        pengamat.lihat(sel, nomor);
        return lanjut();
      }
      if (kutipSalah) laporkanKutip(kumpulan, nomor);
      if (pembaca) baca(sel, nomor);
      else {
        atas.push([...sel]);
        if (atas.length === barisPengenal) kenali();
      }
      return lanjut();
    },
    selesai: () => {
      if (!pembaca && !pengamat) kenali();
      if (pengamat) return { temuan: [...kumpulan.semua(), tolak(pengamat.selesai(), berkas)] };
      if (!pembaca || !tabel) return { temuan: kumpulan.semua() };
      const { takTerbaca, ...isi } = pembaca.selesai();
      const nilai = {
        def: tabel.def,
        berkas,
        judulBerkas,
        ...isi,
        ...(takTerbaca.size > 0 && { takTerbaca }),
      };
      return { nilai, temuan: kumpulan.semua() };
    },
  };
}

/** Says that a table was recognised by its columns alone, unless a title or a header names it. */
function laporkanDugaan(
  { def: { dugaan }, kepala }: TabelDikenal,
  judul: readonly string[],
  kumpulan: Kumpulan,
): void {
  if (!dugaan) return;
  const tertulis = [...judul, ...kepala].map(rapikanKepala).join(' ');
  if (dugaan.kecuali.test(tertulis)) return;
  const { pesan, obat } = dugaan;
  kumpulan.tambah({ aturan: 'dikenali-dari-kolom', tingkat: 'saran', pesan, obat });
}

function bukaPembaca(tabel: TabelDikenal, lingkup: Lingkup, kumpulan: Kumpulan): PembacaBentuk {
  if (tabel.bentuk === 'lintang') return createPembacaLintang(tabel, lingkup, kumpulan);
  const buka = (desimal?: ReadonlyMap<number, TandaDesimal>): PembacaBentuk =>
    tabel.bentuk === 'lebar'
      ? createPembacaLebar(tabel, lingkup, kumpulan, desimal)
      : createPembacaPanjang(tabel, lingkup, kumpulan, desimal);
  return tabel.def.desimal > 0 ? createPembacaTertunda(tabel, kumpulan, buka) : buka();
}

function tolak({ aturan, alasan, obat }: TabelDitolak, berkas: string): Finding {
  return { aturan, tingkat: 'galat', tempat: { berkas }, pesan: alasan, obat };
}

function laporkanKutip(kumpulan: Kumpulan, baris: number): void {
  kumpulan.tambah({
    aturan: 'tanda-kutip',
    tingkat: 'galat',
    baris,
    pesan: 'Tanda kutip ganda pada baris ini tidak berpasangan, sehingga batas selnya tidak pasti',
    obat: 'Hapus atau lengkapi tanda kutipnya, atau ekspor ulang berkasnya',
  });
}
