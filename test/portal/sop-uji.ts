import type { SopPortal } from '../../src/portal/sop-portal.ts';
import type { Contoh } from '../../src/sop/contoh.ts';
import type { SopTertulis } from '../../src/sop/schema.ts';
import { sopContoh } from '../sop/contoh-sop.ts';

type Kantor = Partial<SopPortal['kantor']> & { readonly kode?: string };

/** An SOP of Kabupaten Tapin, or of another office. */
export function sopPortal(
  slug: string,
  ubah: Contoh = {},
  { kode = '63.05', ...kantor }: Kantor = {},
): SopPortal {
  return {
    kode,
    slug,
    naskah: sopContoh(ubah),
    kantor: { nama: 'Dinas', wilayah: 'Kabupaten Tapin', ...kantor },
  };
}

/** An SOP whose second column bears this name; the first is the pemohon's. */
export function sopOleh(
  slug: string,
  nama: string,
  { alias = [], unit, ...kantor }: Kantor & { alias?: string[]; unit?: string } = {},
): SopPortal {
  const pelaksana: SopTertulis['pelaksana'] = [
    { id: 'pemohon', nama: 'Pemohon' },
    { id: 'petugas', nama, alias },
  ];
  return sopPortal(slug, { pelaksana, ...(unit !== undefined && { unit }) }, kantor);
}
