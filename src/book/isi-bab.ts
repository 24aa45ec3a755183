import { daftarGrafik } from './charts/index.ts';
import {
  isBernomor,
  type BabSumber,
  type Butir,
  type Hilang,
  type Ketersediaan,
} from './outline.ts';
import { daftarTabel } from './tables/index.ts';
import {
  isiTersaji,
  judulBagian,
  semesterSebelumnya,
  tempatanBab,
  type Tempatan,
} from './urai-bab.ts';

/** What a chapter places, parted into what the release can give and what it cannot. */
export interface IsiBab {
  /** Its MDX text as far as it is shown. */
  readonly tersaji: string;
  readonly bagian: readonly string[];
  readonly ada: readonly Pick<Butir, 'jenis' | 'id' | 'judul'>[];
  readonly hilang: readonly Hilang[];
  readonly narasi: readonly string[];
}

/** Ids that the registries do not know are an Error: the reader of the chapters has reported them. */
export function periksaIsi(bab: BabSumber, ada: Ketersediaan): IsiBab {
  const tersaji = isiTersaji(bab.isi, (syarat) => isTersedia(syarat, ada));
  const tampak = tempatanBab(tersaji);
  const isTampak = ({ tanda, id }: Tempatan): boolean =>
    tampak.some((satu) => satu.tanda === tanda && satu.id === id);
  const butir = tempatanBab(bab.isi).flatMap((letak) => {
    const { tanda, id } = letak;
    if (!isBernomor(tanda)) return [];
    const jenis: Butir['jenis'] = tanda === 'Tabel' ? 'tabel' : 'grafik';
    const def = cari(jenis, id, bab.id);
    if ('perluBatas' in def && ada.batas !== true) return [];
    return [{ letak, butir: { jenis, id, judul: def.judul }, kurang: kekurangan(def, ada) }];
  });
  return {
    tersaji,
    bagian: judulBagian(tersaji),
    ada: butir
      .filter(({ letak, kurang }) => kurang.length === 0 && isTampak(letak))
      .map((satu) => satu.butir),
    hilang: butir
      .filter(({ kurang }) => kurang.length > 0)
      .map(({ butir: satu, kurang }) => ({ ...satu, kurang })),
    narasi: tampak.filter(({ tanda }) => tanda === 'Narasi').map(({ id }) => id),
  };
}

/** True when the release has what a `Bila` asks for: an export by its id, or a semester before its own. */
export function isTersedia(
  syarat: string,
  { dataset, semester }: Pick<Ketersediaan, 'dataset' | 'semester'>,
): boolean {
  return syarat === semesterSebelumnya ? semester > 1 : dataset.has(syarat);
}

/** True for a chapter that has tables or charts in it and none of them, nor any words, to show. */
export function isKosong({ ada, hilang, narasi }: IsiBab, { berkata }: Ketersediaan): boolean {
  return ada.length === 0 && hilang.length > 0 && !narasi.some((id) => berkata(id));
}

function kekurangan(
  { perlu, semesterMinimum = 1 }: ReturnType<typeof cari>,
  { dataset, semester }: Ketersediaan,
): readonly string[] {
  return [
    ...perlu.filter((p) => !dataset.has(p)).map((p) => `ekspor ${p}`),
    ...(semester < semesterMinimum ? ['semester sebelumnya'] : []),
  ];
}

function cari(jenis: 'tabel' | 'grafik', id: string, bab: string) {
  const daftar = jenis === 'tabel' ? daftarTabel : daftarGrafik;
  const def = daftar.find((d) => d.id === id);
  if (!def) throw new Error(`bab ${bab}: ${jenis} "${id}" tidak dikenal`);
  return def;
}
