import type { SopBernama } from './aturan-antar.ts';
import { kunciJabatan, sebutanPolos } from './bahasa/kunci-jabatan.ts';
import type { JabatanKantor } from './instansi.ts';
import type { Sop } from './schema.ts';

/**
 * The role of an office's own list that a column's heading names: in the same words, or else as the same holder
 * once short names are written in full (Kabid PIAK). `unit` is that of the SOP. Nothing where several could be meant.
 */
export function cariJabatan(
  daftar: readonly JabatanKantor[],
  nama: string,
  unit: string,
): JabatanKantor | undefined {
  const sama = withName(daftar, sebutanPolos(nama), sebutanPolos);
  if (sama.length > 0) return sama[0];
  const kunci = (satu: string) => kunciJabatan(satu, unit);
  const [calon, ...lain] = withName(daftar, kunci(nama), kunci);
  return lain.length === 0 ? calon : undefined;
}

/** The SOP with all names that the office's list gives to its pelaksana, so that the rules accept them too. */
export function withSebutanKantor<T extends SopBernama>(
  satu: T,
  daftar: readonly JabatanKantor[],
): T {
  if (daftar.length === 0) return satu;
  const { sop } = satu;
  return { ...satu, sop: { ...sop, pelaksana: sop.pelaksana.map(withAlias(sop, daftar)) } };
}

type Pelaksana = Sop['pelaksana'][number];

function withAlias({ unit = '' }: Sop, daftar: readonly JabatanKantor[]) {
  return (pelaksana: Pelaksana): Pelaksana => {
    const jabatan = cariJabatan(daftar, pelaksana.nama, unit);
    if (jabatan === undefined) return pelaksana;
    return { ...pelaksana, alias: [...pelaksana.alias, jabatan.nama, ...jabatan.alias] };
  };
}

function withName(
  daftar: readonly JabatanKantor[],
  dicari: string,
  baca: (sebutan: string) => string,
): readonly JabatanKantor[] {
  return daftar.filter(({ nama, alias }) => [nama, ...alias].some((satu) => baca(satu) === dicari));
}
