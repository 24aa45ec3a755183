import { EVENT_ID } from 'js-yaml';
import { startOf } from './events.ts';
import type { Peristiwa } from './events.ts';

/** The nodes of a document by the number of their event; the nodes inside one follow it, up to a pop. */
export interface TabelSimpul {
  /** One of js-yaml's `EVENT_ID`. */
  readonly jenis: (nomor: number) => number;
  /** Offset at which it begins; -1 for one that is left empty. */
  readonly awal: (nomor: number) => number;
  /** Offset behind a scalar; -1 for an empty one and for a collection. */
  readonly akhir: (nomor: number) => number;
  /** Number of the event behind the node and all that is in it. */
  readonly sesudah: (nomor: number) => number;
}

/**
 * Keeps of the events what the places of nodes need. A whole collection of SOPs waits with its places until the
 * rules have run, and js-yaml's own objects take ten times the room.
 */
export function nodeTable(peristiwa: Peristiwa): TabelSimpul {
  const jenis = new Uint8Array(peristiwa.length);
  const awal = new Int32Array(peristiwa.length);
  const akhir = new Int32Array(peristiwa.length);
  const sesudah = new Int32Array(peristiwa.length);
  const terbuka: number[] = [];
  peristiwa.forEach((satu, nomor) => {
    jenis[nomor] = satu.type;
    awal[nomor] = startOf(satu) ?? -1;
    akhir[nomor] = satu.type === EVENT_ID.SCALAR ? satu.valueEnd : -1;
    sesudah[nomor] = nomor + 1;
    if (satu.type === EVENT_ID.POP) sesudah[terbuka.pop() ?? 0] = nomor + 1;
    else if (satu.type !== EVENT_ID.SCALAR) terbuka.push(nomor);
  });
  return {
    jenis: (nomor) => jenis[nomor] ?? EVENT_ID.POP,
    awal: (nomor) => awal[nomor] ?? -1,
    akhir: (nomor) => akhir[nomor] ?? -1,
    sesudah: (nomor) => sesudah[nomor] ?? nomor + 1,
  };
}
