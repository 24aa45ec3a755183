import { readFileSync } from 'node:fs';
import type { Finding, Hasil } from '../finding/finding.ts';
import { temuanNik } from '../statistics/nik-teks.ts';

/**
 * Text of an authored file, with LF at the ends of its lines. CRLF and a byte order mark, which some editors
 * add, do no harm and are taken off with a peringatan; bytes that are not UTF-8 leave nothing to use. A number like an
 * NIK anywhere in it is a galat.
 *
 * @param alamat where the file is; @param berkas what findings call it
 */
export function readText(alamat: string, berkas: string): Hasil<string> {
  const byte = readFileSync(alamat);
  const teks = decodeUtf8(byte);
  if (teks === undefined) {
    return {
      temuan: [
        {
          aturan: 'bukan-utf8',
          tingkat: 'galat',
          tempat: { berkas },
          pesan:
            'Berkas tidak tersimpan sebagai UTF-8 sehingga hurufnya tidak dapat dibaca dengan pasti',
          obat: 'Simpan ulang berkas dengan pengodean UTF-8',
        },
      ],
    };
  }
  const nilai = teks.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  return {
    nilai,
    temuan: [
      ...temuanNik(nilai, berkas),
      ...(teks.startsWith('\uFEFF') ? [bom(berkas)] : []),
      ...(teks.includes('\r\n') ? [crlf(berkas)] : []),
    ],
  };
}

function decodeUtf8(byte: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(byte);
  } catch {
    // A TypeError here means only that the bytes are not UTF-8; the caller reports it with the file's name.
    return undefined;
  }
}

function bom(berkas: string): Finding {
  return {
    aturan: 'tanda-bom',
    tingkat: 'peringatan',
    tempat: { berkas, baris: 1 },
    pesan: 'Berkas diawali tanda BOM',
    obat: 'Simpan ulang sebagai UTF-8 tanpa BOM',
  };
}

function crlf(berkas: string): Finding {
  return {
    aturan: 'akhir-baris-crlf',
    // It is read as it should be, and Notepad writes every new file so.
    tingkat: 'saran',
    tempat: { berkas, baris: 1 },
    pesan: 'Baris-baris berkas berakhir dengan CRLF',
    obat: 'Simpan ulang dengan akhir baris LF',
  };
}
