import { alamatSop } from '../io/alamat.ts';
import type { Kantor, SopSiap } from '../io/portal.ts';
import type { BahanLembar } from '../lembar/bahan.ts';
import { gambarQr } from '../lembar/qr.ts';
import type { Kertas } from '../sop/instansi.ts';

/** Where the portal will be published, when it is known, and the paper that a command asked for. */
export interface OpsiLembar {
  readonly situs?: string | undefined;
  readonly base?: string | undefined;
  readonly kertas?: Kertas | undefined;
}

export function bahanLembar(sop: SopSiap, opsi: OpsiLembar): BahanLembar {
  const { naskah, kantor } = sop;
  const dasar = { naskah, ...kepalaKantor(kantor, opsi) };
  const alamat = alamatTerbit(sop, opsi);
  if (alamat === undefined) return dasar;
  return { ...dasar, tautan: { alamat, qr: gambarQr(alamat) } };
}

/** What the office's own file says about all of its sheets. */
export function kepalaKantor(
  kantor: Kantor,
  opsi: OpsiLembar,
): Pick<BahanLembar, 'kop' | 'kertas' | 'lambang'> {
  return {
    kop: [kantor.nama, kantor.wilayah],
    kertas: opsi.kertas ?? kantor.kertas ?? 'A4',
    ...(kantor.lambang !== undefined && { lambang: kantor.lambang }),
  };
}

function alamatTerbit(sop: SopSiap, { situs, base = '/' }: OpsiLembar): string | undefined {
  if (situs === undefined || situs === '') return undefined;
  return new URL(base.replace(/\/$/, '') + alamatSop(sop), situs).href;
}
