import { loadPortal } from '../../components/load-portal.ts';
import { alamatSitus } from '../../components/unduhan/alamat-situs.ts';
import { ics } from '../../export/kutipan/ics.ts';
import { acaraRilis } from '../../io/unduhan/kabar-portal.ts';

export async function GET(): Promise<Response> {
  const { rilis } = await loadPortal();
  return new Response(
    ics('Kalender rilis statistik kependudukan', acaraRilis(rilis, alamatSitus)),
    {
      headers: { 'content-type': 'text/calendar; charset=utf-8' },
    },
  );
}
