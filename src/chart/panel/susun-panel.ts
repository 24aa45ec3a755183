import { wrapLabel } from '../bungkus.ts';
import type { Panel } from '../grafik.ts';
import { tinggiKaki, type Kaki } from '../kaki.ts';
import { angkaSaja, artiTanda, type Nilai } from '../nilai.ts';
import { skalaDariNol, type Skala } from '../skala.ts';

/** Characters of a region's name before it goes on in a second line. */
const hurufSebaris = 19;

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

/** Size of the key above the panels, in px. */
export function ukuranKunci(grafik: Panel): { readonly lebar: number; readonly tinggi: number } {
  return { lebar: 320, tinggi: 44 + tinggiKaki(kakiPanel(grafik)) };
}

/** Panels that stand side by side where all of them are one drawing, as in a file. */
export const panelSebaris = 4;

/** Distance between panels in px. */
export const selaPanel = 12;

/** Height of all panels as one drawing. */
export function tinggiPanel(grafik: Panel): number {
  const baris = Math.ceil(grafik.panel.length / panelSebaris);
  return ukuranKunci(grafik).tinggi + baris * (susunPanel(grafik).tinggi + selaPanel);
}
