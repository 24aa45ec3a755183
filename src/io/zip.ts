import { crc32, inflateRawSync } from 'node:zlib';

export interface EntriZip {
  readonly nama: string;
  readonly isi: Buffer;
}

export interface BatasZip {
  readonly entri: number;
  /** Sum of the sizes after inflating, in bytes. */
  readonly ukuran: number;
}

/** Why an archive is not read: told apart so that the message can name the cure. */
export type TolakZip = 'bukan-zip' | 'rusak' | 'bersandi' | 'terlalu-besar';

/**
 * The entries whose name passes `pilih`, inflated. Sizes are summed from the archive's directory
 * before anything is inflated, and no entry may inflate beyond the size that it declares there, so
 * a small file cannot fill the memory.
 */
export function readZip(
  berkas: Buffer,
  batas: BatasZip,
  pilih: (nama: string) => boolean,
): readonly EntriZip[] | TolakZip {
  if (berkas.subarray(0, 2).toString('latin1') !== 'PK') return 'bukan-zip';
  try {
    const direktori = readDirektori(berkas, batas);
    if (typeof direktori === 'string') return direktori;
    return direktori
      .filter(({ nama }) => pilih(nama))
      .map((entri) => ({ nama: entri.nama, isi: inflateEntri(berkas, entri) }));
  } catch (sebab) {
    // Reads past the end and zlib's complaints both mean bytes that no zip writer produces.
    if (sebab instanceof RangeError || (sebab instanceof Error && 'code' in sebab)) return 'rusak';
    throw sebab;
  }
}

interface EntriDirektori {
  readonly nama: string;
  readonly dimampatkan: boolean;
  readonly ukuranZip: number;
  readonly ukuran: number;
  readonly letak: number;
}

/** Offsets after APPNOTE.TXT 4.3.12 (central directory header) and 4.3.16 (its end record). */
function readDirektori(berkas: Buffer, batas: BatasZip): readonly EntriDirektori[] | TolakZip {
  const akhir = berkas.lastIndexOf('PK\u0005\u0006', undefined, 'latin1');
  if (akhir < 0) return 'rusak';
  const banyak = berkas.readUInt16LE(akhir + 10);
  if (banyak > batas.entri) return 'terlalu-besar';
  const entri: EntriDirektori[] = [];
  let letak = berkas.readUInt32LE(akhir + 16);
  let ukuran = 0;
  for (let ke = 0; ke < banyak; ke++) {
    if (berkas.readUInt32LE(letak) !== 0x02014b50) return 'rusak';
    if ((berkas.readUInt16LE(letak + 8) & 1) === 1) return 'bersandi';
    const panjangNama = berkas.readUInt16LE(letak + 28);
    const satu = {
      nama: berkas.subarray(letak + 46, letak + 46 + panjangNama).toString('utf8'),
      dimampatkan: berkas.readUInt16LE(letak + 10) !== 0,
      ukuranZip: berkas.readUInt32LE(letak + 20),
      ukuran: berkas.readUInt32LE(letak + 24),
      letak: berkas.readUInt32LE(letak + 42),
    };
    // A ZIP64 archive writes 0xffffffff here and so passes no bound.
    ukuran += satu.ukuran;
    if (ukuran > batas.ukuran) return 'terlalu-besar';
    entri.push(satu);
    letak += 46 + panjangNama + berkas.readUInt16LE(letak + 30) + berkas.readUInt16LE(letak + 32);
  }
  return entri;
}

function inflateEntri(berkas: Buffer, entri: EntriDirektori): Buffer {
  const panjangNama = berkas.readUInt16LE(entri.letak + 26);
  const panjangTambahan = berkas.readUInt16LE(entri.letak + 28);
  const mulai = entri.letak + 30 + panjangNama + panjangTambahan;
  const isi = berkas.subarray(mulai, mulai + entri.ukuranZip);
  if (!entri.dimampatkan) return isi;
  return entri.ukuran === 0
    ? Buffer.alloc(0)
    : inflateRawSync(isi, { maxOutputLength: entri.ukuran });
}

/** An archive of the entries as they are, not compressed and without a date. */
export function packZip(entri: readonly EntriZip[]): Buffer {
  const bagian: Buffer[] = [];
  const direktori: Buffer[] = [];
  let letak = 0;
  for (const { nama, isi } of entri) {
    const namaUtf8 = Buffer.from(nama, 'utf8');
    const umum = kepalaUmum(namaUtf8, isi);
    const lokal = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), umum, namaUtf8, isi]);
    const akhir = Buffer.alloc(14);
    akhir.writeUInt32LE(letak, 10);
    const tanda = Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1');
    direktori.push(Buffer.concat([tanda, umum, akhir, namaUtf8]));
    bagian.push(lokal);
    letak += lokal.length;
  }
  return Buffer.concat([...bagian, ...direktori, akhirZip(direktori, letak)]);
}

/** The fields that the local header and the directory share, from version needed to extra length. */
function kepalaUmum(nama: Buffer, isi: Buffer): Buffer {
  const kepala = Buffer.alloc(26);
  kepala.writeUInt16LE(20, 0);
  kepala.writeUInt16LE(0x0800, 2);
  // 1 January 1980, the earliest day the format knows: the same bytes on every day.
  kepala.writeUInt16LE(0x21, 8);
  kepala.writeUInt32LE(crc32(isi), 10);
  kepala.writeUInt32LE(isi.length, 14);
  kepala.writeUInt32LE(isi.length, 18);
  kepala.writeUInt16LE(nama.length, 22);
  return kepala;
}

function akhirZip(direktori: readonly Buffer[], letak: number): Buffer {
  const akhir = Buffer.alloc(22);
  akhir.write('PK\u0005\u0006', 0, 'latin1');
  akhir.writeUInt16LE(direktori.length, 8);
  akhir.writeUInt16LE(direktori.length, 10);
  akhir.writeUInt32LE(
    direktori.reduce((panjang, satu) => panjang + satu.length, 0),
    12,
  );
  akhir.writeUInt32LE(letak, 16);
  return akhir;
}
