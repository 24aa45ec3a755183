import { sopDariContoh } from '../../../src/sop/contoh.ts';
import type { Sop, SopTertulis } from '../../../src/sop/schema.ts';
import { dice } from '../../acak.ts';

type Langkah = SopTertulis['langkah'][number];
type Lempar = (below: number) => number;

/** Words with everything that a format could take for its own: quotes, brackets, entities, Markdown, an emoji. */
const kata = [
  'Memeriksa "berkas" & <lampiran> #1; `tanda` [a] {b} (c) | d',
  "Mencatat 100% berkas pemohon -- Kepala Dinas' --> arsip",
  '1. Menerima berkas: 1) asli, 2) salinan; %% catatan %%',
  'end subgraph style class click — 😀 “kutipan” ≥ 2\nbaris kedua',
  'Meneliti',
];

/**
 * An SOP of 5 to 14 rows in which all forms of a flow occur: returns, skips, forks that meet again, forks behind
 * a branch, pelaksana who act together, several symbols in a row, several starts and ends, shared cells.
 */
export function generateSop(seed: number): Sop {
  const lempar = dice(seed);
  const jumlah = 5 + lempar(10);
  const kolom = 2 + lempar(5);
  return sopDariContoh({
    nomor: lempar(2) === 0 ? '470/"07"/<SOP>&/2024' : '',
    nama: kata[lempar(kata.length)] ?? '',
    status: (['draf', 'berlaku', 'dicabut'] as const)[lempar(3)] ?? 'draf',
    ...(lempar(2) === 0 && { sumber: { berkas: 'naskah', rekonstruksi: ['panah'] } }),
    pelaksana: Array.from({ length: kolom }, (_, i) => ({
      id: `p${i + 1}`,
      nama: `Pelaksana ${i + 1} & <rekan>`,
    })),
    langkah: Array.from({ length: jumlah }, (_, i) => generateRow(lempar, { i, jumlah, kolom })),
  });
}

interface Tempat {
  readonly i: number;
  readonly jumlah: number;
  readonly kolom: number;
}

function generateRow(lempar: Lempar, { i, jumlah, kolom }: Tempat): Partial<Langkah> {
  const nomor = i + 1;
  const pelaksana = `p${1 + lempar(kolom)}`;
  const isi: Partial<Langkah> = {
    kegiatan: kata[lempar(kata.length)] ?? '',
    rincian: lempar(4) === 0 ? ['satu', 'dua'] : [],
    waktu: `${5 + lempar(50)} menit`,
  };
  const sisa = jumlah - nomor;
  if (nomor === jumlah) return { ...isi, pelaksana };
  if (i === 0) return { ...isi, pelaksana };
  const depan = (jarak: number) => nomor + Math.min(sisa, jarak);
  switch (lempar(11)) {
    case 0:
      return { ...isi, pelaksana, keputusan: { Ya: depan(1), Tidak: 1 + lempar(nomor) } };
    case 1:
      return { ...isi, pelaksana, keputusan: { Ya: depan(1), 'Tidak "lengkap"': depan(3) } };
    case 2:
      return sisa < 3 ? { ...isi, pelaksana } : { ...isi, pelaksana, lanjut: [depan(1), depan(2)] };
    case 3:
      return sisa < 3
        ? { ...isi, pelaksana }
        : { ...isi, pelaksana, keputusan: { Ya: [depan(1), depan(2)], Tidak: 1 + lempar(i) } };
    case 4:
      return { ...isi, pelaksana: [...new Set([pelaksana, `p${1 + lempar(kolom)}`])] };
    case 5:
      return { ...isi, pelaksana, mulai: true };
    case 6:
      return sisa < 2 ? { ...isi, pelaksana } : { ...isi, pelaksana, lanjut: depan(2) };
    case 7:
      return {
        ...isi,
        simbol: [
          {
            id: `${nomor}a`,
            pelaksana: 'p1',
            teks: 'R/T',
            keputusan: { R: `${nomor}b`, T: depan(1) },
          },
          { id: `${nomor}b`, pelaksana: 'p2', teks: 'Perlu disposisi?', lanjut: depan(2) },
        ],
      };
    case 8:
      return {
        kegiatan: isi.kegiatan ?? '',
        gabung: ['pelaksana', 'waktu'],
        pelaksana: [],
        waktu: '',
      };
    default:
      return { ...isi, pelaksana };
  }
}
