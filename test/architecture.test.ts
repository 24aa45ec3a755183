import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

interface Boundary {
  /** Own modules beside itself. */
  readonly modules: readonly string[];
  /** Packages, `node:*` for the outside world. */
  readonly packages: readonly string[];
  readonly why: string;
}

const pure = [
  'finding',
  'sop',
  'flowchart',
  'lembar',
  'statistics',
  'release',
  'chart',
  'book',
  'export',
  'portal',
  'search',
  'wilayah',
];

/** Who may import whom. A new edge is a decision: change it here, with its reason. */
const table: Record<string, Boundary> = {
  finding: {
    modules: [],
    packages: [],
    why: 'every check speaks through findings, so they know no subject',
  },
  sop: {
    modules: ['finding'],
    packages: ['zod', 'js-yaml'],
    why: 'the procedure is read and checked without a picture or a file',
  },
  flowchart: { modules: ['sop'], packages: [], why: 'the picture follows from the graph alone' },
  lembar: {
    modules: ['sop', 'flowchart'],
    packages: ['qr'],
    why: 'a sheet is text in and HTML out; what it measures is told to it',
  },
  statistics: {
    modules: ['finding'],
    packages: ['zod', 'papaparse'],
    why: 'figures are read and checked without pages or files',
  },
  release: {
    modules: ['sop', 'statistics', 'finding'],
    packages: ['zod'],
    why: 'an edition binds figures to the SOP that governs it',
  },
  chart: {
    modules: [],
    packages: ['chart.js'],
    why: 'a chart is drawn from a description, never from datasets',
  },
  book: {
    modules: ['statistics', 'chart', 'release'],
    packages: [],
    why: 'tables and charts are computed, not read',
  },
  export: {
    modules: ['sop', 'flowchart', 'statistics', 'book'],
    packages: ['fflate'],
    why: 'a format is made from results',
  },
  portal: {
    modules: ['sop'],
    packages: [],
    why: 'lists over all SOPs are told once, without pages or files',
  },
  wilayah: {
    modules: ['statistics', 'chart', 'book'],
    packages: [],
    why: 'a region is told from the figures that tables show, without pages or files',
  },
  search: {
    modules: [],
    packages: ['zod'],
    why: 'pages and a browser search alike, in words that know neither SOPs nor tables',
  },
  print: {
    modules: ['flowchart'],
    packages: ['puppeteer', '@sparticuz/chromium', 'node:*'],
    why: 'printing knows pages and files, not their meaning',
  },
  io: {
    modules: pure,
    packages: ['node:*', 'astro', 'zod', 'fontkit', 'read-excel-file', 'idn-area-data'],
    why: 'the outside is read and written here and nowhere else',
  },
  build: {
    modules: [...pure, 'io', 'print'],
    packages: ['node:*', 'esbuild'],
    why: 'the order of the steps from sources to dist',
  },
  audit: {
    modules: ['io', 'print', 'statistics'],
    packages: ['node:*'],
    why: 'a built portal is looked at from outside, as its readers get it',
  },
  bench: {
    modules: [...pure, 'io', 'print', 'build'],
    packages: ['node:*', 'js-yaml'],
    why: 'work is timed on the path that a command takes, beside what the packages alone need for it',
  },
  browser: {
    modules: ['sop', 'flowchart', 'chart', 'search'],
    packages: ['chart.js'],
    why: 'what reaches a reader has no Node in it',
  },
};

/** Packages that only one file may import, so that they can be replaced there. */
const oneFile: Record<string, string> = {
  papaparse: 'src/statistics/ekspor/read-export.ts',
  fontkit: 'src/io/read-font.ts',
  fflate: 'src/export/paket-zip.ts',
  qr: 'src/lembar/qr.ts',
  esbuild: 'src/build/gabung-skrip.ts',
};

describe('imports', () => {
  for (const [name, boundary] of Object.entries(table)) {
    it(`${name}: ${boundary.why}`, () => {
      const wrong = sources(join(root, 'src', name)).flatMap((file) =>
        importsOf(file)
          .filter((target) => !allowed(name, boundary, file, target))
          .map((target) => `${relative(root, file)} imports ${target}`),
      );
      expect(wrong).toEqual([]);
    });
  }

  it('scripts only parse, call and print: they import io, build, print and pure modules', () => {
    const wrong = sources(join(root, 'scripts')).flatMap((file) =>
      importsOf(file)
        .filter(
          (target) =>
            target.startsWith('.') && !/^\.\.\/src\/(?!pages|components|layouts)/.test(target),
        )
        .map((target) => `${relative(root, file)} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it('scripts stay under forty lines', () => {
    const long = sources(join(root, 'scripts'))
      .map(
        (file) =>
          [relative(root, file), readFileSync(file, 'utf8').trimEnd().split('\n').length] as const,
      )
      .filter(([, lines]) => lines > 40);
    expect(long).toEqual([]);
  });

  it.each(Object.entries(oneFile))('%s is wrapped in one file', (name, home) => {
    const users = sources(join(root, 'src'))
      .filter((file) => importsOf(file).some((target) => packageName(target) === name))
      .map((file) => relative(root, file).split(sep).join('/'));
    expect(users).toEqual([home]);
  });

  it('every folder of src has its line in the table', () => {
    const astro = ['components', 'layouts', 'pages', 'styles'];
    const folders = readdirSync(join(root, 'src'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && sources(join(root, 'src', entry.name)).length > 0)
      .map((entry) => entry.name);
    expect(folders.filter((name) => !astro.includes(name) && !(name in table))).toEqual([]);
  });
});

function allowed(name: string, boundary: Boundary, file: string, target: string): boolean {
  if (target.startsWith('.')) {
    const [top, module] = relative(root, join(dirname(file), target)).split(sep);
    return top === 'src' && (module === name || boundary.modules.includes(module ?? ''));
  }
  const wanted = target.startsWith('node:') ? 'node:*' : packageName(target);
  return boundary.packages.includes(wanted);
}

function packageName(target: string): string {
  return target
    .split('/')
    .slice(0, target.startsWith('@') ? 2 : 1)
    .join('/');
}

function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  return [
    ...text.matchAll(
      /(?:^|\n)\s*(?:import|export)\b[^;'"]*?from\s+'([^']+)'|\bimport\(\s*'([^']+)'\s*\)|(?:^|\n)import\s+'([^']+)'/g,
    ),
  ].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
}

function sources(folder: string): string[] {
  try {
    return (
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        // What a benchmark is compared with may be installed beside it; it is not ours.
        .filter((name) => name.endsWith('.ts') && !name.split(sep).includes('node_modules'))
        .map((name) => join(folder, name))
        .sort()
    );
  } catch {
    return [];
  }
}
