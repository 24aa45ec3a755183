import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';

export interface ServeOptions {
  /** Path under which the folder is published, `/` or `/sop/`. */
  readonly base?: string;
  /** A free port when absent. */
  readonly port?: number;
  /** Sends text compressed to whoever takes it, as hosts on the web do; on the way to a printer it costs only time. */
  readonly mampat?: boolean;
}

export interface RunningServer {
  /** Address of the folder, ending in a slash. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves a folder to this machine alone, the way a static host does: index.html for a folder, 404.html for
 * what is not there. Nothing outside the folder is ever sent, symbolic links included.
 */
export async function serveFolder(
  folder: string,
  options: ServeOptions = {},
): Promise<RunningServer> {
  const root = await realpath(folder);
  const base = `/${(options.base ?? '').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
  const server = createServer((request, response) => {
    answer({ root, base, mampat: options.mampat === true }, request, response).catch(() => {
      // The reader went away, or a file vanished while it was sent.
      response.destroy();
    });
  });
  const port = await listen(server, options.port ?? 0);
  return { url: `http://127.0.0.1:${String(port)}${base}`, close: () => close(server) };
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.bpmn': 'application/xml; charset=utf-8',
  '.drawio': 'application/xml; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mmd': 'text/plain; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.atom': 'application/atom+xml; charset=utf-8',
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.ris': 'application/x-research-info-systems; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.pdf': 'application/pdf',
  '.wasm': 'application/wasm',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.zip': 'application/zip',
};

/** Endings of files that are compressed in themselves. */
const padat = new Set(['.png', '.jpg', '.webp', '.woff2', '.pdf', '.xlsx', '.docx', '.zip']);

interface Sajian {
  readonly root: string;
  readonly base: string;
  readonly mampat: boolean;
}

async function answer(
  sajian: Sajian,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { root, base } = sajian;
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const path = pathOf(request.url ?? '/');
  if (path === base.slice(0, -1) || (path !== undefined && (await needsSlash(root, base, path)))) {
    response.writeHead(301, { location: encodeURI(`${path}/`) }).end();
    return;
  }
  const file = path === undefined ? undefined : await fileAt(root, base, path);
  if (file !== undefined) await send(file, { ...sajian, status: 200 }, request, response);
  else await sendNotFound(sajian, request, response);
}

/** The decoded path of a request; undefined when it is not a path that a file can have. */
function pathOf(url: string): string | undefined {
  try {
    const path = decodeURIComponent(new URL(url, 'http://127.0.0.1').pathname);
    return path.includes('\0') || path.includes('\\') || path.split('/').includes('..')
      ? undefined
      : path.replace(/\/{2,}/g, '/');
  } catch {
    return undefined;
  }
}

async function needsSlash(root: string, base: string, path: string): Promise<boolean> {
  if (!path.startsWith(base) || path.endsWith('/')) return false;
  return (await statOf(join(root, path.slice(base.length))))?.isDirectory() ?? false;
}

async function fileAt(root: string, base: string, path: string): Promise<string | undefined> {
  if (!path.startsWith(base)) return undefined;
  const wanted = path.slice(base.length);
  return inside(root, wanted.endsWith('/') || wanted === '' ? `${wanted}index.html` : wanted);
}

async function inside(root: string, wanted: string): Promise<string | undefined> {
  try {
    const file = await realpath(join(root, wanted));
    return file.startsWith(root + sep) && (await stat(file)).isFile() ? file : undefined;
  } catch {
    return undefined;
  }
}

async function statOf(path: string) {
  return stat(path).catch(() => undefined);
}

async function sendNotFound(
  sajian: Sajian,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const page = await inside(sajian.root, '404.html');
  if (page !== undefined) await send(page, { ...sajian, status: 404 }, request, response);
  else response.writeHead(404, { 'content-type': types['.txt'] }).end('Tidak ditemukan\n');
}

async function send(
  file: string,
  { mampat, status }: { readonly mampat: boolean; readonly status: number },
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const akhiran = extname(file).toLowerCase();
  const gzip =
    mampat && !padat.has(akhiran) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  response.writeHead(status, {
    'content-type': types[akhiran] ?? 'application/octet-stream',
    ...(gzip
      ? { 'content-encoding': 'gzip', vary: 'accept-encoding' }
      : { 'content-length': (await stat(file)).size }),
    'cache-control': 'no-store',
  });
  if (request.method === 'HEAD') response.end();
  else if (gzip) await pipeline(createReadStream(file), createGzip(), response);
  else await pipeline(createReadStream(file), response);
}

async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  }).catch((error: unknown) => {
    throw new Error(
      `Port ${port} tidak dapat dipakai. Pilih port lain, atau hentikan yang memakainya.`,
      {
        cause: error,
      },
    );
  });
  const address = server.address();
  if (address === null || typeof address === 'string')
    throw new Error('Server berjalan tanpa port.');
  return address.port;
}

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => {
      if (error) reject(error);
      else resolve();
    });
    // A browser keeps its connections open; without this the server would wait for it.
    server.closeAllConnections();
  });
}
