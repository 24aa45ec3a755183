import { dataWilayah } from '../statistics/data-wilayah.ts';
import { hitungIndikator, type Indikator } from '../statistics/indikator.ts';
import { daftarIndikator } from '../statistics/indicators/index.ts';
import { daftarNarasi } from './narasi/index.ts';
import type { Bab } from './outline.ts';
import type { DataBuku, Tabel } from './tabel.ts';
import { tempatanBab } from './urai-bab.ts';

/**
 * The indicators that a book shows and must explain, in the order of the register: those placed in a sentence of a
 * chapter, those that its words from figures tell, and those that a column of a placed table is. One whose figure the
 * release cannot give for the whole kabupaten is shown nowhere.
 */
export function indikatorTerpakai(
  bab: readonly Pick<Bab, 'isi' | 'butir'>[],
  data: DataBuku,
  tabel: (id: string) => Pick<Tabel, 'kolom'>,
): readonly Indikator[] {
  const dipakai = new Set(bab.flatMap((satu) => [...idTeks(satu, data), ...idTabel(satu, tabel)]));
  return daftarIndikator.filter((satu) => dipakai.has(satu.id) && isTersedia(satu, data));
}

function idTeks({ isi }: Pick<Bab, 'isi'>, data: DataBuku): readonly string[] {
  return tempatanBab(isi).flatMap(({ tanda, id }) => {
    if (tanda === 'Indikator') return [id];
    const narasi = tanda === 'Narasi' ? daftarNarasi.find((satu) => satu.id === id) : undefined;
    return (narasi?.indikator?.(data) ?? []).map((satu) => satu.id);
  });
}

function idTabel(
  { butir }: Pick<Bab, 'butir'>,
  tabel: (id: string) => Pick<Tabel, 'kolom'>,
): readonly string[] {
  return butir
    .filter(({ jenis }) => jenis === 'tabel')
    .flatMap(({ id }) => tabel(id).kolom.flatMap(({ indikator }) => indikator?.id ?? []));
}

function isTersedia(indikator: Indikator, data: DataBuku): boolean {
  const wilayah = dataWilayah(data, data.sebelum, data.kabupaten.kode);
  return hitungIndikator(indikator, wilayah).nilai !== undefined;
}
