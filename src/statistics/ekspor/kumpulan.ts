import type { Finding } from '../../finding/finding.ts';

/** Findings of one check shown for one file; the rest is a number. */
const terbanyak = 20;

type Isi = Omit<Finding, 'tempat'> & Omit<Finding['tempat'], 'berkas'>;

export interface Kumpulan {
  readonly tambah: (isi: Isi) => void;
  readonly adaGalat: () => boolean;
  /** The findings, each check cut to a length that a person still reads. */
  readonly semua: () => readonly Finding[];
}

/** Collects what is wrong with one file. */
export function createKumpulan(berkas: string): Kumpulan {
  const temuan: Finding[] = [];
  const banyak = new Map<string, { jumlah: number; tingkat: Finding['tingkat'] }>();
  return {
    tambah: ({ baris, kolom, langkah, ...isi }) => {
      const { jumlah } = banyak.get(isi.aturan) ?? { jumlah: 0 };
      banyak.set(isi.aturan, { jumlah: jumlah + 1, tingkat: isi.tingkat });
      if (jumlah >= terbanyak) return;
      const tempat = {
        berkas,
        ...(baris === undefined ? {} : { baris }),
        ...(kolom === undefined ? {} : { kolom }),
        ...(langkah === undefined ? {} : { langkah }),
      };
      temuan.push({ ...isi, tempat });
    },
    adaGalat: () => temuan.some(({ tingkat }) => tingkat === 'galat'),
    semua: () => [
      ...temuan,
      ...[...banyak]
        .filter(([, { jumlah }]) => jumlah > terbanyak)
        .map(([aturan, { jumlah, tingkat }]): Finding => ({
          aturan,
          tingkat,
          tempat: { berkas },
          pesan: `Dan ${String(jumlah - terbanyak)} temuan serupa lainnya dalam berkas ini`,
        })),
    ],
  };
}

/** A column in a sentence. */
export function sebutKolom(kepala: string): string {
  return kepala.trim() === '' ? 'tanpa judul' : `"${kepala.trim().slice(0, 60)}"`;
}
