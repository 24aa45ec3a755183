import type { BarisTeks } from './baris-teks.ts';
import { kolomWilayah, rapikanKepala } from './kepala.ts';
import type { TabelDikenal } from './kenali-tabel.ts';
import { tolakBeberapaNilai, tolakSatuan, type TabelDitolak } from './penolakan.ts';

const kepalaTetap = /^(?:TAHUN|TAHUN DATA|SEMESTER|PERIODE|BULAN|TANGGAL DATA|SATUAN)$/;
const satuanLain = /^(?:RIBU|JUTA|PERSEN|%|HEKTAR|HA$|RUPIAH)/;
const keluarga = /^(?:KK|KELUARGA|KEPALA KELUARGA|KARTU KELUARGA)$/;
/** Fewer filled cells are a note or a signature. */
const selBaris = 3;

/** Watches the columns that must say the same in every row: a year, a semester, a unit. */
export interface PengawasTetap {
  /** The refusal of the table once a row says otherwise. */
  readonly lihat: (sel: readonly string[], nomor: number) => TabelDitolak | undefined;
  /** True for a row that is written as the one before it. */
  readonly tetap: (baris: BarisTeks) => boolean;
}

/** Undefined for a table without such columns. */
export function createPengawasTetap({
  kepala,
  def,
  bentuk,
}: TabelDikenal): PengawasTetap | undefined {
  if (bentuk === 'lintang') return undefined;
  const kolom = kepala.flatMap((teks, letak) => {
    const rapi = rapikanKepala(teks);
    return kepalaTetap.test(rapi) && !kolomWilayah(rapi)
      ? [{ rapi, letak, nilai: '', tertulis: '' }]
      : [];
  });
  if (kolom.length === 0) return undefined;
  return {
    lihat: (sel, nomor) => {
      for (const satu of kolom) {
        const tertulis = sel[satu.letak] ?? '';
        if (tertulis === satu.tertulis) continue;
        const teks = tertulis
          .trim()
          .toUpperCase()
          .replace(/[.,]0+$/, '');
        if (teks === '' || teks === satu.nilai || catatan(sel)) continue;
        const judul = kepala[satu.letak] ?? '';
        if (satu.nilai !== '') return tolakBeberapaNilai(judul, [satu.nilai, teks], nomor);
        if (satu.rapi === 'SATUAN' && berbeda(teks, def.satuan))
          return tolakSatuan(judul, teks, def);
        satu.nilai = teks;
        satu.tertulis = tertulis;
      }
      return undefined;
    },
    tetap: ({ sel }) => kolom.every(({ letak, tertulis }) => sel(letak) === tertulis),
  };
}

function catatan(sel: readonly string[]): boolean {
  return sel.filter((teks) => teks.trim() !== '').length < selBaris;
}

function berbeda(teks: string, satuan: string): boolean {
  return satuanLain.test(teks) || (satuan === 'jiwa' && keluarga.test(teks));
}
