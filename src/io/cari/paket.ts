import { createHash } from 'node:crypto';
import type { DokumenCari, PaketCari } from '../../search/dokumen.ts';
import type { KelompokPadanan } from '../../search/padanan.ts';
import type { Portal } from '../portal.ts';
import { wilayahPortal } from '../wilayah-portal.ts';
import { dokumenBab, dokumenBuku } from './dokumen-buku.ts';
import { dokumenDaftar } from './dokumen-daftar.ts';
import { dokumenRincianSop, dokumenSop } from './dokumen-sop.ts';
import { dokumenIndikator } from './dokumen-indikator.ts';
import { dokumenIstilah } from './dokumen-istilah.ts';
import { dokumenAturan, dokumenBagianPanduan, dokumenPanduan } from './dokumen-panduan.ts';
import { dokumenRilis, dokumenTabel, newestEdisi } from './dokumen-statistik.ts';
import { dokumenUmum } from './dokumen-umum.ts';
import { dokumenKantor, dokumenWilayah } from './dokumen-wilayah.ts';

/** A script that hands a packet over. A file opened from disk may not be fetched, but it may be a script. */
export interface BerkasPaket {
  /** Name with a hash of what is inside, without `.js`. */
  readonly nama: string;
  readonly isi: string;
}

/**
 * What the search of a portal reads, in the order in which it is read: names of things, then the words inside
 * SOPs and the manual, then the regions. Whoever searches has answers from the first while the others are on their way.
 */
export function paketCari(
  portal: Pick<Portal, 'sop' | 'edisi' | 'kantor' | 'regulasi' | 'panduan' | 'istilah'>,
  padanan: KelompokPadanan,
): readonly (readonly [nama: string, paket: PaketCari])[] {
  const { sop, edisi, kantor, panduan } = portal;
  const terbaru = newestEdisi(edisi);
  const inti: readonly DokumenCari[] = [
    ...sop.map(dokumenSop),
    ...dokumenDaftar(portal),
    ...edisi.toReversed().map(dokumenRilis),
    ...terbaru.map(dokumenBuku),
    ...terbaru.flatMap(dokumenTabel),
    ...dokumenIndikator(wilayahPortal(portal)),
    ...kantor.map(dokumenKantor),
    ...panduan.map(dokumenPanduan),
    ...portal.istilah.map(dokumenIstilah),
    ...dokumenUmum,
  ];
  const rincian = [
    ...sop.flatMap(dokumenRincianSop),
    ...terbaru.flatMap(dokumenBab),
    ...panduan.flatMap(dokumenBagianPanduan),
    ...dokumenAturan(panduan),
  ];
  return [
    ['inti', { padanan, dokumen: inti }],
    ['rincian', { dokumen: rincian }],
    ['wilayah', { dokumen: wilayahPortal(portal).flatMap(dokumenWilayah) }],
  ];
}

/** The packets as scripts, named by their content so that they may be kept for ever. */
export function berkasPaket(
  semua: readonly (readonly [nama: string, paket: PaketCari])[],
): readonly BerkasPaket[] {
  return semua
    .filter(([, { dokumen }]) => dokumen.length > 0)
    .map(([nama, paket]) => {
      const isi = `(self.cacahCari??=[]).push(${JSON.stringify(paket)});\n`;
      const sidik = createHash('sha256').update(isi).digest('hex').slice(0, 10);
      return { nama: `${nama}-${sidik}`, isi };
    });
}
