import { buatBahan } from '../../export/sop/bahan.ts';
import type { FormatSop } from '../../export/sop/format-sop.ts';
import type { SopSiap } from '../../io/portal.ts';
import { loadPortal } from '../load-portal.ts';

/** A page for each SOP, named as it is, for an endpoint whose file name ends in that of one format. */
export async function jalurUnduhan() {
  const { sop } = await loadPortal();
  return sop.map((satu) => ({
    params: { kode: satu.kode, slug: satu.slug, berkas: satu.slug },
    props: { sop: satu },
  }));
}

/** The SOP as a file of one format. Throws for a format that is not made from text. */
export function sajikanUnduhan({ id, mime, buat }: FormatSop, sop: SopSiap): Response {
  if (buat === undefined) throw new Error(`${id} is not written as text`);
  return new Response(buat(buatBahan(sop)), { headers: { 'content-type': mime } });
}
