import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as tunggu } from 'node:timers/promises';
import { serveFolder } from '../../src/io/serve.ts';
import type { RunningServer } from '../../src/io/serve.ts';

/** Bytes of a page that come at once: less than a packet, so that breaks fall into words, tags and rows alike. */
const potong = 900;
/** Time between two pieces, in ms: longer than a browser takes to show what it has. */
const jedaPotong = 40;
/** Time until a script or a typeface comes, in ms: it finds the page shown. */
const jedaBerkas = 400;

/** Serves a built portal as a slow line brings it: a page piece by piece, what the page asks for long after it. */
export async function sajikanLambat(dist: string): Promise<RunningServer> {
  const asal = await serveFolder(dist);
  const server = createServer((request, response) => {
    void (async () => {
      const jawab = await fetch(new URL(request.url ?? '/', asal.url));
      const isi = new Uint8Array(await jawab.arrayBuffer());
      const jenis = jawab.headers.get('content-type') ?? '';
      response.writeHead(jawab.status, { 'content-type': jenis, 'cache-control': 'no-store' });
      if (!jenis.startsWith('text/html')) {
        await tunggu(jedaBerkas);
        response.end(isi);
        return;
      }
      for (let awal = 0; awal < isi.length; awal += potong) {
        response.write(isi.subarray(awal, awal + potong));
        await tunggu(jedaPotong);
      }
      response.end();
    })();
  });
  await new Promise<void>((siap) => server.listen(0, '127.0.0.1', siap));
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`,
    async close() {
      server.closeAllConnections();
      await new Promise((usai) => server.close(usai));
      await asal.close();
    },
  };
}
