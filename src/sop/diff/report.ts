import { tanpaKendali } from '../../finding/format/teks.ts';
import type { PerbedaanSop } from './perbedaan.ts';
import { sentencesOf } from './ringkasan.ts';

type Bagian = (typeof urutan)[number];

const judul: Readonly<Record<Bagian, string>> = {
  identitas: 'Identitas',
  pelaksana: 'Kolom pelaksana',
  langkah: 'Langkah',
  simbol: 'Simbol',
  panah: 'Panah',
};

const urutan = ['identitas', 'pelaksana', 'langkah', 'simbol', 'panah'] as const;

/** The difference for a person at a terminal: its sentences under the parts of the form, and a line that counts them. */
export function reportPerbedaan(perbedaan: PerbedaanSop): string {
  const { perubahan, langkah } = perbedaan.ringkasan;
  if (perubahan === 0) return 'Kedua revisi sama: tidak ada perubahan isi SOP.\n';
  const kalimat = sentencesOf(perbedaan);
  const bagian = urutan
    .filter((satu) => kalimat[satu].length > 0)
    .map((satu) =>
      [judul[satu], ...kalimat[satu].map((k) => `  - ${tanpaKendali(k)}`), ''].join('\n'),
    );
  const { sama, diubah, dipindah, ditambah, dihapus } = langkah;
  const hitung = `${sama} sama, ${diubah} diubah, ${dipindah} dipindah, ${ditambah} ditambah, ${dihapus} dihapus`;
  return `${bagian.join('\n')}\n${perubahan} perubahan. Isi baris langkah: ${hitung}.\n`;
}
