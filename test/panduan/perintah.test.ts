import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { root } from '../run-script.ts';
import { kataPerintah, naskah, perintah } from './naskah.ts';
import { runCommands } from './satu-proses.ts';

const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};

/** What is typed beside the commands of the program. */
const lain = /^(node --version|npm --version|npm ci|export CACAH_(SITE|BASE)=\S+)$/;

const diketik = perintah.filter(({ baris }) => !lain.test(baris));

/** Options of each command that the manual uses, as its own help names them. */
const pilihan = new Map<string, ReadonlySet<string>>();

beforeAll(async () => {
  const dipakai = [...new Set(diketik.map(({ baris }) => kataPerintah(baris)[2] ?? ''))].filter(
    (nama) => nama in scripts,
  );
  const berkas = dipakai.map((nama) => /scripts\/(.+)\.ts$/.exec(scripts[nama] ?? '')?.[1] ?? '');
  const jawaban = await runCommands(berkas.map((satu) => [satu, ['--help']]));
  dipakai.forEach((nama, i) => {
    const dikenal = (jawaban[i]?.keluaran ?? '').matchAll(/^ {2}--([a-z]+)/gm);
    pilihan.set(nama, new Set([...dikenal].map(([, satu = '']) => satu)));
  });
}, 60_000);

describe('the commands that the manual asks its reader to type', () => {
  it.each(diketik)('$baris ($berkas)', ({ baris }) => {
    const [npm, run, nama = '', pemisah, ...argumen] = kataPerintah(baris);
    expect([npm, run]).toEqual(['npm', 'run']);
    expect(Object.keys(scripts)).toContain(nama);
    if (pemisah !== undefined) expect(pemisah).toBe('--');
    const dikenal = pilihan.get(nama);
    const asing = argumen
      .filter((satu) => satu.startsWith('--'))
      .filter((satu) => dikenal?.has(satu.slice(2)) !== true);
    expect(asing).toEqual([]);
  });

  it('include each command of everyday work', () => {
    const disebut = naskah.map(({ teks }) => teks).join('\n');
    const harian = Object.keys(scripts).filter(
      (nama) => !/^(format|test|check|pictures|bench|audit)/.test(nama),
    );
    expect(harian.filter((nama) => !disebut.includes(`npm run ${nama}`))).toEqual([]);
  });
});

/** Messages of npm and of the system, which no file of the program holds. */
const dariLuar =
  /is not recognized|command not found|running scripts|package\.json|Missing script|ETIMEDOUT|network|^npm ci$|^E(ACCES|PERM)$/;

describe('the messages that the manual explains', () => {
  const sumber = globSync('{src,scripts}/**/*.ts', { cwd: root }).map((jalur) =>
    readFileSync(join(root, jalur), 'utf8'),
  );
  const masalah = naskah.find(({ berkas }) => berkas.endsWith('bila-ada-masalah.mdx'))?.teks ?? '';
  const pesan = [...masalah.matchAll(/^\| (`.*?) \|/gm)]
    .flatMap(([, sel = '']) => [...sel.matchAll(/`([^`]+)`/g)].map(([, satu = '']) => satu))
    .filter((satu) => !dariLuar.test(satu));

  it('are many', () => {
    expect(pesan.length).toBeGreaterThan(25);
  });

  it.each(pesan)('%s', (satu) => {
    const tertulis = satu.replace(/Port \d+ /, 'Port ${port} ');
    expect(sumber.some((isi) => isi.includes(tertulis))).toBe(true);
  });
});
