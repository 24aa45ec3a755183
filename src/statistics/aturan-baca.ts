import { aturanAngka } from './aturan-baca/angka.ts';
import { aturanBaris } from './aturan-baca/baris.ts';
import { aturanRilis } from './aturan-baca/rilis.ts';
import { aturanTabel } from './aturan-baca/tabel.ts';
import type { AturanData } from './pemeriksaan.ts';

/** What is said of a data folder, a release and its files before their figures are held against each other. */
export const aturanBaca: readonly AturanData[] = [
  ...aturanRilis,
  ...aturanTabel,
  ...aturanBaris,
  ...aturanAngka,
];
