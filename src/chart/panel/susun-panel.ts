import { wrapLabel } from '../bungkus.ts';
import type { Panel } from '../grafik.ts';
import { tinggiKaki, type Kaki } from '../kaki.ts';
import { angkaSaja, artiTanda, isAngka, type Nilai } from '../nilai.ts';
import { skalaDariNol, type Skala } from '../skala.ts';

/** Characters of a region's name before it goes on in a second line. */
const hurufSebaris = 19;

/** Panels that stand side by side where all of them are one drawing, as in a file. */
const panelSebaris = 4;

/** Distance between panels in px. */
const selaPanel = 12;

/** Room for a sign beside zero, in px. */
const lebarTanda = 12;

/** Height of a kelompok in px. */
export const barisPx = 7;

/** Lengths in px that all panels of a chart share. */
export interface SusunanPanel {
  readonly lebar: number;
  readonly tinggi: number;
  readonly kiri: number;
  readonly kanan: number;
  readonly atas: number;
  readonly bawah: number;
  readonly skala: Skala;
}

/** The lines of a region's name. */
export function barisNama(nama: string): readonly string[] {
  return wrapLabel(nama, hurufSebaris);
}

/** One scale and one size for all panels, so that they can be compared. */
export function susunPanel(grafik: Panel): SusunanPanel {
  const { panel, pembanding, kelompok } = grafik;
  const baris = Math.max(...panel.map(({ nama }) => barisNama(nama).length));
  const atas = 5 + 15 * baris;
  const bawah = atas + barisPx * kelompok.length;
  return {
    lebar: 140,
    tinggi: bawah + 18,
    kiri: 34,
    kanan: 136,
    atas,
    bawah,
    skala: skalaTerkecil(angkaSaja([...panel, pembanding].flatMap(semuaNilai))),
  };
}

/** The scale that leaves the least room empty: small drawings have none to waste. */
function skalaTerkecil(nilai: readonly number[]): Skala {
  const calon = [2, 3, 4, 5].map((langkah) => skalaDariNol(nilai, langkah));
  return calon.reduce((a, b) => (b.maks < a.maks ? b : a));
}

function semuaNilai({ laki, perempuan }: Panel['pembanding']): readonly Nilai[] {
  return [...laki, ...perempuan];
}

/** What stands below the names of the sides in the key. */
export function kakiPanel({ panel, pembanding }: Panel): Kaki {
  return { garis: pembanding.nama, tanda: artiTanda(panel.flatMap(semuaNilai)) };
}

/** Upper left corners of the panels below the key, where all of them are one drawing of this width. */
export function sudutPanel(
  grafik: Panel,
  lebarPx: number,
): readonly (readonly [x: number, y: number])[] {
  const { tinggi } = susunPanel(grafik);
  const atas = ukuranKunci(grafik).tinggi;
  return grafik.panel.map((_, i) => [
    ((i % panelSebaris) * lebarPx) / panelSebaris,
    atas + Math.floor(i / panelSebaris) * (tinggi + selaPanel),
  ]);
}

/** Where a bar is in its panel, in px; `arah` is -1 for laki-laki. A sign has no length, and room of its own. */
export function kotakBatang(
  { kiri, kanan, bawah, skala }: SusunanPanel,
  { nilai, arah, nomor }: { readonly nilai: Nilai; readonly arah: 1 | -1; readonly nomor: number },
): { readonly x: number; readonly y: number; readonly lebar: number; readonly tinggi: number } {
  const nol = (kiri + kanan) / 2;
  const panjang = isAngka(nilai) ? (nilai / skala.maks) * ((kanan - kiri) / 2) : lebarTanda;
  return {
    x: arah === 1 ? nol : nol - panjang,
    y: bawah - (nomor + 1) * barisPx + 0.75,
    lebar: panjang,
    tinggi: barisPx - 1.5,
  };
}

/** The bar at a place of a panel, in px of its drawing; undefined above and below the bars. */
export function batangPada(
  { kiri, kanan, bawah }: SusunanPanel,
  { kelompok }: Panel,
  [x, y]: readonly [number, number],
): { readonly arah: 1 | -1; readonly nomor: number } | undefined {
  const nomor = Math.floor((bawah - y) / barisPx);
  if (nomor < 0 || nomor >= kelompok.length) return undefined;
  return { arah: x < (kiri + kanan) / 2 ? -1 : 1, nomor };
}

/** Size of the key above the panels, in px. */
export function ukuranKunci(grafik: Panel): { readonly lebar: number; readonly tinggi: number } {
  return { lebar: 320, tinggi: 44 + tinggiKaki(kakiPanel(grafik)) };
}

/** Height of all panels as one drawing. */
export function tinggiPanel(grafik: Panel): number {
  const baris = Math.ceil(grafik.panel.length / panelSebaris);
  return ukuranKunci(grafik).tinggi + baris * (susunPanel(grafik).tinggi + selaPanel);
}
