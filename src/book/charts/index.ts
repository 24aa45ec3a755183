import type { GrafikDef } from '../grafik-buku.ts';
import { kepemilikanKtpEl } from './kepemilikan-ktp-el.ts';
import { pendidikanPenduduk } from './pendidikan-penduduk.ts';
import { pendudukKecamatan } from './penduduk-kecamatan.ts';
import { perkembanganPenduduk } from './perkembangan-penduduk.ts';
import { piramidaPenduduk } from './piramida-penduduk.ts';

/** Every chart the book knows; the chapters decide where each one stands. */
export const daftarGrafik: readonly GrafikDef[] = [
  pendudukKecamatan,
  perkembanganPenduduk,
  piramidaPenduduk,
  pendidikanPenduduk,
  kepemilikanKtpEl,
];
