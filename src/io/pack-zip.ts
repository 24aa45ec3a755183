import { crc32 } from 'node:zlib';
import type { EntriZip } from './zip.ts';

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
