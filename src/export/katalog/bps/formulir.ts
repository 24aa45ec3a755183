import type { RilisUnduh } from '../../rilis-unduh.ts';
import type { Isian } from './isian.ts';
import { msInd } from './ms-ind.ts';
import { msKeg } from './ms-keg.ts';
import { msVar } from './ms-var.ts';

/** One of the three metadata forms (Peraturan BPS 5/2020) with a sheet for each thing that it describes. */
export interface FormulirBps {
  /** Id of its heading on a page. */
  readonly id: string;
  readonly judul: string;
  readonly lembar: readonly {
    /** What the sheet describes. */
    readonly nama: string;
    readonly isian: readonly Isian[];
  }[];
}

/** The forms as a reader goes through them: from the same fields as the files. */
export function formulirBps(terbitan: RilisUnduh): readonly FormulirBps[] {
  return [
    { id: 'ms-keg', judul: 'Metadata kegiatan (MS-Keg)', lembar: [lembar(msKeg(terbitan))] },
    { id: 'ms-var', judul: 'Metadata variabel (MS-Var)', lembar: msVar(terbitan).map(lembar) },
    { id: 'ms-ind', judul: 'Metadata indikator (MS-Ind)', lembar: msInd(terbitan).map(lembar) },
  ];
}

/** The first field of each form is the name of what it describes. */
function lembar(isian: readonly Isian[]): FormulirBps['lembar'][number] {
  return { nama: isian[0]?.isi ?? '', isian };
}
