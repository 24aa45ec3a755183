export interface BatasZip {
  readonly entri: number;
  /** Sum of the sizes after inflating, in bytes. */
  readonly ukuran: number;
}

/** Why an archive is not read: told apart so that the message can name the cure. */
export type TolakZip = 'bukan-zip' | 'rusak' | 'bersandi' | 'terlalu-besar';

export interface EntriDirektori {
  readonly nama: string;
  readonly dimampatkan: boolean;
  readonly crc: number;
  readonly ukuranZip: number;
  readonly ukuran: number;
  /** Where its local header starts. */
  readonly letak: number;
  /** Where its bytes start, behind the local header. */
  readonly letakIsi: number;
}

/**
 * What an archive says it holds. Nothing is inflated: sizes are summed from the directory, and
 * entries that share bytes (as archives made to explode do) are refused, so that the sum bounds
 * what inflating can yield. Layout after APPNOTE.TXT 4.3, ZIP64 included.
 */
export function readDirektori(
  berkas: Buffer,
  batas: BatasZip,
): readonly EntriDirektori[] | TolakZip {
  if (berkas.toString('latin1', 0, 2) !== 'PK') return 'bukan-zip';
  try {
    const akhir = readAkhir(berkas);
    if (akhir === undefined) return 'rusak';
    if (akhir.banyak > batas.entri) return 'terlalu-besar';
    const entri = readSemua(berkas, akhir, batas.ukuran);
    return typeof entri === 'string' || tanpaTumpangTindih(berkas, entri, akhir.mulai)
      ? entri
      : 'rusak';
  } catch (sebab) {
    // Reading past the end means bytes that no zip writer produces.
    if (sebab instanceof RangeError) return 'rusak';
    throw sebab;
  }
}

interface Akhir {
  readonly banyak: number;
  /** The directory lies between these two. */
  readonly mulai: number;
  readonly selesai: number;
}

const tanda = {
  lokal: 0x04034b50,
  pusat: 0x02014b50,
  akhir: 0x06054b50,
  akhir64: 0x06064b50,
  petunjuk64: 0x07064b50,
};
const penuh16 = 0xffff;
const penuh32 = 0xffffffff;

/** The end record, or that of ZIP64 when there is one. */
function readAkhir(berkas: Buffer): Akhir | undefined {
  const letak = cariAkhir(berkas);
  if (letak === undefined) return undefined;
  if (berpetunjuk64(berkas, letak)) return readAkhir64(berkas, letak - 20);
  const mulai = berkas.readUInt32LE(letak + 16);
  return {
    banyak: berkas.readUInt16LE(letak + 10),
    mulai,
    selesai: mulai + berkas.readUInt32LE(letak + 12),
  };
}

function berpetunjuk64(berkas: Buffer, akhir: number): boolean {
  return akhir >= 20 && berkas.readUInt32LE(akhir - 20) === tanda.petunjuk64;
}

function readAkhir64(berkas: Buffer, petunjuk: number): Akhir | undefined {
  const letak = readPanjang(berkas, petunjuk + 8);
  if (berkas.readUInt32LE(letak) !== tanda.akhir64) return undefined;
  const mulai = readPanjang(berkas, letak + 48);
  return {
    banyak: readPanjang(berkas, letak + 32),
    mulai,
    selesai: mulai + readPanjang(berkas, letak + 40),
  };
}

/** The record stands behind the directory and its comment ends the file, so a comment that looks like one is none. */
function cariAkhir(berkas: Buffer): number | undefined {
  const palingAwal = Math.max(0, berkas.length - 22 - penuh16);
  for (let letak = berkas.length - 22; letak >= palingAwal; letak--) {
    if (berkas.readUInt32LE(letak) === tanda.akhir && cocokAkhir(berkas, letak)) return letak;
  }
  return undefined;
}

function cocokAkhir(berkas: Buffer, letak: number): boolean {
  const direktoriSampai = berkas.readUInt32LE(letak + 16) + berkas.readUInt32LE(letak + 12);
  return (
    letak + 22 + berkas.readUInt16LE(letak + 20) === berkas.length &&
    (direktoriSampai === letak || berpetunjuk64(berkas, letak))
  );
}

function readSemua(
  berkas: Buffer,
  { banyak, mulai, selesai }: Akhir,
  batasUkuran: number,
): readonly EntriDirektori[] | TolakZip {
  const entri: EntriDirektori[] = [];
  let letak = mulai;
  let ukuran = 0;
  for (let ke = 0; ke < banyak; ke++) {
    const satu = readEntri(berkas, letak);
    if (typeof satu === 'string') return satu;
    ukuran += satu.entri.ukuran;
    if (ukuran > batasUkuran) return 'terlalu-besar';
    entri.push(satu.entri);
    letak = satu.berikut;
  }
  return letak === selesai ? entri : 'rusak';
}

/** Offsets after APPNOTE.TXT 4.3.12 (central directory header). */
function readEntri(
  berkas: Buffer,
  letak: number,
): { readonly entri: EntriDirektori; readonly berikut: number } | 'rusak' | 'bersandi' {
  if (berkas.readUInt32LE(letak) !== tanda.pusat) return 'rusak';
  if ((berkas.readUInt16LE(letak + 8) & 1) === 1) return 'bersandi';
  const cara = berkas.readUInt16LE(letak + 10);
  if (cara !== 0 && cara !== 8) return 'rusak';
  const namaSampai = letak + 46 + berkas.readUInt16LE(letak + 28);
  const tambahanSampai = namaSampai + berkas.readUInt16LE(letak + 30);
  const besar = readBesar(berkas, letak, { mulai: namaSampai, sampai: tambahanSampai });
  if (berkas.readUInt32LE(besar.letak) !== tanda.lokal) return 'rusak';
  return {
    entri: {
      nama: berkas.toString('utf8', letak + 46, namaSampai),
      dimampatkan: cara === 8,
      crc: berkas.readUInt32LE(letak + 16),
      ...besar,
      letakIsi:
        besar.letak +
        30 +
        berkas.readUInt16LE(besar.letak + 26) +
        berkas.readUInt16LE(besar.letak + 28),
    },
    berikut: tambahanSampai + berkas.readUInt16LE(letak + 32),
  };
}

/** Of the three fields those that are full stand, in this order, in the ZIP64 extra field (4.5.3). */
function readBesar(
  berkas: Buffer,
  letak: number,
  tambahan: { readonly mulai: number; readonly sampai: number },
): Pick<EntriDirektori, 'ukuran' | 'ukuranZip' | 'letak'> {
  let di = cariTambahan64(berkas, tambahan);
  const ambil = (pendek: number): number => {
    if (pendek !== penuh32) return pendek;
    di += 8;
    return readPanjang(berkas, di - 8);
  };
  const ukuran = ambil(berkas.readUInt32LE(letak + 24));
  const ukuranZip = ambil(berkas.readUInt32LE(letak + 20));
  return { ukuran, ukuranZip, letak: ambil(berkas.readUInt32LE(letak + 42)) };
}

/** Past the end when there is none, so that reading from there is an error. */
function cariTambahan64(
  berkas: Buffer,
  { mulai, sampai }: { readonly mulai: number; readonly sampai: number },
): number {
  for (let di = mulai; di + 4 <= sampai; di += 4 + berkas.readUInt16LE(di + 2)) {
    if (berkas.readUInt16LE(di) === 1) return di + 4;
  }
  return berkas.length;
}

function readPanjang(berkas: Buffer, letak: number): number {
  return Number(berkas.readBigUInt64LE(letak));
}

function tanpaTumpangTindih(
  berkas: Buffer,
  entri: readonly EntriDirektori[],
  direktori: number,
): boolean {
  const urut = [...entri].sort((a, b) => a.letak - b.letak);
  return urut.every(({ letakIsi, ukuranZip }, ke) => {
    const sesudah = urut[ke + 1]?.letak ?? Math.min(direktori, berkas.length);
    return letakIsi + ukuranZip <= sesudah;
  });
}
