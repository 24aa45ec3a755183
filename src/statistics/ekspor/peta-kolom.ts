import { letakJk } from '../agregat.ts';
import type { BagianWilayah, Kolom } from '../model.ts';
import type { TabelLebar } from './kenali-lebar.ts';
import type { LetakWilayah } from './kode-baris.ts';

type KolomPersen = Extract<Kolom, { readonly jenis: 'persen' }>;

/** Where in a row of the wide form each thing stands; -1 where the export has no such column. */
export interface PetaKolom {
  readonly def: TabelLebar['def'];
  /** Column of each figure, in the order of BarisWilayah.nilai. */
  readonly nilai: readonly number[];
  /** Columns that sum all categories of a sex. */
  readonly total: readonly { readonly letak: number; readonly jk: 0 | 1 | 2 }[];
  readonly persen: readonly (KolomPersen & { readonly letak: number })[];
  readonly wilayah: LetakWilayah;
  /** Columns of names. */
  readonly label: readonly number[];
  /** Columns whose cells are not read as figures. */
  readonly lain: readonly number[];
  /** Those of them that hold no part of a region's code. */
  readonly bukanKode: readonly number[];
  /** Columns without a header. */
  readonly tanpaJudul: readonly number[];
  /** Columns of figures whose meaning is not stated. */
  readonly takJelas: readonly number[];
  /** Headers as the file writes them. */
  readonly kepala: readonly string[];
}

/** Turns what each column means into where each meaning stands. */
export function petakanKolom({ def, kolom, kepala }: TabelLebar): PetaKolom {
  const nilai = new Array<number>(def.kategori.length * 3).fill(-1);
  const total: { letak: number; jk: 0 | 1 | 2 }[] = [];
  const persen: (KolomPersen & { letak: number })[] = [];
  kolom.forEach((satu, letak) => {
    if (satu.jenis === 'nilai') nilai[3 * satu.kategori + letakJk[satu.jk]] = letak;
    else if (satu.jenis === 'total') total.push({ letak, jk: letakJk[satu.jk] });
    else if (satu.jenis === 'persen') persen.push({ ...satu, letak });
  });
  const letakJenis = (jenis: Kolom['jenis']) =>
    kolom.flatMap((satu, letak) => (satu.jenis === jenis ? [letak] : []));
  const wilayah = letakWilayah(kolom);
  return {
    def,
    nilai,
    total,
    persen,
    wilayah,
    label: kolom.flatMap((satu, letak) =>
      satu.jenis === 'wilayah' && /^nama/.test(satu.bagian) ? [letak] : [],
    ),
    bukanKode: kolom.flatMap((satu, letak) =>
      satu.jenis === 'nilai' || bagianKode(satu) ? [] : [letak],
    ),
    lain: kolom.flatMap((satu, letak) => (satu.jenis === 'nilai' ? [] : [letak])),
    tanpaJudul: kolom.flatMap((satu, letak) =>
      satu.jenis === 'lewat' && (kepala[letak] ?? '').trim() === '' ? [letak] : [],
    ),
    takJelas: letakJenis('tak-jelas'),
    kepala,
  };
}

function bagianKode(kolom: Kolom): boolean {
  return kolom.jenis === 'wilayah' && /^(?:no-|kode)/.test(kolom.bagian);
}

/** Where the parts of a region stand among the columns. */
export function letakWilayah(kolom: readonly Kolom[]): LetakWilayah {
  const letak: Record<BagianWilayah, number> = {
    ...{ 'no-prop': -1, 'no-kab': -1, 'no-kec': -1, 'no-kel': -1 },
    ...{ kode: -1, 'kode-kec': -1, 'kode-kab': -1, 'kode-bps': -1 },
    ...{ nama: -1, 'nama-lain': -1, 'nomor-urut': -1 },
  };
  kolom.forEach((satu, i) => {
    if (satu.jenis === 'wilayah') letak[satu.bagian] = i;
  });
  return letak;
}
