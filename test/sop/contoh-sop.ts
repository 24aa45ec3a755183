import { sopDariContoh } from '../../src/sop/contoh.ts';
import type { Contoh } from '../../src/sop/contoh.ts';
import type { Sop, SopTertulis } from '../../src/sop/schema.ts';

type LangkahTertulis = SopTertulis['langkah'][number];

/** An SOP about which no rule has anything to say; a test changes the one thing that it is about. */
export function sopContoh(ubah: Contoh = {}): Sop {
  return sopDariContoh(ubah);
}

/** The example with other langkah: the first by the pemohon, the others by the petugas. */
export function sopLangkah(...ubah: readonly Partial<LangkahTertulis>[]): Sop {
  return sopDariContoh({ langkah: ubah });
}
