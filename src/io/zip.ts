import { crc32, createInflateRaw, inflateRawSync } from 'node:zlib';
import {
  readDirektori,
  type BatasZip,
  type EntriDirektori,
  type TolakZip,
} from './direktori-zip.ts';

export interface EntriZip {
  readonly nama: string;
  readonly isi: Buffer;
}

/** The entries whose name passes `pilih`, inflated. */
export function readZip(
  berkas: Buffer,
  batas: BatasZip,
  pilih: (nama: string) => boolean,
): readonly EntriZip[] | TolakZip {
  const direktori = readDirektori(berkas, batas);
  if (typeof direktori === 'string') return direktori;
  const entri: EntriZip[] = [];
  for (const satu of direktori.filter(({ nama }) => pilih(nama))) {
    const isi = inflateEntri(berkas, satu);
    if (isi === undefined) return 'rusak';
    entri.push({ nama: satu.nama, isi });
  }
  return entri;
}

/** Undefined when the bytes are not what the directory declares: another size, another checksum, or no deflate at all. */
export function inflateEntri(berkas: Buffer, entri: EntriDirektori): Buffer | undefined {
  const isi = entri.dimampatkan
    ? inflateSampai(mampat(berkas, entri), entri)
    : mampat(berkas, entri);
  return isi?.length === entri.ukuran && crc32(isi) === entri.crc ? isi : undefined;
}

/**
 * The same in pieces, so that a reader can stop before the whole lies in memory. Throws
 * `EntriRusak` at the piece that goes beyond the declared size, or at the end for a wrong checksum.
 */
export async function* alirEntri(berkas: Buffer, entri: EntriDirektori): AsyncGenerator<Buffer> {
  let panjang = 0;
  let crc = 0;
  for await (const potong of potongan(mampat(berkas, entri), entri.dimampatkan)) {
    panjang += potong.length;
    if (panjang > entri.ukuran) throw new EntriRusak(entri.nama);
    crc = crc32(potong, crc);
    yield potong;
  }
  if (panjang !== entri.ukuran || crc !== entri.crc) throw new EntriRusak(entri.nama);
}

export class EntriRusak extends Error {}

const besarPotong = 65_536;

async function* potongan(isi: Buffer, dimampatkan: boolean): AsyncGenerator<Buffer> {
  if (!dimampatkan) {
    for (let mulai = 0; mulai < isi.length; mulai += besarPotong) {
      yield isi.subarray(mulai, mulai + besarPotong);
    }
    return;
  }
  const pengembang = createInflateRaw({ chunkSize: besarPotong });
  pengembang.end(isi);
  try {
    for await (const potong of pengembang) if (Buffer.isBuffer(potong)) yield potong;
  } catch (sebab) {
    throw new EntriRusak('deflate', { cause: sebab });
  }
}

function mampat(berkas: Buffer, { letakIsi, ukuranZip }: EntriDirektori): Buffer {
  return berkas.subarray(letakIsi, letakIsi + ukuranZip);
}

function inflateSampai(isi: Buffer, { ukuran }: EntriDirektori): Buffer | undefined {
  try {
    return inflateRawSync(isi, { maxOutputLength: Math.max(ukuran, 1) });
  } catch {
    return undefined;
  }
}
