import type { Konteks } from '../../../src/sop/konteks.ts';
import { registerContoh } from '../../../src/sop/regulasi/contoh-register.ts';

/** What a rule on Dasar Hukum knows in its tests: the made-up register of the examples. */
export const konteksContoh: Konteks = { regulasi: registerContoh };
