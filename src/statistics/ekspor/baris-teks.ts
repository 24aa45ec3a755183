/** Room for the cells of a row; the widest table known has some 300. */
const selTerbanyak = 1024;

/** The longest number that a cell of counts may hold. */
const digitTerbanyak = 9;

/** A cell that has digits but is not one to nine digits alone. */
export const selCampur = -1;
/** A cell without a digit. */
export const selHuruf = -2;

/** A row in a text without quotes, of which no cell has been cut out yet. */
export interface BarisTeks {
  /** Number of its cells; -1 for a row with more than there is room for. */
  readonly banyak: number;
  /** Of each cell the number that its one to nine digits say, or `selCampur` or `selHuruf`, which stands behind the last cell too. */
  readonly angka: Int32Array;
  readonly sel: (letak: number) => string;
}

/** Goes through a text row by row; `baris` is the row it came to last, always the same object. */
export interface Pemindai {
  readonly baris: BarisTeks;
  /** Takes the row that begins at `mulai` and ends with a \n, and gives where the next begins. */
  readonly pindai: (teks: string, mulai: number) => number;
}

/** @param pemisah the sign between cells */
export function createPemindai(pemisah: string): Pemindai {
  const tanda = pemisah.charCodeAt(0);
  const angka = new Int32Array(selTerbanyak + 1);
  const akhir = new Int32Array(selTerbanyak + 1);
  let isi = '';
  let awal = 0;
  const baris = {
    banyak: 0,
    angka,
    sel: (letak: number): string =>
      isi.slice(letak === 0 ? awal : (akhir[letak - 1] ?? 0) + 1, akhir[letak]),
  };
  return {
    baris,
    pindai: (teks, mulai) => {
      isi = teks;
      awal = mulai;
      let i = mulai;
      let letak = 0;
      for (; letak < selTerbanyak; letak += 1) {
        const sampai = i + digitTerbanyak;
        let nilai = 0;
        let huruf = teks.charCodeAt(i);
        const mulaiSel = i;
        while (huruf >= nol && huruf <= sembilan && i < sampai) {
          nilai = nilai * 10 + huruf - nol;
          i += 1;
          huruf = teks.charCodeAt(i);
        }
        if (i === mulaiSel) nilai = selHuruf;
        else if (huruf !== tanda && huruf !== barisBaru) nilai = selCampur;
        while (huruf !== tanda && huruf !== barisBaru) {
          if (huruf >= nol && huruf <= sembilan) nilai = selCampur;
          i += 1;
          huruf = teks.charCodeAt(i);
        }
        angka[letak] = nilai;
        akhir[letak] = i;
        i += 1;
        if (huruf === barisBaru) {
          baris.banyak = letak + 1;
          angka[letak + 1] = selHuruf;
          return i;
        }
      }
      baris.banyak = -1;
      return teks.indexOf('\n', i - 1) + 1;
    },
  };
}

const nol = 48;
const sembilan = 57;
const barisBaru = 10;
