import { tanpaKendali } from '../../finding/format/teks.ts';
import type { PerbedaanSop } from './perbedaan.ts';
import { sectionsOf } from './ringkasan.ts';

/** The difference for a person at a terminal: its sentences under the parts of the form, and a line that counts them. */
export function reportPerbedaan(perbedaan: PerbedaanSop): string {
  const { perubahan, langkah } = perbedaan.ringkasan;
  if (perubahan === 0) return 'Kedua revisi sama: tidak ada perubahan isi SOP.\n';
  const bagian = sectionsOf(perbedaan).map(({ judul, kalimat }) =>
    [judul, ...kalimat.map((satu) => `  - ${tanpaKendali(satu)}`), ''].join('\n'),
  );
  const { sama, diubah, dipindah, ditambah, dihapus } = langkah;
  const hitung = `${sama} sama, ${diubah} diubah, ${dipindah} dipindah, ${ditambah} ditambah, ${dihapus} dihapus`;
  return `${bagian.join('\n')}\n${perubahan} perubahan. Isi baris langkah: ${hitung}.\n`;
}
