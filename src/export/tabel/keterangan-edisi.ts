import { sebutEdisi, sebutLisensi } from '../rilis-unduh.ts';
import type { RilisUnduh } from '../rilis-unduh.ts';

/** What every workbook says of its edition and of the terms of its use, a line each; nothing that the office has not said. */
export function keteranganEdisi(terbitan: RilisUnduh): readonly string[] {
  const { edisi } = terbitan;
  const lisensi = sebutLisensi(terbitan);
  return [
    ...(edisi ? [`Edisi: ${sebutEdisi(terbitan) ?? ''}. ${edisi.alasan}`] : []),
    ...(terbitan.sementara === true ? ['Angka sementara: masih dapat berubah'] : []),
    ...(lisensi === undefined ? [] : [`Lisensi: ${lisensi}`]),
  ];
}
