import { gabung } from '../../book/kalimat/daftar.ts';
import { kalimat } from '../../book/kalimat/kalimat.ts';

interface IsiPortal {
  readonly layanan: number;
  readonly sop: number;
  readonly rilis: number;
}

/** What a reader can find on the portal, in one sentence; undefined where there is nothing yet. */
export function pengantarPortal({ layanan, sop, rilis }: IsiPortal): string | undefined {
  const ada = [
    ...(layanan > 0 ? ['syarat dan lama setiap layanan'] : []),
    ...(sop > 0 ? ['siapa mengerjakan apa'] : []),
    ...(rilis > 0 ? ['berapa penduduk setiap kecamatan dan desa'] : []),
  ];
  return ada.length === 0 ? undefined : kalimat(gabung(ada));
}
