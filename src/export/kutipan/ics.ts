/** A day on which something comes out. */
export interface Acara {
  /** Stays the same when the day moves; no two are the same. */
  readonly id: string;
  readonly judul: string;
  readonly uraian: string;
  /** yyyy-mm-dd. */
  readonly tanggal: string;
  /** Absolute address; absent when nobody knows where the portal will stand. */
  readonly alamat?: string | undefined;
}

/** Whole-day events as an iCalendar file (RFC 5545); the stamp of each is its own day, so that a build changes nothing. */
export function ics(nama: string, acara: readonly Acara[]): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Cacah//Kalender rilis//ID',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${lepas(nama)}`,
    `X-WR-CALNAME:${lepas(nama)}`,
    ...acara.flatMap(isiAcara),
    'END:VCALENDAR',
  ]
    .map((baris) => `${lipat(baris)}\r\n`)
    .join('');
}

function isiAcara({ id, judul, uraian, tanggal, alamat }: Acara): readonly string[] {
  const hari = tanggal.replaceAll('-', '');
  return [
    'BEGIN:VEVENT',
    `UID:${lepas(id)}`,
    `DTSTAMP:${hari}T000000Z`,
    `DTSTART;VALUE=DATE:${hari}`,
    `SUMMARY:${lepas(judul)}`,
    `DESCRIPTION:${lepas(uraian)}`,
    ...(alamat === undefined ? [] : [`URL:${alamat}`]),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function lepas(teks: string): string {
  return teks.replace(/[\\;,]/g, (tanda) => `\\${tanda}`).replace(/\r?\n/g, '\\n');
}

/** Lines of at most 75 octets; what is longer goes on behind a space (RFC 5545, 3.1), never within a letter. */
function lipat(baris: string): string {
  let hasil = '';
  let oktet = 0;
  for (const huruf of baris) {
    const lebar = oktetUtf8(huruf);
    if (oktet + lebar > 75) {
      hasil += '\r\n ';
      oktet = 1;
    }
    hasil += huruf;
    oktet += lebar;
  }
  return hasil;
}

function oktetUtf8(huruf: string): number {
  const kode = huruf.codePointAt(0) ?? 0;
  if (kode < 0x80) return 1;
  if (kode < 0x800) return 2;
  return kode < 0x10000 ? 3 : 4;
}
