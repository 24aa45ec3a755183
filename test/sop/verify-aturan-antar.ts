import { describe, expect, it } from 'vitest';
import type {
  AturanAntar,
  ContohAntar,
  LaporanAntar,
  SopBernama,
} from '../../src/sop/aturan-antar.ts';
import { sopDariContoh } from '../../src/sop/contoh.ts';

interface Kasus {
  /** Collections that pass, by the reason why they do. */
  readonly sah: Readonly<Record<string, ContohAntar>>;
  /** Collections that are reported, by what is wrong, with every report in full. */
  readonly keliru: Readonly<Record<string, readonly [ContohAntar, readonly LaporanAntar[]]>>;
}

/** The collection of an example, with the office that each id names. */
export function koleksi(contoh: ContohAntar): readonly SopBernama[] {
  return Object.entries(contoh).map(([id, isi]) => ({
    id,
    kode: id.split('/')[0] ?? '',
    sop: sopDariContoh(isi),
  }));
}

/** Runs a rule over several SOPs on its cases, and on its own example. */
export function verifyAturanAntar(aturan: AturanAntar, { sah, keliru }: Kasus): void {
  const periksa = (contoh: ContohAntar) => aturan.periksa(koleksi(contoh), {});
  describe(aturan.id, () => {
    it('accepts no SOP at all', () => {
      expect(periksa({})).toEqual([]);
    });
    it.each(Object.entries({ 'its own mended example': aturan.contoh.benar, ...sah }))(
      'accepts %s',
      (_, contoh) => {
        expect(periksa(contoh)).toEqual([]);
      },
    );
    it('reports its own faulty example', () => {
      expect(periksa(aturan.contoh.keliru)).not.toEqual([]);
    });
    it.each(Object.entries(keliru))('reports %s', (_, [contoh, laporan]) => {
      expect(periksa(contoh)).toEqual(laporan);
    });
  });
}
