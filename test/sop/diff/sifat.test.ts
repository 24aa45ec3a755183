import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/io/read-content.ts';
import { compareSop } from '../../../src/sop/diff/compare-sop.ts';
import type { PerbedaanSop } from '../../../src/sop/diff/perbedaan.ts';
import type { Sop } from '../../../src/sop/schema.ts';
import { dice } from '../../acak.ts';
import { mutate, newRow, renumber } from './mutasi.ts';
import { baca, revisiLama } from './revisi.ts';

const naskah: readonly (readonly [string, Sop])[] = [
  ['a made-up SOP', baca(revisiLama)],
  ...readContent('content').sop.map(({ id, sop }) => [id, sop] as const),
];

const ulangan = Array.from({ length: 60 }, (_, urutan) => urutan + 1);

/** Pairs of revisions of one SOP, the second made from a first that was altered itself. */
function revisions(sop: Sop): readonly (readonly [Sop, Sop])[] {
  return ulangan.map((benih) => {
    const lama = mutate(sop, dice(benih));
    return [lama, mutate(lama, dice(benih + 1000))];
  });
}

describe.each(naskah)('revisions of %s', (_, sop) => {
  it('differ in nothing from themselves', () => {
    for (const [lama] of revisions(sop)) {
      expect(compareSop(lama, structuredClone(lama)).ringkasan).toMatchObject({
        perubahan: 0,
        langkah: { sama: lama.langkah.length },
      });
    }
  });

  it('have every langkah of both in one place', () => {
    for (const [lama, baru] of revisions(sop)) {
      const { langkah } = compareSop(lama, baru);
      const dari = (revisi: 'lama' | 'baru') =>
        langkah.flatMap((satu) => places(satu)[revisi] ?? []).toSorted((a, b) => a - b);
      expect(dari('lama')).toEqual(lama.langkah.map((__, indeks) => indeks));
      expect(dari('baru')).toEqual(baru.langkah.map((__, indeks) => indeks));
    }
  });

  it('differ backwards in the same things, what was added being removed', () => {
    for (const [lama, baru] of revisions(sop)) {
      expect(outline(compareSop(baru, lama))).toEqual(outline(backwards(compareSop(lama, baru))));
    }
  });

  it('have all their rows but the one that was taken out, wherever it stood', () => {
    for (const indeks of sop.langkah.keys()) {
      const baru = renumber({ ...sop, langkah: sop.langkah.toSpliced(indeks, 1) });
      const { ringkasan, langkah } = compareSop(sop, baru);
      expect(ringkasan.langkah).toEqual({
        ...{ sama: sop.langkah.length - 1, diubah: 0, dipindah: 0, ditambah: 0 },
        dihapus: 1,
      });
      expect(langkah.find(({ jenis }) => jenis === 'dihapus')).toMatchObject({ lama: { indeks } });
    }
  });

  it('have all their rows and the one that was put in, with no arrow changed but the one into it', () => {
    for (const indeks of sop.langkah.keys()) {
      const sisipan = sop.langkah.slice(indeks, indeks + 1).map((satu) => newRow('Zakelijk', satu));
      const baru = renumber({ ...sop, langkah: sop.langkah.toSpliced(indeks, 0, ...sisipan) });
      const { ringkasan, langkah, panah } = compareSop(sop, baru);
      expect(ringkasan.langkah).toMatchObject({ sama: sop.langkah.length, ditambah: 1 });
      expect(langkah.find(({ jenis }) => jenis === 'ditambah')).toMatchObject({ baru: { indeks } });
      expect(panah.every(({ jenis, ikutLangkah }) => ikutLangkah || jenis === 'dialihkan')).toBe(
        true,
      );
      expect(ringkasan.panah).toBeLessThanOrEqual(1);
    }
  });
});

type BarisBeda = PerbedaanSop['langkah'][number];

function places(satu: BarisBeda): { readonly lama?: number; readonly baru?: number } {
  return {
    ...('lama' in satu && { lama: satu.lama.indeks }),
    ...('baru' in satu && { baru: satu.baru.indeks }),
  };
}

interface Garis {
  readonly jenis: string;
  readonly lama?: unknown;
  readonly baru?: unknown;
}

/** What both directions must agree on: which things changed and how, without the sentences about them. */
interface Kerangka {
  readonly langkah: readonly Garis[];
  readonly panah: readonly Garis[];
  readonly pelaksana: readonly Garis[];
  readonly simbol: number;
}

function backwards(perbedaan: PerbedaanSop): Kerangka {
  const balik = ({ jenis, lama, baru }: Garis): Garis => ({
    jenis: kebalikan[jenis] ?? jenis,
    ...(baru !== undefined && { lama: baru }),
    ...(lama !== undefined && { baru: lama }),
  });
  const { langkah, panah, pelaksana, simbol } = outline(perbedaan);
  return {
    langkah: langkah.map(balik),
    panah: panah.map(balik),
    pelaksana: pelaksana.map(balik),
    simbol,
  };
}

const kebalikan: Readonly<Partial<Record<string, string>>> = {
  ditambah: 'dihapus',
  dihapus: 'ditambah',
};

function outline(perbedaan: PerbedaanSop | Kerangka): Kerangka {
  const { langkah, panah, pelaksana, simbol } = perbedaan;
  return {
    langkah: sorted(langkah.map(ends)),
    panah: sorted(panah.map(ends)),
    pelaksana: sorted(pelaksana.map(ends)),
    simbol: typeof simbol === 'number' ? simbol : simbol.length,
  };
}

function ends(satu: Garis): Garis {
  return {
    jenis: satu.jenis,
    ...(satu.lama !== undefined && { lama: satu.lama }),
    ...(satu.baru !== undefined && { baru: satu.baru }),
  };
}

function sorted(garis: readonly Garis[]): readonly Garis[] {
  return garis.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}
