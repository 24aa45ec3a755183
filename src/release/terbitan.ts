import type { Finding } from '../finding/finding.ts';
import { menghentikan } from '../finding/finding.ts';
import { idRujukan } from '../sop/aturan-antar.ts';
import type { Sop } from '../sop/schema.ts';
import type { Rilis } from './rilis.ts';
import { tanggalTitik, telusuriRiwayat } from './riwayat.ts';
import type { Perjalanan } from './riwayat.ts';
import { statusEdisi, tahapBerlaku } from './status-edisi.ts';
import type { NamaTahap, StatusEdisi } from './status-edisi.ts';
import { bacaTahap } from './tahap.ts';
import type { TahapSop } from './tahap.ts';
import type { TempatIsian } from './temuan-riwayat.ts';
import {
  draftSop,
  strangeSigners,
  terlaluDini,
  terbitDini,
  unknownSop,
  withoutSop,
  withoutTahap,
} from './temuan-terbitan.ts';

/** An edition under the SOP that governs it. */
export interface Terbitan {
  readonly status: StatusEdisi;
  /** Id of the SOP, `63.05/penyusunan-buku-data-agregat`; absent with the walk when the release names none. */
  readonly sop?: string;
  readonly perjalanan?: Perjalanan;
  readonly tahap?: TahapSop;
  /** The approvals that stand. */
  readonly berlaku: readonly NamaTahap[];
  readonly temuan: readonly Finding[];
}

/** Checks a release against the SOP that it names, and says what its edition may be called. */
export function bacaTerbitan(
  rilis: Rilis,
  semuaSop: ReadonlyMap<string, Sop>,
  tempat: TempatIsian,
): Terbitan {
  const polos = { status: statusEdisi(rilis, []), berlaku: [] };
  if (rilis.sop === undefined) return { ...polos, temuan: withoutSop(rilis, tempat) };
  const id = idRujukan(rilis.wilayah, rilis.sop);
  const sop = semuaSop.get(id);
  if (sop === undefined) {
    return { ...polos, temuan: [unknownSop(id, [...semuaSop.keys()], tempat)] };
  }
  const perjalanan = telusuriRiwayat(sop, rilis.riwayat, tempat);
  const { nilai: tahap, temuan } = rilis.tahap
    ? bacaTahap(perjalanan.jaringan, rilis.tahap, tempat)
    : { temuan: [withoutTahap(tempat)] };
  const isSah = tahap !== undefined && !perjalanan.temuan.some(menghentikan);
  const berlaku = isSah ? tahapBerlaku(perjalanan, tahap) : [];
  return {
    status: statusEdisi(rilis, berlaku),
    berlaku,
    sop: id,
    perjalanan,
    ...(tahap && { tahap }),
    temuan: [
      ...perjalanan.temuan,
      ...temuan,
      ...draftSop(sop, id, tempat),
      ...strangeSigners(rilis, sop, tempat),
      ...terlaluDini(rilis, perjalanan, tempat),
      ...(tahap ? terbitDini(rilis, tanggalTitik(perjalanan, tahap.disahkan.titik), tempat) : []),
    ],
  };
}
