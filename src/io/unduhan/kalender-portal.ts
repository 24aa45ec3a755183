import { kalimatAlasan } from '../../release/kalimat-alasan.ts';
import { langkahBerikut } from '../../release/uraian-jalan.ts';
import { tandaEdisi } from '../../release/status-edisi.ts';
import { labelPeriode } from '../../statistics/periode.ts';
import { alamatPerbaikan, alamatRilis } from '../alamat.ts';
import { nomorEdisi } from '../perbaikan-edisi.ts';
import type { RilisSiap } from '../portal.ts';

/** A day of the release calendar. */
export interface HariRilis {
  /** yyyy-mm-dd. */
  readonly tanggal: string;
  readonly wilayah: string;
  readonly periode: string;
  /** What came out, or was corrected and why. */
  readonly uraian: string;
  readonly alamat: `/${string}`;
}

/** A release that has not come out. */
export interface RilisMenunggu {
  readonly wilayah: string;
  readonly periode: string;
  /** `DRAF` and so on. */
  readonly status: string;
  /** yyyy-mm-dd, where the office has set it. */
  readonly tanggal?: string | undefined;
  /** What the office's SOP asks for next, a sentence each. */
  readonly berikut: readonly string[];
  readonly alamat: `/${string}`;
}

/** The days on which figures came out or were corrected, the newest first. */
export function hariRilis(rilis: readonly RilisSiap[]): readonly HariRilis[] {
  return rilis
    .flatMap((satu) => [...terbit(satu), ...perbaikan(satu)])
    .toSorted((a, b) => (a.tanggal < b.tanggal ? 1 : a.tanggal > b.tanggal ? -1 : 0));
}

/** The releases that are under way. When more will come is told by nothing but the content. */
export function rilisMenunggu(rilis: readonly RilisSiap[]): readonly RilisMenunggu[] {
  return rilis.filter(isMenunggu).map((satu) => {
    const { perjalanan, status } = satu.terbitan;
    return {
      ...sebut(satu),
      status: tandaEdisi[status],
      tanggal: satu.rilis.tanggalTerbit,
      berikut: (perjalanan ? langkahBerikut(perjalanan) : []).map(
        ({ langkah, oleh, kegiatan }) => `${langkah}, ${oleh}: ${kegiatan}`,
      ),
    };
  });
}

/** True for a release that has not come out. Samples never do, and are shown as if they had. */
export function isMenunggu({ terbitan: { status } }: Pick<RilisSiap, 'terbitan'>): boolean {
  return status !== 'terbit' && status !== 'contoh';
}

function sebut(satu: RilisSiap) {
  return {
    wilayah: satu.kabupaten.nama,
    periode: labelPeriode(satu.periode),
    alamat: alamatRilis(satu),
  };
}

function terbit(satu: RilisSiap): readonly HariRilis[] {
  const { tanggalTerbit } = satu.lama[0]?.rilis ?? satu.rilis;
  if (tanggalTerbit === undefined || isMenunggu(satu)) return [];
  const tanda = tandaEdisi[satu.terbitan.status];
  const uraian = `Terbit${tanda === '' ? '' : ` [${tanda}]`}`;
  return [{ ...sebut(satu), tanggal: tanggalTerbit, uraian }];
}

function perbaikan(satu: RilisSiap): readonly HariRilis[] {
  return satu.lama.flatMap((lama) => {
    const { diganti } = lama;
    if (!diganti) return [];
    const { tanggal, alasan } = diganti;
    const uraian = `Perbaikan, edisi ke-${String(nomorEdisi(lama) + 1)}: ${kalimatAlasan(alasan)}`;
    return [{ ...sebut(satu), tanggal, uraian, alamat: alamatPerbaikan(satu) }];
  });
}
