import { describe, expect, it } from 'vitest';
import { berkasSitus } from '../../src/portal/berkas-situs.ts';

const isi = (tempat: Parameters<typeof berkasSitus>[0]) =>
  new Map(berkasSitus(tempat, ['/', '/sop/', '/a&b/']).map(({ nama, isi: teks }) => [nama, teks]));

describe('the files beside the pages', () => {
  const situs = new URL('https://data.contoh.go.id');

  it('name whole addresses below the path of the portal', () => {
    const berkas = isi({ situs, base: '/portal/' });
    expect(berkas.get('sitemap.xml')).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<url><loc>https://data.contoh.go.id/portal/</loc></url>
<url><loc>https://data.contoh.go.id/portal/a&amp;b/</loc></url>
<url><loc>https://data.contoh.go.id/portal/sop/</loc></url>
</urlset>
`);
    expect(berkas.get('robots.txt')).toBe(
      'User-agent: *\nAllow: /\nSitemap: https://data.contoh.go.id/portal/sitemap.xml\n',
    );
  });

  it('have no sitemap where the host is not known', () => {
    const berkas = isi({ base: '/' });
    expect([...berkas.keys()]).toEqual(['robots.txt', '_headers', '.htaccess']);
    expect(berkas.get('robots.txt')).not.toContain('Sitemap');
  });

  it('let what is named by its content be kept for ever, below any path', () => {
    const berkas = isi({ base: '/portal/' });
    expect(berkas.get('_headers')).toMatch(/^\/portal\/_astro\/\*\n(.*\n)?.*immutable$/m);
    expect(berkas.get('.htaccess')).toContain('ErrorDocument 404 /portal/404.html');
  });

  it('let other sites frame a chart that stands alone, and nothing else', () => {
    const berkas = isi({ base: '/portal/' });
    expect(berkas.get('_headers')).toContain(
      '/portal/sematkan/*\n  ! Content-Security-Policy\n  Content-Security-Policy: frame-ancestors *\n',
    );
    const [umum = '', sematan = ''] = (berkas.get('.htaccess') ?? '').split('#^/portal/sematkan/#');
    expect(umum).toContain("frame-ancestors 'self'");
    expect(umum).not.toContain('frame-ancestors *');
    expect(sematan).toMatch(
      /^">\n {4}Header set Content-Security-Policy ".*; frame-ancestors \*"\n/,
    );
  });
});
