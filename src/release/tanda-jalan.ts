import type { Perjalanan } from './riwayat.ts';
import { titikMenunggu, titikSiap } from './riwayat.ts';

/** What the picture of an SOP shows of a walk, by the ids of its symbols and panah. */
export interface TandaJalan {
  readonly simbol: ReadonlyMap<string, 'lewat' | 'menunggu' | 'kini'>;
  readonly panah: ReadonlySet<string>;
  /** Days on which each row was done, in order, by its index; a day is yyyy-mm-dd. */
  readonly tanggal: ReadonlyMap<number, readonly TanggalLangkah[]>;
}

interface TanggalLangkah {
  readonly tanggal: string;
  readonly keputusan?: string;
}

/** Marks the symbols done, those whose turn it is, those that wait, and the arrows that were followed. */
export function tandaJalan(perjalanan: Perjalanan): TandaJalan {
  const { jaringan, riwayat, keadaan } = perjalanan;
  const jejak = keadaan[0]?.jejak ?? [];
  const simbolOf = (nomor: number) => jaringan.titik[nomor]?.simbol ?? [];
  const tanggal = new Map<number, TanggalLangkah[]>();
  for (const [i, { titik, keputusan }] of jejak.entries()) {
    const baris = jaringan.titik[titik]?.baris[0] ?? 0;
    const satu = {
      tanggal: riwayat[i]?.tanggal ?? '',
      ...(keputusan !== undefined && { keputusan }),
    };
    tanggal.set(baris, [...(tanggal.get(baris) ?? []), satu]);
  }
  return {
    simbol: new Map([
      ...jejak.flatMap(({ titik }) => simbolOf(titik)).map((id) => [id, 'lewat'] as const),
      ...titikMenunggu(perjalanan)
        .flatMap(({ simbol }) => simbol)
        .map((id) => [id, 'menunggu'] as const),
      ...titikSiap(perjalanan)
        .flatMap(({ simbol }) => simbol)
        .map((id) => [id, 'kini'] as const),
    ]),
    panah: new Set(jejak.flatMap(({ panah }) => panah)),
    tanggal,
  };
}
