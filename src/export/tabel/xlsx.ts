import { sitasiTabel } from '../kutipan/sitasi.ts';
import { teksSitasi } from '../kutipan/teks.ts';
import { imbuhanTanda, namaPenerbit, tanggalIsi } from '../rilis-unduh.ts';
import type { TabelTerbit, RilisUnduh } from '../rilis-unduh.ts';
import { tulisBukuKerja } from './buku-kerja.ts';
import { keteranganEdisi } from './keterangan-edisi.ts';
import type { FormatTabel } from './format-tabel.ts';
import type { NamaGaya } from './gaya-xlsx.ts';
import { isiTabel } from './isi-tabel.ts';
import type { BarisIsi, KolomUnduh, SelUnduh } from './isi-tabel.ts';
import type { Lembar, SelLembar } from './lembar-xlsx.ts';
import { artiTandaTabel, barisArti } from './tanda-kosong.ts';

/**
 * For Excel and LibreOffice. The title stands in A1, below it what the table counts, its source and notes, then one
 * row of heads and the figures, as the guidance for accessible spreadsheets asks (Analysis Function, UK): no merged
 * cells, no empty rows, one table a sheet. Figures are numbers with more decimals than the two that are shown.
 */
export const xlsx: FormatTabel = {
  id: 'xlsx',
  label: 'Excel (XLSX)',
  uraian: 'Untuk Excel dan LibreOffice, dengan judul, satuan, sumber, dan catatan',
  mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  akhiran: 'xlsx',
  buat: (terbit, terbitan) =>
    tulisBukuKerja({
      judul: `${terbit.tabel.judul}${imbuhanTanda(terbitan)}`,
      pembuat: namaPenerbit(terbitan.penerbit),
      tanggal: tanggalIsi(terbitan),
      lembar: [lembarTabel(terbit, terbitan)],
    }),
};

/** The sheet of one table, named by its number in the book. */
export function lembarTabel(terbit: TabelTerbit, terbitan: RilisUnduh): Lembar {
  const { nomor, tabel } = terbit;
  const { kolom, baris } = isiTabel(tabel);
  const tanda = barisArti(artiTandaTabel({ kolom, baris }));
  const atas = [
    `Tabel ${nomor} ${tabel.judul}${imbuhanTanda(terbitan)}`,
    tabel.subjudul,
    `Sumber: ${tabel.sumber}`,
    ...keteranganEdisi(terbitan),
    ...tabel.catatan.map((satu) => `Catatan: ${satu}`),
    ...(tanda === '' ? [] : [`Tanda: ${tanda}`]),
    `Kutip sebagai: ${teksSitasi(sitasiTabel(terbit, terbitan))}`,
  ].map((isi, i): readonly SelLembar[] => [{ isi, gaya: i === 0 ? 'judul' : 'biasa' }]);
  return {
    nama: `Tabel ${nomor}`,
    baris: [
      ...atas,
      kolom.map(({ judul }) => ({ isi: judul, gaya: 'kepala' })),
      ...baris.map((satu) => satu.sel.map((sel, i) => selLembar(sel, satu, kolom[i]))),
    ],
    lebar: kolom.map(lebarKolom),
    kepala: atas.length,
    beku: {
      baris: atas.length + 1,
      kolom: kolom.filter(({ jenis, tandaDari }) => jenis === 'teks' && tandaDari === undefined)
        .length,
    },
  };
}

function selLembar(sel: SelUnduh, { jenis }: BarisIsi, kolom: KolomUnduh | undefined): SelLembar {
  const jumlah = jenis === 'jumlah';
  switch (sel.jenis) {
    case 'teks':
      return { isi: sel.teks, gaya: jumlah ? 'teksJumlah' : 'teks' };
    case 'tanda':
      return { isi: sel.tanda, gaya: 'tanda' };
    case 'angka':
      return { isi: sel.angka, gaya: gayaAngka(kolom?.jenis === 'desimal', jumlah) };
  }
}

function gayaAngka(desimal: boolean, jumlah: boolean): NamaGaya {
  if (desimal) return jumlah ? 'desimalJumlah' : 'desimal';
  return jumlah ? 'bulatJumlah' : 'bulat';
}

/** Wide enough for a name or for a number of seven digits; longer heads wrap. */
function lebarKolom({ jenis, id, tandaDari }: KolomUnduh): number {
  if (jenis !== 'teks' || tandaDari !== undefined) return 13;
  return { jenis_baris: 12, kode_wilayah: 15 }[id] ?? 26;
}
