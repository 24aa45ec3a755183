import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { Finding, Hasil } from '../finding/finding.ts';

/** A logo is printed 2 cm high on every sheet: more bytes or pixels than this only make the files heavy. */
const batas = { byte: 100_000, piksel: 1000 };

const tandaPng = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** What an SVG may not hold: a picture that runs, or that asks another place for something. */
const terlarang = [
  [/<script\b/i, 'skrip'],
  [/\son[a-z]+\s*=/i, 'skrip pada atribut'],
  [/javascript:/i, 'tautan skrip'],
  [/<foreignObject\b/i, 'unsur foreignObject'],
  [/<!(DOCTYPE|ENTITY)\b/i, 'DOCTYPE'],
  [/(href|src)\s*=\s*["']\s*(?!#|data:image\/(png|jpeg);)/i, 'rujukan ke berkas lain'],
  [/url\(\s*["']?\s*(?!#)|@import/i, 'rujukan ke berkas lain'],
] as const;

/**
 * The logo of an office beside its file in `instansi/`, as a data: address for a picture. What the file is follows
 * from its content, not from its name; one that is missing, too large or not plainly a picture is a galat.
 */
export function readLambang(folder: string, nama: string): Hasil<string> {
  const berkas = posix.join(folder, 'instansi', nama);
  const isi = bytesOf(join(folder, 'instansi', nama));
  if (isi === undefined)
    return cela(
      berkas,
      'Logo ini tidak ada',
      'Simpan logo di folder instansi, atau hapus isian logo',
    );
  if (isi.length > batas.byte) {
    const besar = `Logo sebesar ${Math.ceil(isi.length / 1000)} kB, padahal paling besar ${batas.byte / 1000} kB`;
    return cela(berkas, besar, 'Kecilkan logonya; cukup 500 piksel');
  }
  return isi.subarray(0, 8).equals(tandaPng) ? png(berkas, isi) : svg(berkas, isi);
}

function png(berkas: string, isi: Buffer): Hasil<string> {
  const sisi = isi.length < 24 ? 0 : Math.max(isi.readUInt32BE(16), isi.readUInt32BE(20));
  if (sisi > 0 && sisi <= batas.piksel) return jadi('image/png', isi);
  const pesan = `Logo PNG bersisi ${sisi} piksel, padahal diharapkan 1 sampai ${batas.piksel}`;
  return cela(berkas, pesan, 'Simpan ulang logonya dengan sisi 500 piksel');
}

function svg(berkas: string, isi: Buffer): Hasil<string> {
  const teks = isi.toString('utf8');
  if (!/^\uFEFF?\s*(<\?xml[^>]*\?>)?\s*(<!--[^]*?-->\s*)*<svg\b/.test(teks))
    return cela(
      berkas,
      'Isi berkas logo bukan SVG dan bukan PNG',
      'Simpan logo sebagai SVG atau PNG',
    );
  const temuan = terlarang.find(([pola]) => pola.test(teks));
  if (temuan === undefined) return jadi('image/svg+xml', isi);
  const pesan = `Logo SVG memuat ${temuan[1]}, yang tidak boleh ada dalam gambar`;
  return cela(berkas, pesan, 'Simpan ulang sebagai SVG polos, atau sebagai PNG');
}

function jadi(jenis: string, isi: Buffer): Hasil<string> {
  return { nilai: `data:${jenis};base64,${isi.toString('base64')}`, temuan: [] };
}

function cela(berkas: string, pesan: string, obat: string): Hasil<string> {
  const temuan: Finding = {
    aturan: 'logo-tidak-sah',
    tingkat: 'galat',
    tempat: { berkas },
    pesan,
    obat,
  };
  return { temuan: [temuan] };
}

function bytesOf(jalur: string): Buffer | undefined {
  try {
    return readFileSync(jalur);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
