import { formatTanggal } from '../sop/tanggal.ts';
import type { Rilis } from './rilis.ts';
import { tanggalTitik } from './riwayat.ts';
import type { Perjalanan } from './riwayat.ts';
import type { PenandaTangan } from './schema-katalog.ts';
import type { StatusEdisi } from './status-edisi.ts';
import type { Terbitan } from './terbitan.ts';
import { langkahBerikut, langkahSelesai } from './uraian-jalan.ts';
import type { LangkahSelesai } from './uraian-jalan.ts';

/** One column of signatures: a pelaksana of the SOP, with the day of what they did last. */
interface Penanda {
  readonly jabatan: string;
  /** Who signs, as far as the office names them. */
  readonly nama?: string;
  readonly nip?: string;
  /** In words, `3 Februari 2025`; absent where they have done nothing yet. */
  readonly tanggal?: string;
}

/** What the approval sheet of the book says. */
export interface LembarPengesahan {
  readonly sop: { readonly nama: string; readonly nomor: string };
  readonly status: StatusEdisi;
  /** Empty until the office has given them. */
  readonly nomor: string;
  readonly tanggalTerbit: string;
  /** The walk in order, days in words. */
  readonly langkah: readonly LangkahSelesai[];
  /** Days in words; absent until then. */
  readonly disetujui?: string;
  readonly disahkan?: string;
  /** In the order of the SOP's columns. */
  readonly penanda: readonly Penanda[];
  /** What is still to be done, `langkah 4, Sekretaris`; empty where the walk has ended. */
  readonly berikut: readonly string[];
}

/** The approval sheet of an edition; nothing for one that follows no SOP. */
export function lembarPengesahan(
  {
    nomor,
    tanggalTerbit = '',
    penandaTangan,
  }: Pick<Rilis, 'nomor' | 'tanggalTerbit' | 'penandaTangan'>,
  { status, perjalanan, tahap, berlaku }: Terbitan,
): LembarPengesahan | undefined {
  if (perjalanan === undefined) return undefined;
  const { sop } = perjalanan.jaringan;
  const hari = (nama: 'disetujui' | 'disahkan') => {
    const titik = berlaku.includes(nama) ? tahap?.[nama].titik : undefined;
    const tanggal = titik && tanggalTitik(perjalanan, titik);
    return tanggal === undefined ? {} : { [nama]: formatTanggal(tanggal) };
  };
  return {
    sop: { nama: sop.judul, nomor: sop.nomor },
    status,
    nomor,
    tanggalTerbit: formatTanggal(tanggalTerbit),
    langkah: langkahSelesai(perjalanan).map((satu) => ({
      ...satu,
      tanggal: formatTanggal(satu.tanggal),
    })),
    ...hari('disetujui'),
    ...hari('disahkan'),
    penanda: signers(perjalanan, penandaTangan),
    berikut: langkahBerikut(perjalanan).map(({ langkah, oleh }) => `${langkah}, ${oleh}`),
  };
}

function signers(
  { jaringan, riwayat, keadaan: [satu] }: Perjalanan,
  penandaTangan: readonly PenandaTangan[],
): readonly Penanda[] {
  const terakhir = new Map<string, string>();
  for (const [i, { tanggal, oleh }] of riwayat.entries()) {
    const titik = jaringan.titik[satu?.jejak[i]?.titik ?? -1];
    const pelaku = oleh.length > 0 ? oleh : (titik?.pelaksana.map(({ id }) => id) ?? []);
    for (const id of pelaku) terakhir.set(id, formatTanggal(tanggal));
  }
  return jaringan.sop.pelaksana.map(({ id, nama }) => {
    const tanggal = terakhir.get(id);
    const orang = penandaTangan.find(({ oleh }) => oleh === id);
    return {
      jabatan: nama,
      ...(orang && { nama: orang.nama }),
      ...(orang?.nip !== undefined && { nip: orang.nip }),
      ...(tanggal !== undefined && { tanggal }),
    };
  });
}
