import type { Aturan } from '../aturan.ts';
import { pelaksanaLangkah } from '../langkah-sop.ts';
import type { Sop } from '../schema.ts';

export const urutanKolom: Aturan = {
  id: 'urutan-kolom',
  tingkat: 'saran',
  butir: ['T17'],
  uraian: 'Kolom pelaksana berurut menurut langkah pertamanya.',
  penjelasan:
    'Kolom yang berurut menurut siapa yang lebih dahulu bertindak membuat alur mulai di kiri dan panah lebih jarang bersilangan. Urutan menurut tinggi jabatan adalah kebiasaan lain yang membuat alur bolak-balik. Pelaksana yang pertama kali bertindak pada baris yang sama boleh berurut bagaimana saja; bila dinas menetapkan urutan sendiri, saran ini boleh diabaikan.',
  contoh: {
    keliru: {
      pelaksana: [
        { id: 'petugas', nama: 'Petugas Loket' },
        { id: 'pemohon', nama: 'Pemohon' },
      ],
    },
    benar: {
      pelaksana: [
        { id: 'pemohon', nama: 'Pemohon' },
        { id: 'petugas', nama: 'Petugas Loket' },
      ],
    },
  },
  periksa: (sop) => {
    const kolom = columnsInUse(sop);
    const pindah = kolom.findIndex((satu, i) => satu.baris < (kolom[i - 1]?.baris ?? 0));
    const [kiri, salah] = [kolom[pindah - 1], kolom[pindah]];
    if (kiri === undefined || salah === undefined) return [];
    const urut = kolom.toSorted((a, b) => a.baris - b.baris).map(({ nama }) => nama);
    return [
      {
        pesan: `Kolom "${salah.nama}" berada di kanan kolom "${kiri.nama}", padahal lebih dahulu bertindak, yaitu pada langkah ${salah.no}`,
        obat: `Urutkan kolom menurut langkah pertamanya: ${urut.join(', ')}`,
        kolom: `pelaksana.${salah.indeks + 1}`,
      },
    ];
  },
};

interface Kolom {
  readonly nama: string;
  /** Index into `pelaksana`, from 0. */
  readonly indeks: number;
  /** Index of the first row in which the column has a symbol, and the number that it prints. */
  readonly baris: number;
  readonly no: string;
}

function columnsInUse({ pelaksana, langkah }: Sop): readonly Kolom[] {
  return pelaksana.flatMap(({ id, nama }, indeks): readonly Kolom[] => {
    const baris = langkah.findIndex((satu) => pelaksanaLangkah(satu).includes(id));
    const no = langkah[baris]?.no;
    return no === undefined ? [] : [{ nama, indeks, baris, no }];
  });
}
