import type { BarisIsi, DaftarButir, IsiDaftar } from './daftar-butir.ts';
import { daftarButir } from './daftar-butir.ts';
import { isDepan, type Bab } from './outline.ts';

interface BarisBab extends BarisIsi, Pick<Bab, 'id' | 'jenis'> {
  readonly bagian: readonly BarisIsi[];
}

interface BukuTersusun extends IsiDaftar {
  readonly bab: readonly Pick<Bab, 'id' | 'jenis' | 'nomor' | 'judul' | 'bagian' | 'butir'>[];
}

interface DaftarIsi {
  /** Chapters with their sections. */
  readonly bab: readonly BarisBab[];
  /** The lists of tables and of charts. */
  readonly butir: readonly DaftarButir[];
}

/** The contents of a book with all that is read in it, chapter by chapter. */
export function daftarIsi(buku: BukuTersusun): DaftarIsi {
  return { bab: buku.bab.map(barisBab), butir: daftarButir(buku) };
}

interface DaftarIsiCetak extends DaftarIsi {
  /** What stands before the chapters, the contents themselves among it. */
  readonly depan: readonly BarisIsi[];
}

/** The contents of the printed book: of sections only those with a number, its front matter part by part. */
export function daftarIsiCetak(buku: BukuTersusun): DaftarIsiCetak {
  const { bab, butir } = daftarIsi(buku);
  const berjenis = (dicari: Bab['jenis']) => bab.filter(({ jenis }) => jenis === dicari);
  return {
    depan: [
      barisDepan('lembar-pengesahan', 'Lembar Pengesahan'),
      ...berjenis('pengantar'),
      barisDepan('daftar-isi', 'Daftar Isi'),
      ...butir.map(({ id, judul }) => barisDepan(id, judul)),
      ...berjenis('penjelasan'),
    ],
    bab: bab
      .filter(({ jenis }) => !isDepan(jenis))
      .map((satu) => ({ ...satu, bagian: satu.bagian.filter(({ nomor }) => nomor !== '') })),
    butir,
  };
}

function barisDepan(sauh: string, judul: string): BarisIsi {
  return { nomor: '', judul, sauh };
}

function barisBab({ id, jenis, nomor, judul, bagian }: BukuTersusun['bab'][number]): BarisBab {
  return { id, jenis, nomor, judul, sauh: `bab-${id}`, bagian };
}
