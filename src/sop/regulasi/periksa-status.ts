import type { Aturan } from '../aturan.ts';
import type { Sop } from '../schema.ts';
import { perRegulasi, registerKonteks } from './dasar-hukum.ts';
import { catatanPeriksa, subjekButir } from './kalimat-status.ts';
import type { Register, Regulasi } from './register.ts';
import { statusPada } from './status.ts';
import type { KeadaanPada } from './status.ts';
import { tanggalPenetapan } from './tanggal-penetapan.ts';

/** For the penjelasan of a rule that asks which regulations were in force: where the status is from, and on which day. */
export const penjelasanStatus =
  'Keadaan peraturan diambil dari daftar regulasi, dan dibandingkan dengan tanggal terakhir di antara Tanggal Pembuatan, Tanggal Efektif, dan tanggal tanda tangan; Tanggal Revisi hanya dipakai bila dua yang terakhir tidak ada.';

/** A regulation of the Dasar Hukum, as it stood on the day that counts for the SOP. */
interface StatusButir {
  readonly sop: Sop;
  readonly register: Register;
  readonly regulasi: Regulasi;
  readonly keadaan: KeadaanPada;
  /** That day in words, `Tanggal Efektif 20 Desember 2017`; undefined where no date can be read. */
  readonly pada: string | undefined;
}

/** What a rule says of a regulation; the message names the item and the regulation before it. */
interface KataStatus {
  readonly kata: string;
  readonly obat: string;
}

/** The check of a rule that tells of each regulation of the Dasar Hukum what its status on that day means. */
export function periksaStatus(
  tanya: (butir: StatusButir) => KataStatus | undefined,
): Aturan['periksa'] {
  return (sop, konteks) => {
    const register = registerKonteks(konteks);
    const penetapan = tanggalPenetapan(sop);
    return perRegulasi(sop, register, (regulasi, nomor) => {
      const keadaan = statusPada(regulasi, penetapan?.tanggal);
      const jawab = tanya({ sop, register, regulasi, keadaan, pada: penetapan?.sebutan });
      if (jawab === undefined) return [];
      return [
        {
          pesan: `${subjekButir(nomor, regulasi)} ${jawab.kata}${catatanPeriksa(regulasi)}`,
          obat: jawab.obat,
          kolom: `dasarHukum.${nomor}`,
        },
      ];
    });
  };
}
