import { labelPeriode } from '../../statistics/periode.ts';
import { imbuhanTanda, namaPenerbit, tanggalIsi } from '../rilis-unduh.ts';
import type { RilisUnduh } from '../rilis-unduh.ts';
import { tulisBukuKerja } from './buku-kerja.ts';
import { isiTabel } from './isi-tabel.ts';
import type { Lembar, SelLembar } from './lembar-xlsx.ts';
import { lembarTabel } from './xlsx.ts';

/** Every table of a release in one workbook: a sheet of contents, then a sheet for each table. */
export function tulisBukuTabel(terbitan: RilisUnduh): Uint8Array<ArrayBuffer> {
  return tulisBukuKerja({
    judul: `Tabel ${terbitan.wilayah.nama}, ${labelPeriode(terbitan.periode)}${imbuhanTanda(terbitan)}`,
    pembuat: namaPenerbit(terbitan.penerbit),
    tanggal: tanggalIsi(terbitan),
    lembar: [lembarIsi(terbitan), ...terbitan.tabel.map((satu) => lembarTabel(satu, terbitan))],
  });
}

function lembarIsi(terbitan: RilisUnduh): Lembar {
  const atas = [
    `${terbitan.wilayah.nama}, ${labelPeriode(terbitan.periode)}${imbuhanTanda(terbitan)}`,
    `Penerbit: ${namaPenerbit(terbitan.penerbit)}`,
    `Keadaan data: ${terbitan.tanggalPosisi}`,
    `Sumber: ${terbitan.sumber}`,
    ...terbitan.catatan.map((satu) => `Catatan: ${satu}`),
  ].map((isi, i): readonly SelLembar[] => [{ isi, gaya: i === 0 ? 'judul' : 'biasa' }]);
  const kepala = ['Lembar', 'Judul', 'Keterangan', 'Banyak baris'];
  return {
    nama: 'Isi',
    baris: [
      ...atas,
      kepala.map((isi) => ({ isi, gaya: 'kepala' })),
      ...terbitan.tabel.map(({ nomor, tabel }): readonly SelLembar[] => [
        { isi: `Tabel ${nomor}`, gaya: 'teks' },
        { isi: tabel.judul, gaya: 'teks' },
        { isi: tabel.subjudul, gaya: 'teks' },
        { isi: isiTabel(tabel).baris.length, gaya: 'bulat' },
      ]),
    ],
    lebar: [14, 60, 70, 14],
  };
}
