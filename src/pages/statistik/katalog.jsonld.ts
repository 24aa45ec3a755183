import { loadPortal } from '../../components/load-portal.ts';
import { unduhanHalaman } from '../../components/unduhan/load-unduhan.ts';
import { katalogPortal } from '../../io/unduhan/katalog-portal.ts';

export async function GET(): Promise<Response> {
  const { edisi } = await loadPortal();
  return new Response(katalogPortal(edisi.map(unduhanHalaman)), {
    headers: { 'content-type': 'application/ld+json; charset=utf-8' },
  });
}
