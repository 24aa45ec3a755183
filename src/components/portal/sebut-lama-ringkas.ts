import { compareDurasi, nol } from '../../sop/durasi.ts';
import type { Instansi } from '../../sop/instansi.ts';
import { jamKerjaKantor } from '../../portal/lama.ts';
import type { LamaRingkas } from '../../portal/lama.ts';
import { sebutRentang } from '../sop/sebut-lama.ts';

/** A time over one or several SOPs in words; where there is none, or nothing of it is measured, that. */
export function sebutLamaRingkas(
  lama: LamaRingkas | undefined,
  kantor: Pick<Instansi, 'jamKerja'>,
): string {
  if (lama === undefined) return 'tidak dapat dihitung';
  if (compareDurasi(lama.rentang.max, nol) === 0) return 'tidak terukur';
  const kata = sebutRentang(lama.rentang, jamKerjaKantor(kantor));
  return lama.sekurangnya ? `sekurang-kurangnya ${kata}` : kata;
}
