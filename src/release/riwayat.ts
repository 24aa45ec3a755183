import type { Finding } from '../finding/finding.ts';
import type { Sop } from '../sop/schema.ts';
import { findTitik, jaringanJalan } from './jaringan-jalan.ts';
import type { JaringanJalan, Titik } from './jaringan-jalan.ts';
import { keadaanAwal, lakukan, siap, tanpaKembar } from './keadaan.ts';
import type { Keadaan } from './keadaan.ts';
import type { ButirRiwayat } from './schema-riwayat.ts';
import { salahLangkah, salahTanggal } from './temuan-riwayat.ts';
import type { TempatIsian } from './temuan-riwayat.ts';

/** The steps of an edition through its SOP. */
export interface Perjalanan {
  readonly jaringan: JaringanJalan;
  /** The recorded steps, up to the first that the graph forbids. */
  readonly riwayat: readonly ButirRiwayat[];
  /** Readings of where the walk stands after them; none only for an SOP without a place to begin. */
  readonly keadaan: readonly Keadaan[];
  readonly temuan: readonly Finding[];
}

/**
 * Follows a history along the graph of its SOP: each step must be one that is due, by a pelaksana of that
 * langkah, with a word of that keputusan, and on no earlier day than the step before. After a step that the
 * graph forbids nothing is known of where the walk stands, so only the first such step is reported.
 */
export function telusuriRiwayat(
  sop: Sop,
  riwayat: readonly ButirRiwayat[],
  tempat: TempatIsian,
): Perjalanan {
  const jaringan = jaringanJalan(sop);
  const temuan: Finding[] = [];
  let keadaan = keadaanAwal(jaringan);
  for (const [i, butir] of riwayat.entries()) {
    const milik = (isian: string) => tempat(`riwayat.${i + 1}.${isian}`);
    temuan.push(...salahTanggal(riwayat, i, milik));
    const sesudah = next(jaringan, keadaan, butir);
    if (sesudah.length === 0) {
      const siap = titikSiap({ jaringan, keadaan });
      temuan.push(salahLangkah({ jaringan, siap, butir, ke: i + 1 }, milik));
      return { jaringan, riwayat: riwayat.slice(0, i), keadaan, temuan };
    }
    keadaan = sesudah;
  }
  return { jaringan, riwayat, keadaan, temuan };
}

/** The places at which something may be recorded, in the order of the sheet; none where the walk has ended. */
export function titikSiap({
  jaringan,
  keadaan,
}: Pick<Perjalanan, 'jaringan' | 'keadaan'>): readonly Titik[] {
  const bisa = new Set(keadaan.flatMap(siap));
  return jaringan.titik.filter(({ nomor }) => bisa.has(nomor));
}

/** The places that work has come to and that wait for other work to come there too. */
export function titikMenunggu({ jaringan, keadaan }: Perjalanan): readonly Titik[] {
  const bisa = new Set(keadaan.flatMap(siap));
  const di = new Set(keadaan.flatMap((satu) => satu.di));
  return jaringan.titik.filter(({ nomor }) => di.has(nomor) && !bisa.has(nomor));
}

/** Day on which a place was last done; nothing when it was not. */
export function tanggalTitik(
  { riwayat, keadaan: [satu] }: Perjalanan,
  { nomor }: Titik,
): string | undefined {
  const indeks = satu?.jejak.findLastIndex(({ titik }) => titik === nomor) ?? -1;
  return riwayat[indeks]?.tanggal;
}

function next(
  jaringan: JaringanJalan,
  keadaan: readonly Keadaan[],
  { langkah, oleh, keputusan }: ButirRiwayat,
): readonly Keadaan[] {
  const calon = findTitik(jaringan, langkah).filter(({ pelaksana }) =>
    oleh.every((id) => pelaksana.some((satu) => satu.id === id)),
  );
  return tanpaKembar(
    keadaan.flatMap((satu) => calon.flatMap(({ nomor }) => lakukan(satu, nomor, keputusan))),
  );
}
