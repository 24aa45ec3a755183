import { aturanBaca } from './aturan-baca.ts';
import { daftarPemeriksaan } from './checks/index.ts';
import type { AturanData } from './pemeriksaan.ts';

/** Every rule that a finding of data may come from: of folders and releases, of reading an export, and the checks. */
export const aturanData: readonly AturanData[] = [...aturanBaca, ...daftarPemeriksaan];
