import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningServer } from '../../src/io/serve.ts';
import { serveFolder } from '../../src/io/serve.ts';

describe('a served folder', () => {
  let induk: string;
  let server: RunningServer;

  beforeAll(async () => {
    induk = await mkdtemp(join(tmpdir(), 'cacah-serve-'));
    const situs = join(induk, 'situs');
    await mkdir(join(situs, 'sop', 'a b'), { recursive: true });
    await writeFile(join(induk, 'rahasia.txt'), 'rahasia');
    await writeFile(join(situs, 'index.html'), 'beranda');
    await writeFile(join(situs, '404.html'), 'tidak ada');
    await writeFile(join(situs, 'sop', 'index.html'), 'daftar sop');
    await writeFile(join(situs, 'sop', 'a b', 'alur.svg'), '<svg/>');
    await writeFile(join(situs, 'data.csv'), 'a,b');
    await symlink(join(induk, 'rahasia.txt'), join(situs, 'tautan.txt'));
    server = await serveFolder(situs, { base: '/dinas' });
  });

  afterAll(async () => {
    await server.close();
    await rm(induk, { recursive: true });
  });

  it('listens to this machine alone, under the base', () => {
    expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/dinas\/$/);
  });

  it.each([
    ['', 200, 'text/html; charset=utf-8', 'beranda'],
    ['sop/', 200, 'text/html; charset=utf-8', 'daftar sop'],
    ['sop', 200, 'text/html; charset=utf-8', 'daftar sop'],
    ['sop/a%20b/alur.svg', 200, 'image/svg+xml; charset=utf-8', '<svg/>'],
    ['data.csv?v=1', 200, 'text/csv; charset=utf-8', 'a,b'],
    ['tiada.html', 404, 'text/html; charset=utf-8', 'tidak ada'],
    ['sop/a%20b/', 404, 'text/html; charset=utf-8', 'tidak ada'],
    ['tautan.txt', 404, 'text/html; charset=utf-8', 'tidak ada'],
  ])('answers "%s" with %i, %s', async (path, status, type, body) => {
    const response = await fetch(server.url + path);
    expect([response.status, response.headers.get('content-type'), await response.text()]).toEqual([
      status,
      type,
      body,
    ]);
  });

  it.each([
    '/dinas/../rahasia.txt',
    '/dinas/%2e%2e/rahasia.txt',
    '/dinas/..%2frahasia.txt',
    '/dinas/sop/..%5c..%5crahasia.txt',
    '/dinas/%00',
    '/dinas/%',
    '/rahasia.txt',
    '/situs/index.html',
  ])('sends nothing from outside the folder for %s', async (path) => {
    expect(await raw(server.url, path)).toEqual([404, 'tidak ada']);
  });

  it('says which port is taken', async () => {
    const port = Number(new URL(server.url).port);
    await expect(serveFolder(induk, { port })).rejects.toThrow(
      `Port ${String(port)} tidak dapat dipakai`,
    );
  });
});

/** Sends the path as written; fetch would tidy it first. */
function raw(url: string, path: string): Promise<[number | undefined, string]> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (body += chunk));
      response.on('end', () => {
        resolve([response.statusCode, body]);
      });
    })
      .on('error', reject)
      .end();
  });
}
