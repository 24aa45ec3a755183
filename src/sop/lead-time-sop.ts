import { buildAlur } from './build-alur.ts';
import type { JamKerja } from './durasi.ts';
import { computeHarapanMulai } from './lead-time/harapan.ts';
import { computeLeadTime } from './lead-time/lead-time.ts';
import type { HasilLeadTime, LeadTime, OpsiLeadTime } from './lead-time/lead-time.ts';
import { waktuLangkah } from './lead-time/waktu-langkah.ts';
import type { Sop } from './schema.ts';

/** Lead time of an SOP from the words of its Waktu column. */
export function leadTimeSop(sop: Sop, opsi: OpsiLeadTime = {}): HasilLeadTime {
  return computeLeadTime(buildAlur(sop), waktuLangkah(sop.langkah), opsi);
}

/** Expected times of an SOP, one for each chance that a keputusan goes wrong, by the id of each start. */
export function harapanSop(
  sop: Sop,
  opsi: { readonly peluang: readonly number[]; readonly jamKerja?: JamKerja },
): ReadonlyMap<string, readonly LeadTime['harapan'][]> {
  return computeHarapanMulai(buildAlur(sop), waktuLangkah(sop.langkah), opsi);
}
