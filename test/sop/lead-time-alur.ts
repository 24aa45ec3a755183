import type { Alur } from '../../src/sop/alur.ts';
import { parseWaktu } from '../../src/sop/waktu.ts';
import type { WaktuLangkah } from '../../src/sop/lead-time/biaya.ts';

interface OpsiAlur {
  /** Column of each symbol in the order of their ids, by letter; all in the first unless given. */
  readonly pelaksana?: string;
  readonly mulai?: readonly string[];
  readonly bersama?: Alur['bersama'];
}

/**
 * A graph from its arrows: `2 3 Ya` leads from 2 to 3. The number in an id is that of its row, so `3a` and `3b`
 * stand in one row; what has no way out is an end, and what has labels is a keputusan.
 */
export function alurDari(panah: readonly string[], opsi: OpsiAlur = {}): Alur {
  const bagian = panah.map((satu) => satu.split(' '));
  const id = [
    ...new Set([...bagian.flatMap((satu) => satu.slice(0, 2)), ...(opsi.bersama ?? []).flat()]),
  ]
    .filter((satu) => satu !== '')
    .toSorted((a, b) => a.localeCompare(b, 'id', { numeric: true }));
  const mulai = opsi.mulai ?? id.slice(0, 1);
  return {
    simbol: id.map((satu, i) => {
      const keluar = bagian.filter(([dari, ke]) => dari === satu && ke !== undefined);
      return {
        id: satu,
        langkah: parseInt(satu, 10) - 1,
        pelaksana: (opsi.pelaksana ?? '').charCodeAt(i) - 65 || 0,
        bentuk: keluar.some(([, , label]) => label !== undefined) ? 'belah-ketupat' : 'kotak',
        mulai: mulai.includes(satu),
        akhir: keluar.length === 0 && !(opsi.bersama ?? []).some(([, kanan]) => kanan === satu),
      };
    }),
    panah: bagian.flatMap(([dari = '', ke, label]) =>
      ke === undefined
        ? []
        : [
            {
              id: [dari, ke, label].filter(Boolean).join('-'),
              dari,
              ke,
              ...(label !== undefined && { label }),
            },
          ],
    ),
    bersama: opsi.bersama ?? [],
  };
}

/** One waktu a row: a number of menit, words as an office writes them, or nothing for a merged cell. */
export function waktuDari(...isi: readonly (number | string | undefined)[]): WaktuLangkah {
  return isi.map((satu) => {
    if (satu === undefined) return undefined;
    return parseWaktu(typeof satu === 'number' ? `${satu} menit` : satu);
  });
}
