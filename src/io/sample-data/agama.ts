import { kumulatif, type Kumulatif } from './acak.ts';

// In the order of the export: Islam, Kristen, Katholik, Hindu, Budha, Khonghucu, kepercayaan.
const umum = kumulatif([990, 4.6, 2.2, 1.6, 0.7, 0.1, 0.3]);
const kota = kumulatif([968, 15, 8, 3, 4.5, 0.6, 0.4]);
const perkebunan = kumulatif([955, 22, 14, 6, 1, 0, 1]);
const pegunungan = kumulatif([690, 32, 8, 40, 0.5, 0, 230]);

/** Villages in the foothills of Meratus where Kaharingan is kept; exports count it as kepercayaan. */
const desaPegunungan: ReadonlySet<string> = new Set([
  '63.05.08.2001',
  '63.05.08.2004',
  '63.05.08.2005',
  '63.05.08.2006',
  '63.05.08.2008',
]);

const kecamatanPerkebunan: ReadonlySet<string> = new Set(['63.05.06', '63.05.11', '63.05.12']);

/** Weights of the seven categories in one desa; a kelurahan (fourth part from 1) is more mixed. */
export function bobotAgama(kodeDesa: string): Kumulatif {
  if (desaPegunungan.has(kodeDesa)) return pegunungan;
  if (kodeDesa.slice(9).startsWith('1')) return kota;
  return kecamatanPerkebunan.has(kodeDesa.slice(0, 8)) ? perkebunan : umum;
}
