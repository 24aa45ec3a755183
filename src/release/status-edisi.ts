import { jangkauanMaju } from './jaringan-jalan.ts';
import type { Keadaan } from './keadaan.ts';
import type { Rilis } from './rilis.ts';
import type { Perjalanan } from './riwayat.ts';
import type { Syarat, TahapSop } from './tahap.ts';

/** How far an edition has come; `contoh` holds invented figures and never comes anywhere. */
export type StatusEdisi = 'contoh' | 'draf' | 'disetujui' | 'disahkan' | 'terbit';

/** The mark on cover and pages of an edition; a published one has none. */
export const tandaEdisi: Readonly<Record<StatusEdisi, string>> = {
  contoh: 'DATA CONTOH',
  draf: 'DRAF',
  disetujui: 'BELUM DISAHKAN',
  disahkan: 'BELUM TERBIT',
  terbit: '',
};

export type NamaTahap = keyof TahapSop;

/** What an edition may be called. Published needs a number and a date beside both approvals. */
export function statusEdisi(
  { contoh, nomor, tanggalTerbit }: Pick<Rilis, 'contoh' | 'nomor' | 'tanggalTerbit'>,
  berlaku: readonly NamaTahap[],
): StatusEdisi {
  if (contoh) return 'contoh';
  if (!berlaku.includes('disetujui')) return 'draf';
  if (!berlaku.includes('disahkan')) return 'disetujui';
  return nomor !== '' && tanggalTerbit !== undefined ? 'terbit' : 'disahkan';
}

/** The approvals that stand: given on the walk, and not undone by work that was sent back. */
export function tahapBerlaku(
  { keadaan }: Pick<Perjalanan, 'keadaan'>,
  { disetujui, disahkan }: TahapSop,
): readonly NamaTahap[] {
  if (!holds(keadaan, disetujui)) return [];
  return holds(keadaan, disahkan) ? ['disetujui', 'disahkan'] : ['disetujui'];
}

/** True when an approval was given and no work under way will come by it again, whichever way the walk is read. */
function holds(keadaan: readonly Keadaan[], syarat: Syarat): boolean {
  return keadaan.length > 0 && keadaan.every((satu) => holdsIn(satu, syarat));
}

function holdsIn({ graf, di, jejak }: Keadaan, { titik, keputusan }: Syarat): boolean {
  const terakhir = jejak.findLast((lewat) => lewat.titik === titik.nomor);
  if (terakhir === undefined || terakhir.keputusan !== keputusan) return false;
  return di.every((nomor) => nomor !== titik.nomor && !jangkauanMaju(graf, nomor).has(titik.nomor));
}
