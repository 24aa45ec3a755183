import Papa from 'papaparse';
import type { Finding, Hasil } from '../../finding/finding.ts';
import type { Dataset, Kabupaten } from '../model.ts';
import { createPembacaLebar } from './bentuk-lebar.ts';
import { createPembacaLintang } from './bentuk-lintang.ts';
import { createPembacaPanjang } from './bentuk-panjang.ts';
import { barisPengenal, kenaliTabel, type TabelDikenal } from './kenali-tabel.ts';
import { createKumpulan, type Kumpulan } from './kumpulan.ts';
import { buildLingkup, type Lingkup } from './lingkup.ts';
import type { PembacaBentuk } from './pembaca-bentuk.ts';
import type { TabelDitolak } from './penolakan.ts';

/** Takes the rows of one export as they come, and gives the dataset at the end. */
export interface PembacaEkspor {
  /** False when nothing further will be read. */
  readonly baris: (sel: readonly string[], kutipSalah: boolean) => boolean;
  readonly selesai: () => Hasil<Dataset>;
}

/**
 * Reads one export (CSV text with comma, semicolon or tab) of a kabupaten. Rows are counted as a
 * spreadsheet shows them. The dataset is there whenever its header was recognised, without the rows
 * that could not be read; it may be published only when no finding is a galat.
 */
export function readExport(teks: string, berkas: string, kabupaten: Kabupaten): Hasil<Dataset> {
  const pembaca = createPembacaEkspor(berkas, buildLingkup([kabupaten]));
  const { isi, pemisah } = siapkan(teks);
  Papa.parse<string[]>(isi, {
    delimiter: pemisah,
    newline: '\n',
    step: ({ data, errors }, parser) => {
      if (!pembaca.baris(data, errors.length > 0)) parser.abort();
    },
  });
  return pembaca.selesai();
}

/** Reads the rows of one export, whatever they come from. */
export function createPembacaEkspor(berkas: string, lingkup: Lingkup): PembacaEkspor {
  const kumpulan = createKumpulan(berkas);
  let atas: string[][] = [];
  let tabel: TabelDikenal | undefined;
  let judulBerkas: readonly string[] = [];
  let pembaca: PembacaBentuk | undefined;
  let tolakan: TabelDitolak | undefined;
  let nomor = 0;

  const kenali = (): void => {
    const hasil = kenaliTabel(atas);
    if ('alasan' in hasil) {
      tolakan = hasil;
      return;
    }
    tabel = hasil;
    judulBerkas = atas
      .slice(0, hasil.barisIsi - 1)
      .flatMap((sel) => sel.filter((teks) => teks.trim() !== ''));
    const buka = bukaPembaca(hasil, lingkup, kumpulan);
    pembaca = buka;
    atas.forEach((sel, i) => {
      if (i >= hasil.barisIsi) buka.baca(sel, i + 1);
    });
    atas = [];
  };

  return {
    baris: (sel, kutipSalah) => {
      nomor += 1;
      if (kutipSalah) laporkanKutip(kumpulan, nomor);
      if (pembaca) pembaca.baca(sel, nomor);
      else {
        atas.push([...sel]);
        if (atas.length === barisPengenal) kenali();
      }
      return tolakan === undefined;
    },
    selesai: () => {
      if (!pembaca && !tolakan) kenali();
      if (!pembaca || !tabel) {
        const temuan = tolakan ? [tolak(tolakan, berkas)] : [];
        return { temuan: [...kumpulan.semua(), ...temuan] };
      }
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

function bukaPembaca(tabel: TabelDikenal, lingkup: Lingkup, kumpulan: Kumpulan): PembacaBentuk {
  if (tabel.bentuk === 'lebar') return createPembacaLebar(tabel, lingkup, kumpulan);
  if (tabel.bentuk === 'panjang') return createPembacaPanjang(tabel, lingkup, kumpulan);
  return createPembacaLintang(tabel, lingkup, kumpulan);
}

/** Line ends as \n, no byte order mark, and the separator: the one that Excel's `sep=` names, else the most frequent of the fullest line. */
function siapkan(teks: string): { readonly isi: string; readonly pemisah: string } {
  const tanpaBom = teks.startsWith('\uFEFF') ? teks.slice(1) : teks;
  const isi = tanpaBom.includes('\r') ? tanpaBom.replaceAll(/\r\n?/g, '\n') : tanpaBom;
  const petunjuk = /^"?sep=([,;\t])"?\n/i.exec(isi);
  if (petunjuk?.[1] !== undefined) {
    return { isi: isi.slice(petunjuk[0].length), pemisah: petunjuk[1] };
  }
  return { isi, pemisah: tebakPemisah(isi) };
}

function tebakPemisah(isi: string): string {
  const baris = isi.slice(0, 100_000).split('\n', barisPengenal);
  const terbanyak = (tanda: string) =>
    Math.max(...baris.map((satu) => satu.replaceAll(/"[^"]*"/g, '').split(tanda).length));
  return [',', ';', '\t'].reduce((a, b) => (terbanyak(b) > terbanyak(a) ? b : a));
}

function tolak({ aturan, alasan, obat }: TabelDitolak, berkas: string): Finding {
  return { aturan, tingkat: 'galat', tempat: { berkas }, pesan: alasan, obat };
}

function laporkanKutip(kumpulan: Kumpulan, baris: number): void {
  kumpulan.tambah({
    aturan: 'tanda-kutip',
    tingkat: 'galat',
    baris,
    pesan: 'Tanda kutip ganda pada baris ini tidak berpasangan, sehingga batas selnya tidak pasti.',
    obat: 'Hapus atau lengkapi tanda kutipnya, atau ekspor ulang berkasnya.',
  });
}
