import type { Peta } from '../grafik.ts';
import { letakkanNama, type LetakNama } from './letak-nama.ts';
import type { Batas, Cincin, Titik } from './titik.ts';

/** Height in px that a page leaves for a map that is not drawn yet. */
export const tinggiPeta = 520;

/** Letters of names and numbers on the map, in px: 7 pt in a book of B5, which draws 680 px on 138 mm. */
export const hurufPetaPx = 12.25;

const sela = 8;
/** Narrower than this no legend stands beside a map, in px. */
const lebarMenyamping = 600;
const barisPx = 20;
const lebarKunci = 160;

/** Where everything of a map is, in px. */
export interface SusunanPeta {
  readonly lebar: number;
  readonly tinggi: number;
  readonly skala: number;
  readonly wilayah: ReadonlyMap<string, readonly Cincin[]>;
  readonly garis: readonly Cincin[];
  readonly nama: readonly LetakNama[];
  readonly legenda: Titik;
  /** Scale bar; upper left corner. */
  readonly batang: Titik;
  /** Names of the numbers on the map, in the order of the codes. */
  readonly kunci: readonly {
    readonly nomor: number;
    readonly kode: string;
    readonly letak: Titik;
  }[];
}

/**
 * The map in a drawing of this width, the legend beside it where there is room and else below, the names of the numbers
 * under both.
 *
 * @param barisLegenda lines of the legend, its title included
 */
export function susunPeta(
  { batas, wilayah }: Pick<Peta, 'batas' | 'wilayah'>,
  {
    lebarPx,
    barisLegenda,
    lebarLegenda,
    lebarTeks,
  }: {
    readonly lebarPx: number;
    readonly barisLegenda: number;
    readonly lebarLegenda: number;
    /** Width of a text on the map. */
    readonly lebarTeks: (teks: string) => number;
  },
): SusunanPeta {
  const menyamping = lebarPx >= lebarMenyamping;
  const kanan = lebarPx - (menyamping ? lebarLegenda : 0);
  const ruang = kanan - 2 * sela;
  const skala = Math.min(ruang / batas.lebarKm, (menyamping ? 460 : 380) / batas.tinggiKm);
  const [lebar, tinggi] = [batas.lebarKm * skala, batas.tinggiKm * skala];
  const kiri = sela + (ruang - lebar) / 2;
  const px = keSkala(batas, { skala, kiri, atas: sela });
  const nama = letakkanNama(
    wilayah.map((satu) => ({
      kode: satu.kode,
      bidang: px.wilayah.get(satu.kode) ?? [],
      lebar: lebarTeks(satu.nama) + 6,
      tinggi: hurufPetaPx + 4,
    })),
    {
      left: 0,
      top: 0,
      right: kanan,
      bottom: tinggi + 2 * sela,
    },
  );
  const legenda: Titik = menyamping ? [lebarPx - lebarLegenda, sela] : [sela, tinggi + 2 * sela];
  const bawahLegenda = legenda[1] + barisLegenda * barisPx;
  const batang: Titik = [legenda[0], bawahLegenda + sela];
  const bawah = Math.max(tinggi + 2 * sela, batang[1] + 3 * sela) + sela;
  const bernomor = nama.filter((satu) => !satu.bernama).map(({ kode }) => kode);
  const kolom = Math.max(1, Math.floor((lebarPx - sela) / lebarKunci));
  const sekolom = Math.ceil(bernomor.length / kolom);
  return {
    lebar: lebarPx,
    tinggi: Math.ceil(bawah + sekolom * barisPx),
    skala,
    ...px,
    nama,
    legenda,
    batang,
    kunci: bernomor.map((kode, i) => ({
      nomor: i + 1,
      kode,
      letak: [sela + Math.floor(i / sekolom) * lebarKunci, bawah + ((i % sekolom) + 0.5) * barisPx],
    })),
  };
}

/** Height of a line of the legend in px. */
export const tinggiBaris = barisPx;

function keSkala(
  { wilayah, garis }: Batas,
  { skala, kiri, atas }: { readonly skala: number; readonly kiri: number; readonly atas: number },
): Pick<SusunanPeta, 'wilayah' | 'garis'> {
  const ubah = (cincin: Cincin): Cincin =>
    cincin.map(([x, y]) => [desimal(kiri + x * skala), desimal(atas + y * skala)]);
  return {
    wilayah: new Map([...wilayah].map(([kode, cincin]) => [kode, cincin.map(ubah)])),
    garis: garis.map(ubah),
  };
}

/** To a tenth of a pixel, which is as exact as the file is. */
function desimal(n: number): number {
  return Math.round(n * 10) / 10;
}
