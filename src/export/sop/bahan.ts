import type { AlurTergambar } from '../../flowchart/route-sop.ts';
import { routeSop } from '../../flowchart/route-sop.ts';
import type { Instansi } from '../../sop/instansi.ts';
import type { Sop } from '../../sop/schema.ts';

interface Kantor extends Pick<Instansi, 'nama' | 'wilayah' | 'jamKerja' | 'kertas'> {
  /** The office's logo as a data: address. */
  readonly lambang?: string;
}

/** An SOP as the portal knows it. */
interface Asal {
  readonly kode: string;
  readonly slug: string;
  readonly naskah: Sop;
  readonly kantor: Kantor;
}

/** What every format is made from: the SOP, its graph, and the graph drawn. */
export interface Bahan extends AlurTergambar {
  readonly kode: string;
  readonly slug: string;
  readonly sop: Sop;
  readonly kantor: Kantor;
}

/** The SOP with its drawn graph, which is routed once for page and downloads alike. */
export function buatBahan({ kode, slug, naskah, kantor }: Asal): Bahan {
  return { kode, slug, sop: naskah, kantor, ...routeSop(naskah) };
}
