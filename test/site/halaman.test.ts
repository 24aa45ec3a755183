import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { sidik } from '../../src/io/gaya-sebaris.ts';
import { kebijakanHalaman } from '../../src/portal/kebijakan.ts';
import { sidikPemuat } from '../../src/portal/pemuat-skrip.ts';
import { root } from '../run-script.ts';
import { pagesOf } from './pages.ts';

const dist = inject('dist');
const pages = pagesOf(dist);

describe('the built portal', () => {
  it('has a page for each of the five SOPs and each release', () => {
    const paths = pages.map(({ path }) => path);
    expect(paths).toEqual(
      expect.arrayContaining([
        'sop/13.01/kia-melalui-silpia/',
        'sop/13.05/hak-akses-pemanfaatan-data/',
        'sop/51.08/akses-siak-desa-kelurahan/',
        'sop/63.05/penyusunan-buku-data-agregat/',
        'sop/63.11/dik-jamila-me-wa/',
        'statistik/63.05/2024-1/',
        'statistik/63.05/2024-2/',
        'statistik/63.05/2025-1/',
      ]),
    );
  });

  it('publishes none of the pages that exist only to be printed', () => {
    expect(existsSync(join(dist, 'cetak'))).toBe(false);
  });

  it('gives every page a title of its own and one main heading', () => {
    const titles = pages.map(({ html }) => /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '');
    expect(titles.filter((title, i) => title === '' || titles.indexOf(title) !== i)).toEqual([]);
    expect(
      pages.filter(({ html }) => html.split('<h1').length !== 2).map(({ path }) => path),
    ).toEqual([]);
  });

  it('carries a policy on every page that allows its own style, the scripts beside it and no other host', () => {
    const loose = pages
      .filter(({ html }) => {
        const policies = [
          ...html.matchAll(/<meta http-equiv="content-security-policy" content="([^"]+)">/g),
        ].map(([, policy]) => policy);
        const gaya = /<head>.*?<style>(.*?)<\/style><\/head>/s.exec(html)?.[1] ?? '';
        return policies.length !== 1 || policies[0] !== kebijakanHalaman(sidik(gaya));
      })
      .map(({ path }) => path);
    expect(loose).toEqual([]);
    expect(kebijakanHalaman('x')).toContain("default-src 'none'");
    expect(kebijakanHalaman('x')).not.toMatch(/unsafe|\*|https?:/);
  });

  it('says its policy before anything that the policy is about', () => {
    const late = pages
      .filter(({ html }) => {
        const policy = html.indexOf('<meta http-equiv="content-security-policy"');
        return [...html.matchAll(/<(?:link|style|script|img)\b/g)].some(
          ({ index }) => index < policy,
        );
      })
      .map(({ path }) => path);
    expect(late).toEqual([]);
  });

  it('has no style attribute, no handler attribute, no style but the one in its head and no script but the one that fetches the others', () => {
    const inline = pages
      .filter(
        ({ html }) =>
          /<[^>]+\s(style|on[a-z]+)=|<script(?![^>]*\stype="application\/ld\+json")/.test(
            html.replace(/<style>.*?<\/style>/s, '').replace(/<script data-modul=/, ''),
          ) ||
          html.split('<style').length !== 2 ||
          sidik(/<script data-modul="[^"]+">(.*?)<\/script>/.exec(html)?.[1] ?? '') !== sidikPemuat,
      )
      .map(({ path }) => path);
    expect(inline).toEqual([]);
  });

  it('paints from the page alone: no sheet, no script and no typeface is waited for', () => {
    const waiting = pages
      .filter(({ html }) =>
        /<link [^>]*rel="(?:stylesheet|preload|modulepreload)"|<script [^>]*src=|@import/.test(
          html,
        ),
      )
      .map(({ path }) => path);
    expect(waiting).toEqual([]);
  });

  it('asks for its typeface only on screens wider than a phone, and never moves when it arrives', () => {
    const salah = pages
      .filter(({ html }) => {
        const huruf = [...html.matchAll(/@font-face\{[^}]*url\([^}]*\}/g)].map(([satu]) => satu);
        const lebar = /@media ?\([^)]*48rem\)\{((?:@font-face\{[^}]*\})+)\}/.exec(html)?.[1];
        return (
          huruf.join('') !== lebar || huruf.some((satu) => !satu.includes('font-display:optional'))
        );
      })
      .map(({ path }) => path);
    expect(salah).toEqual([]);
  });

  it('links only to what is there', () => {
    const broken = pages.flatMap(({ path, html }) =>
      [...html.matchAll(/\s(?:href|src)="([^"#]*)(?:#([^"]*))?"/g)]
        .map(([, target = '', fragment]) => ({ target, fragment }))
        .filter(({ target }) => !/^(https?|mailto|data):/.test(target))
        .filter(({ target, fragment }) => !leadsSomewhere(html, target, fragment))
        .map(({ target, fragment }) => `${path} → ${target}${fragment ? `#${fragment}` : ''}`),
    );
    expect(broken).toEqual([]);
  });

  it('says DATA CONTOH on every page with sample figures', () => {
    const silent = pages
      .filter(({ path }) => /^statistik\/63\.05\/./.test(path))
      .filter(({ html }) => !html.includes('DATA CONTOH'))
      .map(({ path }) => path);
    expect(silent).toEqual([]);
  });

  it('says on every SOP page that its flow was reconstructed', () => {
    const silent = pages
      .filter(({ path }) => /^sop\/[\d.]+\/./.test(path))
      .filter(({ html }) => !html.includes('Alur direkonstruksi, belum disahkan'))
      .map(({ path }) => path);
    expect(silent).toEqual([]);
  });

  it('shows in a table the figures of its CSV, summed per kecamatan', () => {
    const csv = readFileSync(join(root, 'data', '63.05', '2025-1', 'agama.csv'), 'utf8');
    const [, ...rows] = csv.replace('\uFEFF', '').trim().split(/\r?\n/);
    const sums = new Map<string, number[]>();
    for (const row of rows) {
      const [kode = '', , ...nilai] = row.split(';');
      const kecamatan = kode.slice(0, 6).replace(/(..)(..)(..)/, '$1.$2.$3');
      const sum = sums.get(kecamatan) ?? new Array<number>(7).fill(0);
      nilai.forEach((n, i) => {
        sum[Math.floor(i / 2)] = (sum[Math.floor(i / 2)] ?? 0) + Number(n);
      });
      sums.set(kecamatan, sum);
    }
    const html =
      pages.find(({ path }) => path === 'statistik/63.05/2025-1/agama-kecamatan/')?.html ?? '';
    const shown = [...html.matchAll(/data-kode="([\d.]{8})"[^>]*>([\s\S]*?)<\/tr>/g)].map(
      ([, kode = '', isi = '']) => [
        kode,
        [...isi.matchAll(/<td[^>]*>([^<]*)<\/td>/g)].map(([, sel = '']) =>
          Number(sel.trim().replace('–', '0').replaceAll('.', '')),
        ),
      ],
    );
    expect(shown).toEqual(
      [...sums]
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([kode, sum]) => [kode, [...sum, sum.reduce((a, b) => a + b, 0)]]),
    );
    expect(shown.length).toBe(12);
  });

  it('attributes the region names to their source and licence', () => {
    const tentang = pages.find(({ path }) => path === 'tentang/');
    expect(tentang?.html).toMatch(/idn-area-data[\s\S]*Open Database License/);
  });

  it('holds no number as long as an NIK', () => {
    expect(
      pages.filter(({ html }) => /(?<!\d)\d{16}(?!\d)/.test(html)).map(({ path }) => path),
    ).toEqual([]);
  });
});

describe('the end of a build', () => {
  it('says what was written, where, and how to look at it', () => {
    expect(inject('keluaranBuild')).toMatch(
      /Portal selesai di folder [\s\S]*5 SOP, 3 terbitan statistik[\s\S]*9 berkas PDF[\s\S]*npm run preview -- --out /,
    );
  });
});

function leadsSomewhere(html: string, target: string, fragment: string | undefined): boolean {
  if (target === '') return fragment === undefined || html.includes(`id="${fragment}"`);
  const file = join(dist, ...target.split('/'), target.endsWith('/') ? 'index.html' : '');
  if (!existsSync(file)) return false;
  return fragment === undefined || readFileSync(file, 'utf8').includes(`id="${fragment}"`);
}
