import { kodePeriode } from '../../statistics/periode.ts';
import { alamatBerkas, nomorTerbitan } from '../rilis-unduh.ts';
import type { TabelTerbit, RilisUnduh } from '../rilis-unduh.ts';
import type { FormatTabel } from './format-tabel.ts';
import { isiTabel, satuanTabel } from './isi-tabel.ts';
import type { BarisIsi, KolomUnduh } from './isi-tabel.ts';
import { artiTandaTabel } from './tanda-kosong.ts';

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
  const { kolom: semua, baris, kunci } = isiTabel(tabel);
  const kolom = semua.filter(({ tandaDari }) => tandaDari === undefined);
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
    edisi: nomorTerbitan(terbitan),
    perbaikan: terbitan.edisi
      ? { tanggal: terbitan.edisi.tanggal, alasan: terbitan.edisi.alasan }
      : null,
    sementara: terbitan.sementara === true,
    lisensi: terbitan.lisensi ?? null,
    alamat: alamatBerkas(terbitan, `${tabel.id}/`),
    sumber: tabel.sumber,
    catatan: tabel.catatan,
    kolom,
    kunci,
    arti: artiTandaTabel({ kolom: semua, baris }),
    banyakBaris: baris.length,
    baris: baris.map((satu) => isiBaris(satu, semua)),
  };
}

/**
 * A row by column id; null for a figure that is not there. `tanda` has the reason, and what is said beside the
 * figures that are there.
 */
function isiBaris({ sel }: BarisIsi, kolom: readonly KolomUnduh[]) {
  const isi: Record<string, string | number | null> = {};
  const tanda: Record<string, string> = {};
  kolom.forEach(({ id, tandaDari }, i) => {
    const satu = sel[i];
    if (satu?.jenis === 'teks') {
      if (tandaDari === undefined) isi[id] = satu.teks;
      else if (satu.teks !== '') tanda[tandaDari] = `${tanda[tandaDari] ?? ''}${satu.teks}`;
    } else if (satu?.jenis === 'angka') isi[id] = satu.angka;
    else {
      isi[id] = null;
      tanda[id] = satu?.tanda ?? '…';
    }
  });
  return Object.keys(tanda).length === 0 ? isi : { ...isi, tanda };
}
