import { ukuranBuku } from '../book/kertas-buku.ts';
import { formatDesimal } from '../statistics/format-value.ts';
import { formatTanggal } from '../sop/tanggal.ts';
import type { Edisi } from './edisi.ts';
import { nomorEdisi, perbaikanTerakhir } from './perbaikan-edisi.ts';
import { kertasBukuKantor } from './tata-cetak.ts';

/** One line of the imprint: what it is called, and what is said. */
export interface BarisImprint {
  readonly nama: string;
  readonly isi: string;
}

/** What the back of the title page says of a book, in the order of the publications of BPS; what the office does not give is left out. */
export function imprintBuku({ rilis: siap, sumber }: Edisi): readonly BarisImprint[] {
  const { rilis, kantor } = siap;
  const perbaikan = perbaikanTerakhir(siap);
  const baris: readonly (readonly [nama: string, isi: string | undefined])[] = [
    ['ISSN', rilis.issn],
    ['Nomor katalog', rilis.katalog],
    ['Nomor publikasi', rilis.nomorPublikasi],
    ['Nomor buku', rilis.nomor],
    [
      'Edisi',
      perbaikan && `ke-${String(nomorEdisi(siap))}, diperbaiki ${formatTanggal(perbaikan.tanggal)}`,
    ],
    ['Ukuran buku', ukuran(kertasBukuKantor(kantor))],
    ['Penerbit', `${kantor.nama} ${kantor.wilayah}`],
    ['Penyusun', kantor.unit.join('; ')],
    ['Alamat', kantor.alamat],
    ['Hubungi', Object.values(kantor.kontak ?? {}).join(', ')],
    ['Sumber data', sumber],
    ['Keadaan data', formatTanggal(rilis.tanggalPosisi)],
    ['Terbit', rilis.tanggalTerbit && formatTanggal(rilis.tanggalTerbit)],
    ['Lisensi', lisensi(kantor.lisensiData)],
  ];
  return baris.flatMap(([nama, isi]) => (isi === undefined || isi === '' ? [] : [{ nama, isi }]));
}

/** In centimetres, as BPS writes it: 17,6 × 25 cm. */
function ukuran(kertas: keyof typeof ukuranBuku): string {
  const { lebar, tinggi } = ukuranBuku[kertas];
  return `${cm(lebar)} × ${cm(tinggi)} cm (${kertas})`;
}

function cm(mm: number): string {
  return mm % 10 === 0 ? String(mm / 10) : formatDesimal(mm / 10, 1);
}

function lisensi(
  satu: { readonly nama: string; readonly alamat?: string | undefined } | undefined,
): string {
  if (satu === undefined)
    return 'Kantor belum menetapkan lisensi; sumber harus disebut bila angkanya dikutip';
  return satu.alamat === undefined ? satu.nama : `${satu.nama}, ${satu.alamat}`;
}
