import { formatJiwa } from '../../statistics/format-value.ts';
import type { DataBuku } from '../tabel.ts';
import { sebutAngka } from './angka.ts';
import { sebutBagian, sebutBagiannya } from './bagian.ts';
import {
  pemilik,
  persenCakupan,
  perubahanCakupan,
  rentangCakupan,
  sasaran,
  type Cakupan,
} from './cakupan.ts';
import { awalBesar, kalimat, susun } from './kalimat.ts';

/** A document, and the words in which its coverage is told. */
interface Kepemilikan {
  /** The coverage of the headline, of the change and of the extremes. */
  readonly cakupan: Cakupan;
  /** The coverage by name, `cakupan kepemilikan KIA`. */
  readonly subjek: (data: DataBuku) => string;
  /** Who should have the document, `anak sasaran`. */
  readonly siapa: (data: DataBuku) => string;
  readonly dokumen: string;
  /** What is told before change and extremes: how many there are and how many have it. */
  readonly jumlah: (data: DataBuku) => readonly (string | undefined)[];
}

/** Sentences and headline of a narration about those who have a document. */
export function narasiKepemilikan({ cakupan, subjek, siapa, dokumen, jumlah }: Kepemilikan) {
  return {
    kalimat: (data: DataBuku): readonly string[] =>
      susun([
        ...jumlah(data),
        perubahanCakupan(data, cakupan, subjek(data)),
        rentangCakupan(data, cakupan, subjek(data)),
      ]),
    headline: (data: DataBuku): string | undefined => {
      const persen = persenCakupan(data, cakupan);
      return persen === undefined
        ? undefined
        : awalBesar(`${sebutBagian(persen, siapa(data))} memiliki ${dokumen}`);
    },
  };
}

interface SebutanJumlah {
  readonly siapa: string;
  /** What is said of those who have it, `sudah memilikinya`. */
  readonly milik: string;
  /** How those without are added, ` dan 3 anak belum`; nothing is said of them without it. */
  readonly belum?: { readonly sambung: string; readonly satuan: string };
}

/** `Dari 30 anak, empat dari lima (80,0 persen) memiliki akta kelahiran dan 6 anak belum.` */
export function jumlahPemilik(
  data: DataBuku,
  cakupan: Cakupan,
  { siapa, milik, belum }: SebutanJumlah,
): string | undefined {
  const [orang, banyak] = [sasaran(data, cakupan), pemilik(data, cakupan)];
  const persen = persenCakupan(data, cakupan);
  if (orang === undefined || banyak === undefined || persen === undefined) return undefined;
  const sisa =
    belum && orang > banyak
      ? `${belum.sambung} ${sebutAngka(orang - banyak, belum.satuan)} belum`
      : '';
  return kalimat(`dari ${formatJiwa(orang)} ${siapa}, ${sebutBagiannya(persen)} ${milik}${sisa}`);
}
