import { describe, expect, it } from 'vitest';
import type { Aturan, Laporan } from '../../src/sop/aturan.ts';
import type { Konteks } from '../../src/sop/konteks.ts';
import type { Sop } from '../../src/sop/schema.ts';
import { sopContoh } from './contoh-sop.ts';

interface Kasus {
  /** What passes, by the reason why it does. */
  readonly sah: Readonly<Record<string, Sop>>;
  /** What is reported, by what is wrong with it, with every report in full. */
  readonly keliru: Readonly<Record<string, readonly [Sop, readonly Laporan[]]>>;
  /** What the rule knows beside the SOP. */
  readonly konteks?: Konteks;
}

/** Runs a rule on its cases, and on the example about which no rule has anything to say. */
export function verifyAturan(aturan: Aturan, { sah, keliru, konteks = {} }: Kasus): void {
  describe(aturan.id, () => {
    it.each(Object.entries({ 'the example': sopContoh(), ...sah }))('accepts %s', (_, sop) => {
      expect(aturan.periksa(sop, konteks)).toEqual([]);
    });
    it.each(Object.entries(keliru))('reports %s', (_, [sop, laporan]) => {
      expect(aturan.periksa(sop, konteks)).toEqual(laporan);
    });
  });
}
