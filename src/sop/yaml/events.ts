import { EVENT_ID } from 'js-yaml';
import type { Event } from 'js-yaml';

/** What js-yaml reads, in source order: a pop closes a collection, and each event knows its offsets. */
export type Peristiwa = readonly Event[];

/** Offset at which a node begins; undefined for one that is left empty. */
export function startOf(satu: Event | undefined): number | undefined {
  switch (satu?.type) {
    case EVENT_ID.SCALAR:
      return satu.valueStart < 0 ? undefined : satu.valueStart;
    case EVENT_ID.SEQUENCE:
    case EVENT_ID.MAPPING:
      return satu.start;
    default:
      return undefined;
  }
}
