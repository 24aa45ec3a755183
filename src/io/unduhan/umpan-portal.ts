import { atom } from '../../export/kutipan/atom.ts';
import type { Portal } from '../portal.ts';
import { kabarPortal } from './kabar-portal.ts';
import { urnTetap } from './sidik.ts';

interface AlamatUmpan {
  /** Absolute address of the feed itself, where it is known. */
  readonly umpan: string | undefined;
  readonly halaman: (path: `/${string}`) => string;
}

/** The feed of everything that the portal published. */
export function umpanPortal(
  portal: Pick<Portal, 'kantor' | 'rilis' | 'sop'>,
  { umpan, halaman }: AlamatUmpan,
): string {
  const [pertama, ...lain] = portal.kantor;
  const sendiri = pertama && lain.length === 0 ? `${pertama.nama} ${pertama.wilayah}` : undefined;
  const judul = 'SOP dan statistik kependudukan';
  return atom({
    id: urnTetap(`umpan/${portal.kantor.map(({ kode }) => kode).join(',')}`),
    judul: sendiri === undefined ? judul : `${judul}, ${sendiri}`,
    penulis: sendiri ?? 'Dinas Kependudukan dan Pencatatan Sipil',
    alamat: umpan,
    kabar: kabarPortal(portal, halaman),
  });
}
