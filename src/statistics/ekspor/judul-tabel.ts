import type { DatasetDef } from '../model.ts';
import type { TabelDitolak } from './penolakan.ts';

const keluarga = /KEPALA KELUARGA|\bKK\b|KARTU KELUARGA/;
const orang = /PENDUDUK|JIWA/;
/** People who are only a part of the population. */
const sebagian =
  /WAJIB KTP|DISABILITAS|CACAT|LANSIA|USIA SEKOLAH|MENINGGAL|KEMATIAN|KELAHIRAN|PINDAH|DATANG|MISKIN|PEMILIH|NON ?-?PERMANEN|ORANG ASING|\bWNA\b|BELUM (?:MEMILIKI|PUNYA|REKAM|MEREKAM)|TANPA (?:KTP|AKTA|NIK)/;
const kelipatan = /\b(?:RIBU|JUTA)(?:AN)?\b/;
const persen = /\bPERSEN(?:TASE)?\b|\bPROSENTASE\b|\(%\)/;

/** The titles of a table as one text in capitals. @param baris the rows above its header */
export function teksJudul(baris: readonly (readonly string[])[]): string {
  return baris
    .flat()
    .filter((teks) => teks !== '')
    .join(' | ');
}

/** Why the titles do not allow what the columns look like, if they do not. */
export function bantahanJudul(
  { judul, dugaan, membagiPenduduk }: DatasetDef,
  { teks, kepala }: { readonly teks: string; readonly kepala: readonly string[] },
): TabelDitolak | undefined {
  const disebut =
    (dugaan &&
      !dugaan.kecuali.test(`${teks} ${kepala.join(' ')}`) &&
      dugaan.bertentangan.exec(teks)) ||
    kelipatan.exec(teks) ||
    (/JUMLAH|BANYAKNYA|\bJML\b/.test(teks) ? null : persen.exec(teks)) ||
    (membagiPenduduk && (sebagian.exec(teks) ?? (orang.test(teks) ? null : keluarga.exec(teks))));
  return disebut ? tolakJudul(judul, disebut[0].trim()) : undefined;
}

/** Of several datasets with the same headers, that which counts what the titles name: families or people. */
export function pilihMenurutJudul(def: readonly DatasetDef[], teks: string): readonly DatasetDef[] {
  const satuan = keluarga.test(teks) ? 'keluarga' : orang.test(teks) ? 'jiwa' : undefined;
  const cocok = def.filter((satu) => satu.satuan === satuan);
  return cocok.length === 1 ? cocok : def;
}

function tolakJudul(judul: string, disebut: string): TabelDitolak {
  return {
    aturan: 'judul-bertentangan',
    alasan: `Judul di atas tabel menyebut ${disebut}, padahal kolomnya kolom tabel "${judul}", sehingga tidak pasti apa yang dihitung`,
    obat: 'Bila isinya memang tabel itu, betulkan judul di atasnya; bila bukan, keluarkan berkas ini dari folder rilis',
  };
}
