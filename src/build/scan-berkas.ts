import { decodeTeks } from '../io/decode.ts';
import { scanArsip } from './scan-arsip.ts';
import { scanPdf } from './scan-pdf.ts';
import { scanTeks } from './scan-teks.ts';

/** Why a file must not be published: it holds personal data, or what it holds cannot be read. */
export interface TemuanBerkas {
  readonly jenis: 'berisi' | 'tertutup';
  /** The place in the file, or the reason, to stand after its name and a comma. */
  readonly letak: string;
}

/** Looks into a file that lies in another one. */
export type ScanIsi = (nama: string, isi: Buffer) => TemuanBerkas | undefined;

/** What holds glyphs, pixels or machine code; an NIK in a picture cannot be found by reading. */
const bukanTeks = /\.(?:woff2?|ttf|otf|png|jpe?g|gif|webp|avif|ico|wasm)$/i;

const terdalam = 3;

/**
 * The first place of a file that holds personal data. By its first bytes it is a PDF (text of the pages, titles,
 * notes, attachments), an archive (each entry as a file of its own), else text (by line). Fonts and pictures pass.
 */
export function scanBerkas(nama: string, isi: Buffer, dalam = 0): TemuanBerkas | undefined {
  if (bukanTeks.test(nama)) return undefined;
  const scanIsi: ScanIsi = (anak, byte) => scanBerkas(anak, byte, dalam + 1);
  if (dalam > terdalam) return tertutup('arsip di dalam arsip terlalu dalam');
  const awal = isi.subarray(0, 4).toString('latin1');
  if (awal === '%PDF') return scanPdf(isi, scanIsi);
  if (awal === 'PK\u0003\u0004' || awal === 'PK\u0005\u0006') return scanArsip(isi, scanIsi);
  if (isBiner(isi)) return tertutup('jenis berkasnya tidak dikenal');
  return scanTeks(nama, decodeTeks(isi));
}

function tertutup(letak: string): TemuanBerkas {
  return { jenis: 'tertutup', letak };
}

/** A zero byte stands in no text but UTF-16, which says what it is by its first two bytes. */
function isBiner(isi: Buffer): boolean {
  const tanda = isi.subarray(0, 2).toString('hex');
  return isi.subarray(0, 8192).includes(0) && tanda !== 'fffe' && tanda !== 'feff';
}
