import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/finding/finding.ts';
import { formatGithub, formatJson, formatPeople } from '../../src/finding/format.ts';

const galat: Finding = {
  aturan: 'waktu-kosong',
  tingkat: 'galat',
  tempat: { berkas: 'content/sop/b.md', baris: 12, langkah: '3' },
  pesan: 'Waktu langkah 3 kosong',
  obat: 'Isi waktu, misalnya 20 menit',
};
const dikecualikan: Finding = {
  ...galat,
  tempat: { berkas: 'content/sop/b.md' },
  dikecualikan: 'kosong pada naskah',
};
const peringatan: Finding = {
  aturan: 'contoh',
  tingkat: 'peringatan',
  tempat: { berkas: 'content/sop/a.md' },
  pesan: 'Naik 100%\nkeduanya',
};

describe('formatPeople', () => {
  it('groups by file, gives the cure, keeps what is accepted to a line, and counts', () => {
    expect(formatPeople([galat, dikecualikan, dikecualikan, peringatan], { warna: false })).toBe(
      [
        'content/sop/a.md',
        '  peringatan    Naik 100%',
        'keduanya  (contoh)',
        '',
        'content/sop/b.md',
        '  galat         baris 12: Waktu langkah 3 kosong  (waktu-kosong)',
        '                Isi waktu, misalnya 20 menit',
        '  dikecualikan  waktu-kosong (2)',
        '',
        '1 galat, 1 peringatan, 0 saran; 2 dikecualikan.',
        '',
      ].join('\n'),
    );
  });

  it('colours the severity only when asked', () => {
    expect(formatPeople([galat], { warna: true })).toContain('\u001B[31mgalat       \u001B[0m');
    expect(formatPeople([galat], { warna: false })).not.toContain('\u001B');
  });

  it('says so when there is nothing to say', () => {
    expect(formatPeople([], { warna: false })).toBe('Tidak ada temuan.\n');
  });
});

it('formatJson gives the counts and the sorted findings', () => {
  expect(JSON.parse(formatJson([galat, peringatan, dikecualikan]))).toEqual({
    ringkasan: { galat: 1, peringatan: 1, saran: 0, dikecualikan: 1 },
    temuan: [peringatan, dikecualikan, galat],
  });
});

it('formatGithub annotates lines, escapes its own marks, and leaves out what is accepted', () => {
  expect(formatGithub([galat, dikecualikan, peringatan])).toBe(
    '::warning file=content/sop/a.md,title=contoh::Naik 100%25%0Akeduanya\n' +
      '::error file=content/sop/b.md,line=12,title=waktu-kosong::Waktu langkah 3 kosong. Isi waktu, misalnya 20 menit\n',
  );
});

it('formatGithub keeps a file name with a comma or a colon in one piece', () => {
  const [satu] = formatGithub([{ ...peringatan, tempat: { berkas: 'a, b: c.md' } }]).split(
    ',title',
  );
  expect(satu).toBe('::warning file=a%2C b%3A c.md');
});
