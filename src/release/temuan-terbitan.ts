import type { Finding } from '../finding/finding.ts';
import { nearestWord } from '../sop/nearest-word.ts';
import type { Sop } from '../sop/schema.ts';
import { formatTanggal } from '../sop/tanggal.ts';
import type { Rilis } from './rilis.ts';
import type { Perjalanan } from './riwayat.ts';
import type { TempatIsian } from './temuan-riwayat.ts';

/** A history cannot be checked without the SOP that it follows, and a book without one stays a draft. */
export function withoutSop(rilis: Rilis, tempat: TempatIsian): readonly Finding[] {
  const { riwayat, tahap, contoh } = rilis;
  const isian = riwayat.length > 0 ? 'riwayat' : tahap ? 'tahap' : undefined;
  if (isian === undefined) return contoh ? [] : [remainsDraft(tempat)];
  return [
    {
      aturan: 'riwayat-tanpa-sop',
      tingkat: 'galat',
      tempat: tempat(isian),
      pesan: `Rilis ini memuat ${isian}, tetapi tidak menyebut SOP yang diikutinya`,
      obat: 'Tulis isian sop, misalnya sop: penyusunan-buku-data-agregat',
    },
  ];
}

function remainsDraft(tempat: TempatIsian): Finding {
  return {
    aturan: 'rilis-tanpa-sop',
    tingkat: 'peringatan',
    tempat: tempat('sop'),
    pesan:
      'Rilis ini tidak menyebut SOP yang mengatur penyusunan bukunya, sehingga bukunya tetap DRAF',
    obat: 'Tulis isian sop dan tahap, misalnya sop: penyusunan-buku-data-agregat dan tahap: { disetujui: 3, disahkan: 5 }; kantor yang belum punya SOP itu membuatnya dengan "npm run new:sop"',
  };
}

export function unknownSop(id: string, ada: readonly string[], tempat: TempatIsian): Finding {
  const dekat = nearestWord(id, ada);
  return {
    aturan: 'rilis-sop',
    tingkat: 'galat',
    tempat: tempat('sop'),
    pesan: `Rilis ini mengikuti SOP ${id}, yang tidak ada pada portal ini`,
    obat:
      dekat === undefined
        ? 'Tulis nama berkas SOP tanpa .md; SOP kantor lain didahului kodenya, misalnya 63.05/penerbitan-kia'
        : `Barangkali yang dimaksud "${dekat}"`,
  };
}

/** A name for somebody who has no column in the SOP would stand nowhere. */
export function strangeSigners(
  { penandaTangan }: Rilis,
  { pelaksana }: Sop,
  tempat: TempatIsian,
): readonly Finding[] {
  const dikenal = pelaksana.map(({ id }) => id);
  return penandaTangan.flatMap(({ oleh }, i) => {
    if (dikenal.includes(oleh)) return [];
    return [
      {
        aturan: 'penanda-tangan',
        tingkat: 'galat',
        tempat: tempat(`penandaTangan.${String(i + 1)}.oleh`),
        pesan: `Penanda tangan "${oleh}" bukan pelaksana pada SOP yang diikuti rilis ini`,
        obat: `Pakai salah satu dari: ${dikenal.join(', ')}`,
      } satisfies Finding,
    ];
  });
}

export function withoutTahap(tempat: TempatIsian): Finding {
  return {
    aturan: 'tahap-kosong',
    tingkat: 'peringatan',
    tempat: tempat('sop'),
    pesan:
      'Rilis ini menyebut SOP tetapi tidak menyebut langkah persetujuan dan pengesahannya, sehingga bukunya tetap DRAF',
    obat: 'Tulis isian tahap dengan nomor langkahnya, misalnya tahap: { disetujui: 3, disahkan: 5 }',
  };
}

export function draftSop({ status }: Sop, id: string, tempat: TempatIsian): readonly Finding[] {
  if (status !== 'draf') return [];
  return [
    {
      aturan: 'rilis-sop-draf',
      tingkat: 'peringatan',
      tempat: tempat('sop'),
      pesan: `Rilis ini mengikuti SOP ${id}, yang masih draf`,
      obat: 'Sahkan SOP itu, atau sebut SOP yang berlaku',
    },
  ];
}

/** A walk that began before the day of its figures. */
export function terlaluDini(
  { tanggalPosisi }: Rilis,
  { riwayat: [pertama] }: Perjalanan,
  tempat: TempatIsian,
): readonly Finding[] {
  if (pertama === undefined || pertama.tanggal >= tanggalPosisi) return [];
  return [
    {
      aturan: 'riwayat-mendahului-data',
      tingkat: 'peringatan',
      tempat: tempat('riwayat.1.tanggal'),
      pesan: `Langkah pertama bertanggal ${formatTanggal(pertama.tanggal)}, padahal datanya berposisi ${formatTanggal(tanggalPosisi)}`,
      obat: 'Betulkan tanggal langkah itu',
    },
  ];
}

/** A book dated before the day on which it was authorised. */
export function terbitDini(
  { tanggalTerbit }: Rilis,
  disahkan: string | undefined,
  tempat: TempatIsian,
): readonly Finding[] {
  if (tanggalTerbit === undefined || disahkan === undefined) return [];
  if (tanggalTerbit >= disahkan) return [];
  return [
    {
      aturan: 'terbit-mendahului-pengesahan',
      tingkat: 'peringatan',
      tempat: tempat('tanggalTerbit'),
      pesan: `Buku bertanggal terbit ${formatTanggal(tanggalTerbit)}, padahal baru disahkan ${formatTanggal(disahkan)}`,
      obat: 'Betulkan tanggal terbitnya, atau tanggal langkah pengesahannya',
    },
  ];
}
