import { daftarDataset } from '../datasets/index.ts';
import type { DatasetDef, JkKolom, KepalaKolom, Kolom } from '../model.ts';
import { kolomLewat, kolomWilayah, tandaJk } from './kepala.ts';
import { berkode, tolakTakBerkode, type LetakKepala } from './kenali-lebar.ts';
import { tolakRancu, type TabelDitolak } from './penolakan.ts';
import { pilihMenurutKategori } from './pilih-kategori.ts';

/**
 * One row a region and category, as open-data portals publish: a column names the category, another the sex
 * unless laki-laki and perempuan have columns of their own.
 */
export interface TabelPanjang {
  readonly bentuk: 'panjang';
  readonly def: DatasetDef;
  readonly barisIsi: number;
  readonly kolom: readonly Kolom[];
  readonly kepala: readonly string[];
  /** Index of the column of categories; undefined for a dataset of one category, which needs none. */
  readonly kolomKategori: number | undefined;
  /** Index of the column of sexes. */
  readonly kolomJk: number | undefined;
  /** Columns of figures with the sex that each counts; JML where the row says the sex, or nothing does. */
  readonly kolomNilai: readonly { readonly letak: number; readonly jk: JkKolom }[];
}

const kepalaJk: ReadonlySet<string> = new Set(['JENIS KELAMIN', 'JK', 'KELAMIN', 'SEX', 'GENDER']);

const kepalaNilai =
  /^(?:JML|JUMLAH|TOTAL|BANYAKNYA|NILAI|VALUE)?(?: ?(?:PENDUDUK|JIWA|ORANG|KK|KEPALA KELUARGA|KELUARGA|WARGA))?(?: (L|LK|LAKI-LAKI|LAKI LAKI|PRIA|P|PR|PEREMPUAN|WANITA))?$|^(L|LK|LAKI-LAKI|LAKI LAKI|PRIA|P|PR|PEREMPUAN|WANITA)$/;

/** The dataset of a header of this form, a refusal that needs no further row, or undefined. */
export function kenaliPanjang(
  kepala: readonly KepalaKolom[],
  asli: readonly string[],
  { barisIsi, isi }: LetakKepala & { readonly isi: readonly (readonly string[])[] },
): TabelPanjang | TabelDitolak | undefined {
  const teks = kepala.map(({ atas, bawah }) => (bawah === '' ? (atas ?? '') : bawah));
  const kolom = teks.map(
    (satu): Kolom => kolomWilayah(satu) ?? kolomLewat(satu) ?? { jenis: 'lewat' },
  );
  const kolomJk = letakSatu(teks, (satu) => kepalaJk.has(satu));
  const sisa = teks.flatMap((satu, letak) =>
    kolomWilayah(satu) || kolomLewat(satu) || letak === kolomJk ? [] : [{ satu, letak }],
  );
  const kolomNilai = sisa.flatMap(({ satu, letak }) => {
    const cocok = satu === '' ? null : kepalaNilai.exec(satu);
    return cocok ? [{ letak, jk: tandaJk(cocok[1] ?? cocok[2] ?? '') ?? ('JML' as const) }] : [];
  });
  const dimensi = sisa.filter(({ letak }) => !kolomNilai.some((nilai) => nilai.letak === letak));
  const [pertama] = dimensi;
  if (kolomNilai.length === 0 || dimensi.length > 1 || !jkBenar(kolomNilai, kolomJk))
    return undefined;
  const calon = daftarDataset.filter((satu) =>
    pertama ? satu.dimensi.includes(pertama.satu) : tanpaKategori(satu, sisa),
  );
  const def = pertama
    ? pilihMenurutKategori(
        calon,
        isi.map((sel) => sel[pertama.letak] ?? ''),
      )
    : calon;
  const [satu] = def;
  if (!satu) return undefined;
  if (def.length > 1) return tolakRancu(def);
  if (!berkode(kolom)) return tolakTakBerkode(satu, kolom, barisIsi);
  return {
    bentuk: 'panjang',
    def: satu,
    barisIsi,
    kolom,
    kepala: asli,
    kolomKategori: pertama?.letak,
    kolomJk,
    kolomNilai,
  };
}

/** One figure a row with or without a column of sexes, or one column a sex. */
function jkBenar(nilai: TabelPanjang['kolomNilai'], kolomJk: number | undefined): boolean {
  const jk = nilai.map((satu) => satu.jk);
  if (new Set(jk).size < jk.length) return false;
  if (kolomJk !== undefined) return jk.length === 1 && jk[0] === 'JML';
  return jk.includes('L') === jk.includes('P');
}

/** A table without categories counts the population only when it says PENDUDUK. */
function tanpaKategori(def: DatasetDef, sisa: readonly { readonly satu: string }[]): boolean {
  return def.id === 'penduduk' && sisa.some(({ satu }) => satu.includes('PENDUDUK'));
}

/** Index of the one element that fits; undefined for none or for several. */
function letakSatu(teks: readonly string[], cocok: (satu: string) => boolean): number | undefined {
  const letak = teks.flatMap((satu, i) => (cocok(satu) ? [i] : []));
  return letak.length === 1 ? letak[0] : undefined;
}
