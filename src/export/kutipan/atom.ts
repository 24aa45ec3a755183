import { unsur, writeXml } from '../sop/xml.ts';
import type { Unsur } from '../sop/xml.ts';

/** Something that became public. */
export interface Kabar {
  /** An IRI that stays the same wherever the portal stands. */
  readonly id: string;
  readonly judul: string;
  readonly ringkasan: string;
  /** yyyy-mm-dd. */
  readonly tanggal: string;
  /** Absolute, or relative to the feed. */
  readonly alamat: string;
  readonly jenis: 'terbitan' | 'sop';
}

interface Umpan {
  readonly id: string;
  readonly judul: string;
  readonly penulis: string;
  /** Absolute address of the feed; absent when nobody knows where the portal will stand. */
  readonly alamat?: string | undefined;
  readonly kabar: readonly Kabar[];
}

/** The first day of the calendar of computers, for a portal of which nothing has a day. */
const tanpaHari = '1970-01-01';

/** An Atom feed (RFC 4287), newest first; a feed is as old as its newest entry, so that a build changes nothing. */
export function atom({ id, judul, penulis, alamat, kabar }: Umpan): string {
  const urut = kabar.toSorted((a, b) =>
    a.tanggal === b.tanggal ? (a.id < b.id ? -1 : 1) : a.tanggal < b.tanggal ? 1 : -1,
  );
  return writeXml(
    unsur('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'id' }, [
      unsur('id', {}, id),
      unsur('title', {}, judul),
      unsur('updated', {}, saat(urut[0]?.tanggal ?? tanpaHari)),
      unsur('author', {}, [unsur('name', {}, penulis)]),
      ...(alamat === undefined
        ? []
        : [unsur('link', { rel: 'self', type: 'application/atom+xml', href: alamat })]),
      ...urut.map(isiKabar),
    ]),
  );
}

function isiKabar({ id, judul, ringkasan, tanggal, alamat, jenis }: Kabar): Unsur {
  return unsur('entry', {}, [
    unsur('id', {}, id),
    unsur('title', {}, judul),
    unsur('updated', {}, saat(tanggal)),
    unsur('link', { rel: 'alternate', type: 'text/html', href: alamat }),
    unsur('category', { term: jenis }),
    unsur('summary', {}, ringkasan),
  ]);
}

function saat(tanggal: string): string {
  return `${tanggal}T00:00:00Z`;
}
