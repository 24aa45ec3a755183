import Papa from 'papaparse';
import type { Finding, Hasil } from '../finding/finding.ts';
import { createPembacaBaris, type PembacaBaris } from './baris-ekspor.ts';
import { createKumpulan, type Kumpulan } from './kumpulan.ts';
import type { Dataset, Kabupaten } from './model.ts';
import { petakanKolom } from './peta-kolom.ts';
import {
  batasBarisKepala,
  kenaliBaris,
  kenaliTabel,
  type TabelDikenal,
  type TabelDitolak,
} from './recognise.ts';

/**
 * Reads one export (CSV text with comma, semicolon or tab) of a kabupaten. Rows are counted as a
 * spreadsheet shows them. The dataset is there whenever its header was recognised, without the rows
 * that could not be read; it may be published only when no finding is a galat.
 */
export function readExport(teks: string, berkas: string, kabupaten: Kabupaten): Hasil<Dataset> {
  const kumpulan = createKumpulan(berkas);
  const { isi, pemisah } = siapkan(teks);
  const atas: (readonly string[])[] = [];
  let pembaca: PembacaBaris | undefined;
  let tolakan: TabelDitolak | undefined;
  let nomor = 0;
  Papa.parse<string[]>(isi, {
    delimiter: pemisah,
    newline: '\n',
    step: ({ data, errors }, parser) => {
      nomor += 1;
      if (errors.length > 0) laporkanKutip(kumpulan, nomor);
      if (pembaca) {
        pembaca.baca(data, nomor);
        return;
      }
      atas.push(data);
      const hasil = kenaliBaris(data, nomor - 1);
      if (hasil && 'def' in hasil) pembaca = mulai(hasil, data, kabupaten, kumpulan);
      else if (hasil) tolakan = hasil;
      if (tolakan || (!pembaca && atas.length >= batasBarisKepala)) parser.abort();
    },
  });
  if (!pembaca)
    return { temuan: [...kumpulan.semua(), tolak(tolakan ?? kenaliTolak(atas), berkas)] };
  const nilai = { ...pembaca.selesai(), berkas };
  return { nilai, temuan: kumpulan.semua() };
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
  const baris = isi.slice(0, 100_000).split('\n', batasBarisKepala + 1);
  const terbanyak = (tanda: string) =>
    Math.max(...baris.map((satu) => satu.replaceAll(/"[^"]*"/g, '').split(tanda).length));
  return [',', ';', '\t'].reduce((a, b) => (terbanyak(b) > terbanyak(a) ? b : a));
}

function mulai(
  { def, kolom }: TabelDikenal,
  kepala: readonly string[],
  kabupaten: Kabupaten,
  kumpulan: Kumpulan,
): PembacaBaris {
  return createPembacaBaris(petakanKolom(def, kolom, kepala), kabupaten, kumpulan);
}

function kenaliTolak(atas: readonly (readonly string[])[]): TabelDitolak {
  const hasil = kenaliTabel(atas);
  if ('def' in hasil) throw new Error('a header was missed on the way through the rows');
  return hasil;
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
