import type { Langkah, SelGabung } from '../sop/schema-langkah.ts';
import type { Sop } from '../sop/schema.ts';

/** A manuscript in which no row is higher than a page. */
export interface NaskahTerpecah {
  readonly naskah: Sop;
  /** Rows that go on from the row above, by index, with the number of the first of their rincian. */
  readonly lanjutan: ReadonlyMap<number, number>;
}

/** How much of a cell a page can hold. */
export interface RuangSel {
  /** Width of the columns of text in ems: Kegiatan, Kelengkapan, Waktu, Output, Keterangan. */
  readonly lebarEm: readonly number[];
  readonly baris: number;
  /** Width of a text in ems. */
  readonly ukur: (teks: string) => number;
}

/**
 * The manuscript with every row that is higher than `ruang` cut into several: the symbols stay in the first, the
 * others share its Pelaksana cells and hold what is left of each cell, cut between items where that suffices, else
 * between words.
 */
export function pecahLangkah(naskah: Sop, ruang: RuangSel): NaskahTerpecah {
  const lanjutan = new Map<number, number>();
  const langkah: Langkah[] = [];
  for (const satu of naskah.langkah) {
    for (const [ke, { isi, rincian }] of rowsOf(satu, ruang).entries()) {
      if (ke > 0) lanjutan.set(langkah.length, rincian);
      langkah.push(isi);
    }
  }
  return { naskah: { ...naskah, langkah }, lanjutan };
}

interface Baris {
  readonly isi: Langkah;
  readonly rincian: number;
}

function rowsOf(langkah: Langkah, ruang: RuangSel): readonly Baris[] {
  const sel = [
    [langkah.kegiatan, ...langkah.rincian],
    langkah.kelengkapan,
    [langkah.waktu],
    langkah.output,
    [langkah.keterangan],
  ].map((butir, kolom) => cutCell(butir, { ...ruang, em: ruang.lebarEm[kolom] ?? 1 }));
  const banyak = Math.max(1, ...sel.map((bagian) => bagian.length));
  if (banyak === 1) return [{ isi: langkah, rincian: 1 }];
  return Array.from({ length: banyak }, (_, ke) => rowOf(langkah, sel, ke));
}

/** An item of a cell, or a part of one, and the place of the item in its list. */
interface Potong {
  readonly teks: string;
  readonly ke: number;
}

type Sel = readonly (readonly Potong[])[];

function rowOf(langkah: Langkah, sel: readonly Sel[], ke: number): Baris {
  const [kegiatan = [], kelengkapan = [], waktu = [], output = [], keterangan = []] = sel.map(
    (bagian) => bagian[ke] ?? [],
  );
  const rincian = kegiatan.filter((satu) => satu.ke > 0);
  const isi = {
    kegiatan: textOf(kegiatan.filter((satu) => satu.ke === 0)),
    rincian: rincian.map(({ teks }) => teks),
    kelengkapan: kelengkapan.map(({ teks }) => teks),
    waktu: textOf(waktu),
    output: output.map(({ teks }) => teks),
    keterangan: textOf(keterangan),
  };
  if (ke === 0) return { isi: { ...langkah, ...isi }, rincian: 1 };
  const sisa: readonly (readonly [SelGabung, readonly Potong[]])[] = [
    ['kelengkapan', kelengkapan],
    ['waktu', waktu],
    ['output', output],
    ['keterangan', keterangan],
  ];
  const kosong = sisa.flatMap(([nama, bagian]) => (bagian.length === 0 ? [nama] : []));
  return {
    isi: { ...langkah, ...isi, gabung: ['pelaksana', ...kosong] },
    rincian: rincian[0]?.ke ?? 1,
  };
}

function textOf(potong: readonly Potong[]): string {
  return potong.map(({ teks }) => teks).join(' ');
}

interface RuangKolom extends RuangSel {
  readonly em: number;
}

/** A cell as the parts that fit a page each; of an empty one nothing. */
function cutCell(butir: readonly string[], ruang: RuangKolom): Sel {
  const bagian: Potong[][] = [];
  let terisi = ruang.baris;
  for (const [ke, teks] of butir.entries()) {
    for (const { teks: potong, baris } of cutText(teks, ruang)) {
      if (terisi + baris > ruang.baris) {
        bagian.push([]);
        terisi = 0;
      }
      bagian.at(-1)?.push({ teks: potong, ke });
      terisi += baris;
    }
  }
  return bagian;
}

/** A text in parts of no more lines than a page has, with the lines of each. */
function cutText(
  teks: string,
  { em, baris: paling, ukur }: RuangKolom,
): readonly { readonly teks: string; readonly baris: number }[] {
  const spasi = ukur(' ');
  const hasil: { kata: string[]; baris: number }[] = [];
  let terisi = Infinity;
  for (const kata of teks.split(/\s+/).filter((satu) => satu !== '')) {
    const lebar = ukur(kata);
    const baru = terisi + spasi + lebar > em;
    // A word that is longer than its column breaks over several lines.
    const tambah = baru ? Math.max(1, Math.ceil(lebar / em)) : 0;
    const kini = hasil.at(-1);
    if (kini === undefined || kini.baris + tambah > paling)
      hasil.push({ kata: [kata], baris: Math.max(1, tambah) });
    else {
      kini.kata.push(kata);
      kini.baris += tambah;
    }
    terisi = baru ? lebar % em : terisi + spasi + lebar;
  }
  return hasil.map(({ kata, baris }) => ({ teks: kata.join(' '), baris }));
}
