/** What the script of figures beside the page holds, as `src/wilayah/banding-wilayah.ts` writes it. */
export interface AngkaBanding {
  readonly periode: string;
  readonly indikator: readonly { readonly nama: string; readonly satuan: string }[];
  /** Each region with its figures as they are shown, the kabupaten first, desa after their kecamatan. */
  readonly wilayah: readonly WilayahBanding[];
}

interface WilayahBanding {
  readonly kode: string;
  readonly sebutan: string;
  readonly sel: readonly string[];
}

/** Choices of a list, those of one kecamatan together. */
interface KelompokPilihan {
  readonly judul: string;
  readonly wilayah: readonly WilayahBanding[];
}

export function kelompokPilihan({ wilayah }: AngkaBanding): readonly KelompokPilihan[] {
  const nama = new Map(wilayah.map(({ kode, sebutan }) => [kode, sebutan]));
  const perKecamatan = Map.groupBy(wilayah, ({ kode }) => kode.slice(0, 8));
  return [...perKecamatan].map(([kode, milik]) => ({
    judul: nama.get(kode) ?? kode,
    wilayah: milik,
  }));
}

/** Two regions and, where it is neither of them, the kabupaten as a measure. */
export interface TabelBanding {
  readonly judul: string;
  readonly kolom: readonly string[];
  readonly baris: readonly {
    readonly nama: string;
    readonly satuan: string;
    readonly sel: readonly string[];
  }[];
}

/** Undefined until both are chosen. Regions of one name are told apart by their kecamatan in the list, by code here. */
export function susunBanding(
  angka: AngkaBanding,
  kode: readonly (string | undefined)[],
): TabelBanding | undefined {
  const terpilih = kode.flatMap((satu) => angka.wilayah.find((w) => w.kode === satu) ?? []);
  const [pertama, kedua] = terpilih;
  if (!pertama || !kedua) return undefined;
  const [kabupaten] = angka.wilayah;
  const ukuran = kabupaten && !terpilih.includes(kabupaten) ? [kabupaten] : [];
  const kembar = pertama.kode !== kedua.kode && pertama.sebutan === kedua.sebutan;
  return {
    judul: `${pertama.sebutan} dan ${kedua.sebutan}, ${angka.periode}`,
    kolom: [
      ...terpilih.map(({ kode: satu, sebutan }) => (kembar ? `${sebutan} (${satu})` : sebutan)),
      ...ukuran.map(({ sebutan }) => sebutan),
    ],
    baris: angka.indikator.map(({ nama, satuan }, i) => ({
      nama,
      satuan,
      sel: [...terpilih, ...ukuran].map(({ sel }) => sel[i] ?? '…'),
    })),
  };
}
