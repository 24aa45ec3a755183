import { ingat, ingatTeks } from '../ingat.ts';
import type { Sop } from '../schema.ts';
import { bentukPanjang, isAwalJabatan, panjangJabatan } from './jabatan.ts';
import { gabungKata, isKataTugas, kataKecil } from './kata.ts';
import type { Kata } from './kata.ts';
import { isKerja } from './kegiatan.ts';

type Pelaksana = Sop['pelaksana'][number];

/** Names of a column: its heading, its aliases, and the parts of them that a slash divides. */
export const namaKolom = ingat(({ nama, alias }: Pelaksana): readonly string[] =>
  [nama, ...alias]
    .flatMap((satu) => [satu, ...satu.split('/')])
    .map((satu) => satu.trim())
    .filter((satu) => satu !== ''),
);

/** Words of a name in small letters, short ones written in full. An office has few names in many SOPs. */
export const kataPanjang = ingatTeks((nama): readonly string[] =>
  kataKecil(nama.replace(/sub\s+bag(?:ian)?/gi, 'subbagian')).flatMap(bentukPanjang),
);

/** A title in a text, by its place among the words. */
export interface Sebutan {
  readonly awal: number;
  /** Index after its last word, those that say which one it is included. */
  readonly akhir: number;
  /** As written. */
  readonly teks: string;
  /** The words of the title alone, written in full. */
  readonly jabatan: readonly string[];
  /** All its words, written in full. */
  readonly lengkap: readonly string[];
}

/** The titles that a text mentions, in their order. */
export const sebutanJabatan = ingat((kata: readonly Kata[]): readonly Sebutan[] => {
  const hasil: Sebutan[] = [];
  let awal = 0;
  while (awal < kata.length) {
    const sebutan = sebutanPada(kata, awal);
    if (sebutan !== undefined) hasil.push(sebutan);
    awal = sebutan?.akhir ?? awal + 1;
  }
  return hasil;
});

/** The title that begins with the word of this index. */
export function sebutanPada(kata: readonly Kata[], awal: number): Sebutan | undefined {
  if (!isAwalJabatan(kata[awal]?.kata ?? '')) return undefined;
  const dua = kata.slice(awal, awal + 2);
  const penuh = dua.flatMap((satu) => bentukPanjang(satu.kata));
  const panjang = panjangJabatan(penuh);
  if (panjang === 0) return undefined;
  const satuKata = bentukPanjang(dua[0]?.kata ?? '').length >= panjang;
  const kepala = awal + (satuKata ? 1 : 2);
  const akhir = endOfName(kata, kepala);
  const isi = kata.slice(awal, akhir);
  return {
    awal,
    akhir,
    teks: gabungKata(isi),
    jabatan: penuh.slice(0, panjang),
    lengkap: isi.flatMap((satu) => bentukPanjang(satu.kata)),
  };
}

/** A name goes on over words that say which office is meant, and over "dan" between two of them. */
function endOfName(kata: readonly Kata[], mulai: number): number {
  let akhir = mulai;
  while (akhir < kata.length) {
    const sebelum = kata[akhir - 1]?.sesudah ?? '';
    const satu = kata[akhir];
    if (satu === undefined || sebelum.trim() !== '') break;
    if (isNama(satu)) akhir += 1;
    else if (isDanNama(kata, akhir)) akhir += 2;
    else break;
  }
  return Math.min(akhir, mulai + 6);
}

function isNama(kata: Kata): boolean {
  return !isKataTugas(kata.kata) && !isKerja(kata);
}

function isDanNama(kata: readonly Kata[], indeks: number): boolean {
  const [dan, lalu] = kata.slice(indeks, indeks + 2);
  if (dan?.kata !== 'dan' || dan.sesudah.trim() !== '' || lalu === undefined) return false;
  return isNama(lalu) && panjangJabatan(bentukPanjang(lalu.kata)) === 0;
}

/** The columns that a mention can mean: those whose name holds its title. */
export function kolomSebutan(
  pelaksana: readonly Pelaksana[],
  { jabatan }: Sebutan,
): readonly Pelaksana[] {
  return pelaksana.filter((satu) =>
    namaKolom(satu).some((nama) => memuat(kataPanjang(nama), jabatan)),
  );
}

function memuat(kata: readonly string[], bagian: readonly string[]): boolean {
  return kata.some((_, awal) => bagian.every((satu, urutan) => kata[awal + urutan] === satu));
}
