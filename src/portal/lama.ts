import { addRentang, compareDurasi, nol } from '../sop/durasi.ts';
import type { Durasi, JamKerja, Rentang } from '../sop/durasi.ts';
import type { Instansi } from '../sop/instansi.ts';
import { ingat } from '../sop/ingat.ts';
import { leadTimeSop } from '../sop/lead-time-sop.ts';
import type { LeadTime } from '../sop/lead-time/lead-time.ts';
import type { SopPortal } from './sop-portal.ts';

/** A time, and whether some of its langkah name none, so that it is the least. */
export interface LamaRingkas {
  readonly rentang: Rentang;
  readonly sekurangnya: boolean;
}

export const tanpaLama: LamaRingkas = { rentang: { min: nol, max: nol }, sekurangnya: false };

export function addLama(a: LamaRingkas, b: LamaRingkas): LamaRingkas {
  return {
    rentang: addRentang(a.rentang, b.rentang),
    sekurangnya: a.sekurangnya || b.sekurangnya,
  };
}

/** The longest of several times, where there is one. */
export function terlama(
  semua: readonly LamaRingkas[],
  jam: JamKerja | undefined,
): LamaRingkas | undefined {
  return semua.toSorted((a, b) => compareDurasi(b.rentang.max, a.rentang.max, jam))[0];
}

/** The working day of an office as durations need it; nothing where it states none. */
export function jamKerjaKantor({ jamKerja }: Pick<Instansi, 'jamKerja'>): JamKerja | undefined {
  return jamKerja && { menitPerHari: jamKerja.jamPerHari * 60 };
}

/** Lead times of an SOP, one for each place where its flow begins. */
export const lamaMulai = ingat(({ naskah, kantor }: SopPortal): readonly LeadTime[] => {
  const jamKerja = jamKerjaKantor(kantor);
  return leadTimeSop(naskah, jamKerja === undefined ? {} : { jamKerja }).mulai;
});

/** How long an SOP takes when every check passes, from the start that takes longest; nothing where no flow ends. */
export function lamaSop(sop: SopPortal): LamaRingkas | undefined {
  const semua = lamaMulai(sop).map(({ lancar: { lama } }) => ({
    rentang: lama.rentang,
    sekurangnya: lama.takTerukur.length > 0,
  }));
  return terlama(semua, jamKerjaKantor(sop.kantor));
}

/** A class of lead time, by which a list is narrowed. */
export interface KelasLama {
  readonly id: string;
  readonly nama: string;
}

const sampai = (durasi: Partial<Durasi>): Durasi => ({ ...nol, ...durasi });

const batas: readonly (KelasLama & { readonly batas: Durasi })[] = [
  { id: 'sampai-1-jam', nama: 'Sampai 1 jam', batas: sampai({ menit: 60 }) },
  { id: 'sampai-1-hari', nama: 'Lebih dari 1 jam sampai 1 hari', batas: sampai({ hari: 1 }) },
  { id: 'sampai-1-minggu', nama: 'Lebih dari 1 hari sampai 1 minggu', batas: sampai({ hari: 7 }) },
];
const panjang: KelasLama = { id: 'lebih-dari-1-minggu', nama: 'Lebih dari 1 minggu' };
const takTerukur: KelasLama = { id: 'tidak-terukur', nama: 'Sebagian waktunya tidak terukur' };

/** All classes from the shortest, the one for a time that is not known last. */
export const kelasLama: readonly KelasLama[] = [...batas, panjang, takTerukur];

/** The class of a lead time by the most that it can be; units compare as compareDurasi tells. */
export function kelasDari(lama: LamaRingkas | undefined, jam: JamKerja | undefined): KelasLama {
  if (lama === undefined || lama.sekurangnya) return takTerukur;
  const { max } = lama.rentang;
  return batas.find((satu) => compareDurasi(max, satu.batas, jam) <= 0) ?? panjang;
}
