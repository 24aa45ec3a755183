import type { KepalaKolom } from '../model.ts';
import { gabungKepala } from './gabung-kepala.ts';
import { berisiNik, cariKolomPribadi } from '../pribadi.ts';
import { rapikanKepala, tandaJk } from './kepala.ts';
import { bantahanJudul, teksJudul } from './judul-tabel.ts';
import { kenaliLebar, type LetakKepala, type TabelLebar } from './kenali-lebar.ts';
import { kenaliLintang, type TabelLintang } from './kenali-lintang.ts';
import { kenaliPanjang, type TabelPanjang } from './kenali-panjang.ts';
import { sebutkan, tolakPribadi, type TabelDitolak } from './penolakan.ts';
import { tolakTerdekat } from './tolak-terdekat.ts';

/** Rows within which the header must begin: titles, period and blank lines may stand above it. */
const batasBarisKepala = 20;

/** Rows that recognising looks at; a header of two rows and some rows of figures must be among them. */
export const barisPengenal = 60;

/** A table whose meaning is known, in one of the three ways in which exports lay out figures. */
export type TabelDikenal = TabelLebar | TabelPanjang | TabelLintang;

/**
 * Which dataset a table holds, from its first rows. Exactly one dataset must find all its columns once, and no
 * column may be left over; anything less is refused with its reason.
 *
 * @param baris the first `barisPengenal` rows, or all of a shorter table
 */
export function kenaliTabel(baris: readonly (readonly string[])[]): TabelDikenal | TabelDitolak {
  const rapi = baris.map((sel) => sel.map(rapikanKepala));
  const pribadi = rapi.slice(0, batasBarisKepala).flatMap(cariKolomPribadi);
  if (pribadi.length > 0) return tolakPribadi(`kolom ${sebutkan([...new Set(pribadi)])}`);
  const dikenal = kenaliRapi(baris, rapi);
  const hasil = dikenal && 'bentuk' in dikenal ? sesuaiJudul(dikenal, rapi) : dikenal;
  // Rows under a known header are read one by one, and a number among them is reported with its row.
  const takDibaca = hasil && 'bentuk' in hasil ? baris.slice(0, hasil.barisIsi) : baris;
  if (takDibaca.some((sel) => sel.some(berisiNik))) return tolakPribadi('sel 16 angka seperti NIK');
  return hasil ?? tolakTerdekat(rapi, batasBarisKepala);
}

/** The table, unless its titles say that it holds something else. */
function sesuaiJudul(
  tabel: TabelDikenal,
  rapi: readonly (readonly string[])[],
): TabelDikenal | TabelDitolak {
  const kepala = tabel.kepala.map(rapikanKepala);
  // A row of the header itself repeats its cells and so is no title.
  const atas = rapi
    .slice(0, tabel.barisIsi)
    .filter((sel) => sel.filter((teks) => teks !== '').length <= kepala.length / 2);
  return bantahanJudul(tabel.def, { teks: teksJudul(atas), kepala }) ?? tabel;
}

function kenaliRapi(
  baris: readonly (readonly string[])[],
  rapi: readonly (readonly string[])[],
): TabelDikenal | TabelDitolak | undefined {
  const atas = rapi.slice(0, batasBarisKepala);
  // A form's own header would pass for that of a long table without codes.
  for (const i of atas.keys()) {
    const formulir = kenaliLintang(rapi, i);
    if (formulir) return formulir;
  }
  for (const [i, sel] of atas.entries()) {
    const bawah = rapi[i + 1];
    const judul = teksJudul(rapi.slice(0, i));
    const coba = (kepala: readonly KepalaKolom[], barisIsi: number) =>
      kenaliKepala(kepala, { barisIsi, judul, baris, isi: rapi.slice(barisIsi) });
    // Two rows are tried first: the upper one of two may pass for a whole header, and its figures would be wrong.
    const hasil =
      (bawah && coba(gabungKepala(sel, bawah), i + 2)) ??
      coba(
        sel.map((teks) => ({ bawah: teks })),
        i + 1,
      );
    if (hasil) return hasil;
  }
  return undefined;
}

interface SekitarKepala extends LetakKepala {
  readonly baris: readonly (readonly string[])[];
  /** Tidied rows under the header. */
  readonly isi: readonly (readonly string[])[];
}

function kenaliKepala(
  kepala: readonly KepalaKolom[],
  sekitar: SekitarKepala,
): TabelDikenal | TabelDitolak | undefined {
  if (kepala.filter(({ bawah, atas = '' }) => /[A-Z]/.test(bawah + atas)).length < 2) {
    return undefined;
  }
  if (barisJk(sekitar.isi[0] ?? [])) return undefined;
  const asli = tulisanKepala(sekitar.baris, sekitar.barisIsi, kepala);
  return kenaliLebar(kepala, asli, sekitar) ?? kenaliPanjang(kepala, asli, sekitar);
}

/** True for the lower row of a header of two, which a row without it would pass over. */
function barisJk(sel: readonly string[]): boolean {
  return sel.filter((teks) => tandaJk(teks)).length >= 2 && !sel.some((teks) => /^\d/.test(teks));
}

/** Headers as the file writes them, for messages. */
function tulisanKepala(
  baris: readonly (readonly string[])[],
  barisIsi: number,
  kepala: readonly KepalaKolom[],
): readonly string[] {
  const bawah = baris[barisIsi - 1] ?? [];
  return kepala.map(({ atas }, i) => {
    const satu = (bawah[i] ?? '').trim();
    return atas === undefined || atas === '' ? satu : `${atas} ${satu}`.trim();
  });
}
