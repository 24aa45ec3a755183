import { expect, it } from 'vitest';
import { formatGithub } from '../../../src/finding/format/github.ts';
import { dikecualikan, galat, peringatan, saran } from '../contoh.ts';

it('annotates lines, escapes its own marks, and leaves out what is accepted', () => {
  expect(formatGithub([galat, dikecualikan, peringatan])).toBe(
    '::warning file=content/sop/a.md,title=contoh::Naik 100%25%0Akeduanya\n' +
      '::error file=content/sop/b.md,line=12,title=waktu-kosong::Waktu langkah 3 kosong. Isi waktu, misalnya 20 menit\n',
  );
});

it('keeps a file name with a comma or a colon in one piece', () => {
  const [satu] = formatGithub([{ ...peringatan, tempat: { berkas: 'a, b: c.md' } }]).split(
    ',title',
  );
  expect(satu).toBe('::warning file=a%2C b%3A c.md');
});

it('puts one full stop between a message and its cure, whether or not the message brings its own', () => {
  expect(formatGithub([saran])).toContain(
    '::Kata "dll." tidak menyebut apa pun. Sebutkan semuanya\n',
  );
});
