import { describe, expect, it } from 'vitest';
import { atom } from '../../../src/export/kutipan/atom.ts';
import type { Kabar } from '../../../src/export/kutipan/atom.ts';
import { ics } from '../../../src/export/kutipan/ics.ts';
import type { Acara } from '../../../src/export/kutipan/ics.ts';
import { bacaXml, semua } from '../baca-xml.ts';

const acara = (lain: Partial<Acara> = {}): Acara => ({
  id: 'rilis-63.05-2025-1@cacah',
  judul: 'Statistik kependudukan, Semester I; 2025',
  uraian: 'Baris satu\nbaris dua',
  tanggal: '2025-08-11',
  ...lain,
});

/** Logical lines of an iCalendar file (RFC 5545, 3.1). */
const baris = (isi: string) => isi.replaceAll('\r\n ', '').split('\r\n');

describe('the calendar', () => {
  it('has a whole-day event a release, stamped with its own day', () => {
    expect(baris(ics('Rilis', [acara({ alamat: 'https://dukcapil.example/a/' })]))).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Cacah//Kalender rilis//ID',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'NAME:Rilis',
      'X-WR-CALNAME:Rilis',
      'BEGIN:VEVENT',
      'UID:rilis-63.05-2025-1@cacah',
      'DTSTAMP:20250811T000000Z',
      'DTSTART;VALUE=DATE:20250811',
      'SUMMARY:Statistik kependudukan\\, Semester I\\; 2025',
      'DESCRIPTION:Baris satu\\nbaris dua',
      'URL:https://dukcapil.example/a/',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('has no address where nobody knows where the portal will stand', () => {
    expect(ics('Rilis', [acara()])).not.toContain('URL:');
  });

  it.each([60, 74, 75, 76, 200])(
    'folds a line of %i letters at 75 octets and never within one',
    (n) => {
      const judul = '–é'.repeat(n).slice(0, n);
      const isi = ics('Rilis', [acara({ judul })]);
      expect(
        Math.max(...isi.split('\r\n').map((satu) => Buffer.byteLength(satu))),
      ).toBeLessThanOrEqual(75);
      expect(baris(isi)).toContain(`SUMMARY:${judul}`);
    },
  );
});

const kabar = (id: string, tanggal: string): Kabar => ({
  id: `urn:uuid:${id}`,
  judul: `Terbitan <${id}>`,
  ringkasan: 'Ringkasan',
  tanggal,
  alamat: `/statistik/${id}/`,
  jenis: 'terbitan',
});
const umpan = (isi: readonly Kabar[], alamat?: string) =>
  bacaXml(atom({ id: 'urn:uuid:u', judul: 'Umpan', penulis: 'Dinas', alamat, kabar: isi }));

describe('the feed', () => {
  it('is newest first and as old as its newest entry', () => {
    const akar = umpan([
      kabar('a', '2024-08-12'),
      kabar('c', '2025-02-10'),
      kabar('b', '2025-02-10'),
    ]);
    expect(semua(akar, 'entry').map((satu) => semua(satu, 'id')[0]?.teks)).toEqual([
      'urn:uuid:b',
      'urn:uuid:c',
      'urn:uuid:a',
    ]);
    expect(semua(akar, 'updated')[0]?.teks).toBe('2025-02-10T00:00:00Z');
  });

  it('gives each entry what RFC 4287 asks for', () => {
    const [satu] = semua(umpan([kabar('a', '2024-08-12')]), 'entry');
    expect(
      satu?.anak.map(({ nama, teks, atribut }) => [
        nama,
        teks || atribut['href'] || atribut['term'],
      ]),
    ).toEqual([
      ['id', 'urn:uuid:a'],
      ['title', 'Terbitan <a>'],
      ['updated', '2024-08-12T00:00:00Z'],
      ['link', '/statistik/a/'],
      ['category', 'terbitan'],
      ['summary', 'Ringkasan'],
    ]);
  });

  it('names itself where its address is known', () => {
    const sendiri = (alamat?: string) =>
      semua(umpan([], alamat), 'link').map(({ atribut }) => [atribut['rel'], atribut['href']]);
    expect(sendiri('https://dukcapil.example/umpan.atom')).toEqual([
      ['self', 'https://dukcapil.example/umpan.atom'],
    ]);
    expect(sendiri()).toEqual([]);
    expect(semua(umpan([]), 'updated')[0]?.teks).toBe('1970-01-01T00:00:00Z');
  });
});
