import { labelPeriode } from '../../statistics/periode.ts';
import { imbuhanTanda, namaPenerbit, tanggalIsi } from '../rilis-unduh.ts';
import type { RilisUnduh } from '../rilis-unduh.ts';
import { tulisBukuKerja } from './buku-kerja.ts';
import { banyakBaris } from './isi-tabel.ts';
import { lembarCatatan } from './lembar-catatan.ts';
import { lembarSampul } from './lembar-sampul.ts';
import type { Lembar, SelLembar } from './lembar-xlsx.ts';
import { lembarTabel } from './xlsx.ts';

/**
 * Every table of a release in one workbook, in the form that statisticians expect (Analysis Function, UK): a cover, the
 * contents, the notes, then a sheet for each table.
 */
export function tulisBukuTabel(terbitan: RilisUnduh): Uint8Array<ArrayBuffer> {
  return tulisBukuKerja({
    judul: `Tabel ${judulBuku(terbitan)}`,
    pembuat: namaPenerbit(terbitan.penerbit),
    tanggal: tanggalIsi(terbitan),
    lembar: [
      lembarSampul(terbitan, judulBuku(terbitan)),
      lembarIsi(terbitan),
      lembarCatatan(terbitan),
      ...terbitan.tabel.map((satu) => lembarTabel(satu, terbitan)),
    ],
  });
}

function judulBuku(terbitan: RilisUnduh): string {
  return `${terbitan.wilayah.nama}, ${labelPeriode(terbitan.periode)}${imbuhanTanda(terbitan)}`;
}

function lembarIsi(terbitan: RilisUnduh): Lembar {
  const kepala = ['Lembar', 'Judul', 'Keterangan', 'Banyak baris'];
  return {
    nama: 'Isi',
    baris: [
      [{ isi: `Daftar isi: ${String(terbitan.tabel.length)} tabel`, gaya: 'judul' }],
      kepala.map((isi) => ({ isi, gaya: 'kepala' })),
      ...terbitan.tabel.map(({ nomor, tabel }): readonly SelLembar[] => [
        { isi: `Tabel ${nomor}`, gaya: 'teks', ke: `Tabel ${nomor}` },
        { isi: tabel.judul, gaya: 'teks' },
        { isi: tabel.subjudul, gaya: 'teks' },
        { isi: banyakBaris(tabel), gaya: 'bulat' },
      ]),
    ],
    lebar: [14, 60, 70, 14],
    kepala: 1,
  };
}
