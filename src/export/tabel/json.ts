import { kodePeriode } from '../../statistics/periode.ts';
import { alamatBerkas } from '../rilis-unduh.ts';
import type { TabelTerbit, RilisUnduh } from '../rilis-unduh.ts';
import type { FormatTabel } from './format-tabel.ts';
import { isiTabel, satuanTabel } from './isi-tabel.ts';
import type { BarisIsi, KolomUnduh, TandaKosong } from './isi-tabel.ts';
import { artiTanda } from './tanda-kosong.ts';

/** Raised when a field changes its meaning or goes away; new fields do not raise it. */
const versi = 1;

export const json: FormatTabel = {
  id: 'json',
  label: 'JSON',
  uraian: 'Untuk program: angka, kolom, satuan, sumber, dan catatan dalam satu berkas',
  mime: 'application/json; charset=utf-8',
  akhiran: 'json',
  buat: (terbit, terbitan) => `${JSON.stringify(isiJson(terbit, terbitan), null, 2)}\n`,
};

function isiJson({ nomor, tabel }: TabelTerbit, terbitan: RilisUnduh) {
  const { kolom, baris, kunci } = isiTabel(tabel);
  return {
    format: 'cacah-tabel',
    versi,
    id: tabel.id,
    nomor,
    judul: tabel.judul,
    subjudul: tabel.subjudul,
    satuan: satuanTabel(tabel) ?? null,
    wilayah: terbitan.wilayah,
    periode: kodePeriode(terbitan.periode),
    tanggalPosisi: terbitan.tanggalPosisi,
    tanggalTerbit: terbitan.tanggalTerbit ?? null,
    keterangan: terbitan.tanda,
    alamat: alamatBerkas(terbitan, `${tabel.id}/`),
    sumber: tabel.sumber,
    catatan: tabel.catatan,
    kolom,
    kunci,
    arti: artiTanda,
    banyakBaris: baris.length,
    baris: baris.map((satu) => isiBaris(satu, kolom)),
  };
}

/** A row by column id; null for a figure that is not there, with the reason in `tanda`. */
function isiBaris({ sel }: BarisIsi, kolom: readonly KolomUnduh[]) {
  const isi: Record<string, string | number | null> = {};
  const tanda: Record<string, TandaKosong> = {};
  kolom.forEach(({ id }, i) => {
    const satu = sel[i];
    if (satu?.jenis === 'teks') isi[id] = satu.teks;
    else if (satu?.jenis === 'angka') isi[id] = satu.angka;
    else {
      isi[id] = null;
      tanda[id] = satu?.tanda ?? '…';
    }
  });
  return Object.keys(tanda).length === 0 ? isi : { ...isi, tanda };
}
