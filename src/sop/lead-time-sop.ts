import { buildAlur } from './build-alur.ts';
import { computeLeadTime } from './lead-time/lead-time.ts';
import type { HasilLeadTime, OpsiLeadTime } from './lead-time/lead-time.ts';
import { waktuLangkah } from './lead-time/waktu-langkah.ts';
import type { Sop } from './schema.ts';

/** Lead time of an SOP from the words of its Waktu column. */
export function leadTimeSop(sop: Sop, opsi: OpsiLeadTime = {}): HasilLeadTime {
  return computeLeadTime(buildAlur(sop), waktuLangkah(sop.langkah), opsi);
}
