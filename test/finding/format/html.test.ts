import { describe, expect, it } from 'vitest';
import type { AturanInfo } from '../../../src/finding/aturan-info.ts';
import type { Finding } from '../../../src/finding/finding.ts';
import { formatHtml } from '../../../src/finding/format/html/page.ts';
import type { Cakupan } from '../../../src/finding/format/opsi.ts';
import { aturan, cakupan, dikecualikan, galat, peringatan, saran } from '../contoh.ts';

const semua = [galat, dikecualikan, peringatan, saran];

function halaman(temuan: readonly Finding[], lain: Partial<Cakupan> = {}): string {
  return formatHtml(temuan, { aturan, cakupan: { ...cakupan, ...lain } });
}

/** The words of a piece of HTML as a reader sees them. */
function kata(html: string): string {
  return html
    .replace(/<style>[\s\S]*?<\/style>/g, '')
    .replace(/<\/?(?:a|code|b|strong)\b[^>]*>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What stands under a heading of the second rank, in words. */
function bagian(html: string, id: string): string | undefined {
  const isi = html.split('<h2 ').find((satu) => satu.startsWith(`id="${id}"`));
  return isi === undefined ? undefined : kata(`<h2 ${isi}`);
}

const berapaKali = (teks: string, potongan: string) => teks.split(potongan).length - 1;

describe('the head', () => {
  it('says who was checked, how much, by which program, and on which day when that is known', () => {
    const tertulis = kata(halaman(semua, { tanggal: '21 November 2026' }));
    expect(tertulis).toMatch(
      /^Laporan Pemeriksaan, 21 November 2026 Laporan Pemeriksaan Kantor Dinas Dukcapil Kabupaten Tapin Dinas Dukcapil Kabupaten Banjar Folder content data Berkas diperiksa 3 Tanggal 21 November 2026 Program Cacah 1\.2\.3 /,
    );
    expect(halaman(semua)).not.toContain('<dt>Tanggal');
  });

  it('gives the verdict and the counts with what they mean', () => {
    const ringkasan = bagian(halaman(semua), 'ringkasan');
    expect(ringkasan).toContain('Belum dapat diterbitkan.');
    expect(ringkasan).toContain('Galat 1 Harus diperbaiki; selama ada, tidak ada yang diterbitkan');
    expect(ringkasan).toContain('Peringatan 1 Tetap diterbitkan');
    expect(ringkasan).toContain('Saran 1 Pertimbangan penelaah');
    expect(ringkasan).toContain('Dikecualikan 1 Kekurangan naskah');
    expect(ringkasan).toContain('Perbaiki 1 galat, mulai dari content/sop/b.md');
  });

  it.each([
    ['nothing was found', []],
    ['a galat is accepted', [dikecualikan]],
    ['there are only warnings', [peringatan, saran]],
  ])('lets the office publish when %s', (_, temuan) => {
    expect(bagian(halaman(temuan), 'ringkasan')).toContain('Dapat diterbitkan. Tidak ada galat.');
  });
});

describe('the contents', () => {
  it('list the files with findings by office, and name those of no office', () => {
    expect(bagian(halaman(semua), 'daftar-isi')).toBe(
      'Daftar isi Temuan Dikecualikan Tanpa temuan Penjelasan aturan' +
        ' Dinas Dukcapil Kabupaten Tapin Pelayanan Akta 1 peringatan' +
        ' Dinas Dukcapil Kabupaten Banjar Pelayanan KIA 1 galat, 1 dikecualikan' +
        ' Berkas lain data/63.05/2025-1/umur.csv 1 saran',
    );
  });

  it.each([
    ['every kind of finding', semua],
    ['what is accepted alone', [dikecualikan]],
    ['nothing', []],
    ['files whose names differ in a sign only', ['a b', 'a_b', 'a-b', 'a_20_b', 'a/b'].map(satu)],
  ])('lead every link to a place of its own: %s', (_, temuan) => {
    const html = halaman(temuan);
    const ids = [...html.matchAll(/\bid="([^"]*)"/g)].map(([, id]) => id);
    const tujuan = [...html.matchAll(/\bhref="#([^"]*)"/g)].map(([, id]) => id);
    const label = [...html.matchAll(/aria-labelledby="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...tujuan, ...label].filter((id) => !ids.includes(id))).toEqual([]);
    expect(tujuan.length).toBeGreaterThan(0);
  });

  function satu(berkas: string): Finding {
    return { ...galat, tempat: { berkas } };
  }
});

describe('the findings', () => {
  it('stand by file with place, message, cure and rule, numbered through the report', () => {
    expect(bagian(halaman([galat, peringatan]), 'temuan')).toBe(
      'Temuan Pelayanan Akta content/sop/a.md' +
        ' 1 Peringatan Naik 100% keduanya. Aturan contoh' +
        ' Pelayanan KIA content/sop/b.md' +
        ' 2 Galat langkah 3 baris 12 langkah.3.waktu Waktu langkah 3 kosong.' +
        ' Perbaikan: Isi waktu, misalnya 20 menit.' +
        ' Aturan waktu-kosong: Setiap langkah menyebut waktunya.',
    );
  });

  it('stand in the report once each, whatever their file', () => {
    const banyak = Array.from({ length: 40 }, (_, ke): Finding => ({
      ...galat,
      tempat: { berkas: `content/sop/${String.fromCharCode(97 + (ke % 5))}.md` },
      pesan: `Temuan bernomor [${ke}]`,
      ...(ke % 3 === 0 && { dikecualikan: 'diterima' }),
    }));
    const html = kata(halaman(banyak));
    expect(banyak.map(({ pesan }) => berapaKali(html, pesan))).toEqual(banyak.map(() => 1));
  });

  it('are told to be none rather than left out', () => {
    expect(bagian(halaman([dikecualikan]), 'temuan')).toBe(
      'Temuan Tidak ada temuan yang perlu diperbaiki.',
    );
  });

  it('keep one full stop, and the dots of an ellipsis', () => {
    const temuan = bagian(halaman([{ ...saran, obat: 'Sebutkan semuanya ...' }]), 'temuan');
    expect(temuan).toContain('menyebut apa pun. Perbaikan: Sebutkan semuanya .... Aturan');
  });
});

describe('what a document accepts', () => {
  it('stands apart, with its reason', () => {
    const html = halaman([galat, dikecualikan]);
    expect(bagian(html, 'dikecualikan')).toContain(
      'Pelayanan KIA content/sop/b.md Galat waktu-kosong Waktu langkah 3 kosong. Alasan: kosong pada naskah.',
    );
    expect(bagian(html, 'temuan')).not.toContain('kosong pada naskah');
  });

  it('has no part when there is nothing of it', () => {
    expect(bagian(halaman([galat]), 'dikecualikan')).toBeUndefined();
  });
});

describe('the files without a finding', () => {
  it('are listed by office, as a proof that they were read', () => {
    expect(bagian(halaman(semua), 'tanpa-temuan')).toBe(
      'Tanpa temuan Dinas Dukcapil Kabupaten Banjar Pelayanan KK',
    );
  });
});

describe('the rules', () => {
  it('that the report names are explained, by id', () => {
    expect(bagian(halaman(semua), 'penjelasan')).toMatch(
      /^Penjelasan aturan kata-rancu Saran Kata menyebut sesuatu\. waktu-kosong Galat Setiap langkah menyebut waktunya\. Waktu adalah bagian mutu baku\. Tanpa waktu, lama proses tidak dapat dihitung\./,
    );
  });

  it('have no part when none of them can be explained', () => {
    expect(bagian(halaman([peringatan]), 'penjelasan')).toBeUndefined();
  });
});

describe('the page', () => {
  const jahat = `<script>alert(1)</script><img src=x onerror="a">'&amp;\u001B[0m`;

  it('shows text from files as text, wherever it comes from', () => {
    const temuan: Finding = {
      aturan: jahat,
      tingkat: 'galat',
      tempat: { berkas: jahat, kolom: jahat, langkah: jahat },
      pesan: jahat,
      obat: jahat,
    };
    const info: AturanInfo = { id: jahat, tingkat: 'galat', uraian: jahat, penjelasan: jahat };
    const html = formatHtml([temuan, { ...temuan, dikecualikan: jahat }], {
      aturan: [info],
      cakupan: {
        folder: [jahat],
        kantor: [jahat],
        berkas: [{ berkas: jahat, judul: `judul ${jahat}`, kantor: jahat }],
        versi: jahat,
        tanggal: jahat,
      },
    });
    expect(html).not.toMatch(/<script|<img|onerror="/);
    expect(html).not.toMatch(/[^\P{Cc}\n]/u);
    expect(html).toContain(
      '&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x onerror=&quot;a&quot;&gt;&#39;&amp;amp;\uFFFD[0m',
    );
  });

  it('asks nobody for anything: no script, no address but its own anchors, and a policy that says so', () => {
    const html = halaman(semua);
    expect(html).not.toMatch(
      /<(?:script|link|img|iframe|object|form)\b|\bsrc=|url\(|@import|https?:/,
    );
    expect([...html.matchAll(/href="([^"]*)"/g)].filter(([, ke]) => !ke?.startsWith('#'))).toEqual(
      [],
    );
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
  });

  it('says its language, and closes what it opens', () => {
    const html = halaman(semua);
    expect(html).toMatch(/^<!doctype html>\s*<html lang="id">/);
    const terbuka: string[] = [];
    for (const [, tutup, nama] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)\b[^>]*?(?<!\/)>/g)) {
      if (tutup === '') terbuka.push(nama ?? '');
      else expect(terbuka.pop()).toBe(nama);
    }
    expect(terbuka).toEqual([]);
  });
});
