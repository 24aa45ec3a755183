import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { formatPeople, formatPeopleWithSteps } from '../../../src/finding/format/people.ts';
import { dikecualikan, galat, peringatan, saran } from '../contoh.ts';

describe('formatPeople', () => {
  it('groups by file, gives the cure, keeps what is accepted to a line, and counts', () => {
    expect(formatPeople([galat, dikecualikan, dikecualikan, peringatan], { warna: false })).toBe(
      [
        'content/sop/a.md',
        '  peringatan    Naik 100%',
        '                keduanya  (contoh)',
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

  it('wraps to the screen below the first word, and moves the rule to a line of its own when it does not fit', () => {
    expect(formatPeople([galat, dikecualikan], { warna: false, lebar: 42 })).toBe(
      [
        'content/sop/b.md',
        '  galat         baris 12: Waktu langkah 3',
        '                kosong  (waktu-kosong)',
        '                Isi waktu, misalnya 20',
        '                menit',
        '  dikecualikan  waktu-kosong',
        '',
        '1 galat, 0 peringatan, 0 saran; 1 dikecualikan.',
        '',
      ].join('\n'),
    );
    expect(formatPeople([galat], { warna: false, lebar: 56 })).toContain(
      'baris 12: Waktu langkah 3 kosong\n                (waktu-kosong)\n',
    );
  });

  it.each([0, 1, 30])('stays legible on a screen of %i columns', (lebar) => {
    const [, kepala] = formatPeople([galat], { warna: false, lebar }).split('\n');
    expect(kepala).toBe('  galat         baris 12: Waktu langkah');
  });

  it('colours the severity and its count only when asked', () => {
    const berwarna = formatPeople([galat], { warna: true });
    expect(berwarna).toContain('\u001B[31mgalat       \u001B[0m');
    expect(berwarna).toContain('\u001B[31m1 galat\u001B[0m, 0 peringatan');
    expect(formatPeople([galat], { warna: false })).not.toContain('\u001B');
  });

  it('measures a line by what is seen, not by its colours', () => {
    const polos = formatPeople([galat, saran, dikecualikan], { warna: false, lebar: 50 });
    const berwarna = formatPeople([galat, saran, dikecualikan], { warna: true, lebar: 50 });
    expect(stripVTControlCharacters(berwarna)).toBe(polos);
  });

  it('does not let text from a file steer the terminal', () => {
    const jahat = '\u001B[2J\u0007';
    const teks = formatPeople(
      [{ ...galat, tempat: { berkas: `x${jahat}.md` }, pesan: jahat, obat: jahat }],
      { warna: false },
    );
    expect(teks).toContain('x\uFFFD[2J\uFFFD.md');
    expect(teks).not.toMatch(/[^\P{Cc}\n]/u);
  });

  it('says so when there is nothing to say', () => {
    expect(formatPeople([], { warna: false })).toBe('Tidak ada temuan.\n');
  });
});

describe('formatPeopleWithSteps', () => {
  it('ends with what to do, most pressing first', () => {
    const teks = formatPeopleWithSteps([saran, peringatan, galat, dikecualikan], { warna: false });
    expect(teks.split('1 saran; 1 dikecualikan.\n')[1]).toBe(
      [
        '',
        '- Perbaiki 1 galat, mulai dari content/sop/b.md; sebelum itu tidak ada yang terbit.',
        '- Periksa 1 peringatan: perbaiki sumbernya, atau pada SOP catat alasannya di pengecualian.',
        '- Pertimbangkan 1 saran bila SOP itu disunting lagi.',
        '- Tinjau alasan 1 pengecualian bila naskahnya direvisi.',
        '',
      ].join('\n'),
    );
  });

  it.each([
    ['nothing was found', []],
    ['its only galat is accepted', [dikecualikan]],
  ])('says that the portal can be published when %s', (_, temuan) => {
    expect(formatPeopleWithSteps(temuan, { warna: false })).toContain(
      '- Tidak ada galat, jadi portal dapat diterbitkan.\n',
    );
  });

  it('wraps the steps too, below their first word', () => {
    const teks = formatPeopleWithSteps([peringatan], { warna: false, lebar: 60 });
    expect(teks).toContain(
      '- Periksa 1 peringatan: perbaiki sumbernya, atau pada SOP\n  catat alasannya di pengecualian.\n',
    );
  });
});
