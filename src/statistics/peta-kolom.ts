import type { BagianWilayah, DatasetDef, Kolom } from './model.ts';

/** Where in a row each thing stands; -1 where the export has no such column. */
export interface PetaKolom {
  readonly def: DatasetDef;
  /** Column of L and P of each category, side by side as in BarisDesa.nilai. */
  readonly nilai: readonly number[];
  /** Column of the sum of each category. */
  readonly jumlah: readonly number[];
  readonly wilayah: Readonly<Record<BagianWilayah, number>>;
  /** Columns of names. */
  readonly label: readonly number[];
  /** Columns whose cells are not read as figures. */
  readonly lain: readonly number[];
  /** Columns without a header. */
  readonly tanpaJudul: readonly number[];
  /** Headers as the file writes them. */
  readonly kepala: readonly string[];
}

/** Turns what each column means into where each meaning stands. */
export function petakanKolom(
  def: DatasetDef,
  kolom: readonly Kolom[],
  kepala: readonly string[],
): PetaKolom {
  const nilai = new Array<number>(def.kategori.length * 2).fill(-1);
  const jumlah = new Array<number>(def.kategori.length).fill(-1);
  const wilayah: Record<BagianWilayah, number> = {
    ...{ 'no-prop': -1, 'no-kab': -1, 'no-kec': -1, 'no-kel': -1 },
    ...{ kode: -1, nama: -1, 'nama-lain': -1, 'nomor-urut': -1 },
  };
  const label: number[] = [];
  const lain: number[] = [];
  kolom.forEach((satu, i) => {
    if (satu.jenis !== 'nilai') lain.push(i);
    else if (satu.jk === 'JML') jumlah[satu.kategori] = i;
    else nilai[2 * satu.kategori + (satu.jk === 'L' ? 0 : 1)] = i;
    if (satu.jenis !== 'wilayah') return;
    wilayah[satu.bagian] = i;
    if (satu.bagian === 'nama' || satu.bagian === 'nama-lain') label.push(i);
  });
  const tanpaJudul = kepala.flatMap((teks, i) => (teks.trim() === '' ? [i] : []));
  return { def, nilai, jumlah, wilayah, label, lain, tanpaJudul, kepala };
}
