import { idRujukan } from './aturan-antar.ts';
import type { SopBernama } from './aturan-antar.ts';
import { namaRegulasi } from './regulasi/nama-regulasi.ts';
import type { Register } from './regulasi/register.ts';
import type { Sop } from './schema.ts';

/**
 * The SOP with words for every item that only points to a regulation or to another SOP, as a page and the
 * sheet print them. What points to nothing keeps its id: a rule names it.
 */
export function lengkapiRujukan(
  { sop, kode }: SopBernama,
  register: Register,
  semua: ReadonlyMap<string, SopBernama>,
): Sop {
  return {
    ...sop,
    dasarHukum: sop.dasarHukum.map((butir) =>
      butir.teks === '' ? { ...butir, teks: regulationNames(butir.regulasi, register) } : butir,
    ),
    keterkaitan: sop.keterkaitan.map((butir) =>
      butir.teks === '' && butir.sop !== undefined
        ? { ...butir, teks: sopName(semua.get(idRujukan(kode, butir.sop)), butir.sop) }
        : butir,
    ),
  };
}

function regulationNames(ids: readonly string[], register: Register): string {
  return ids
    .map((id) => {
      const regulasi = register.get(id);
      return regulasi === undefined ? id : namaRegulasi(regulasi);
    })
    .join('; ');
}

function sopName(dituju: SopBernama | undefined, id: string): string {
  if (dituju === undefined) return `SOP ${id}`;
  const { nomor, judul } = dituju.sop;
  return nomor === '' ? `SOP ${judul}` : `SOP Nomor ${nomor} tentang ${judul}`;
}
