import { href } from '../components/href.ts';
import { loadPortal } from '../components/load-portal.ts';
import { alamatSitus } from '../components/unduhan/alamat-situs.ts';
import { umpanPortal } from '../io/unduhan/umpan-portal.ts';

export async function GET(): Promise<Response> {
  const umpan = umpanPortal(await loadPortal(), {
    umpan: alamatSitus('/umpan.atom'),
    halaman: (path) => alamatSitus(path) ?? href(path),
  });
  return new Response(umpan, {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
}
