import type { Aturan, Laporan } from '../aturan.ts';
import { barisSel, perLangkah } from '../langkah-sop.ts';
import type { Sop } from '../schema.ts';
import { simbolTertulis } from '../simbol-tertulis.ts';
import type { SimbolTertulis } from '../simbol-tertulis.ts';

export const nomorLangkahGanda: Aturan = {
  id: 'nomor-langkah-ganda',
  tingkat: 'galat',
  butir: [],
  uraian: 'Setiap langkah dan setiap simbol mempunyai nomor atau id sendiri.',
  penjelasan:
    'Panah, rujukan, dan pengecualian menyebut langkah menurut nomor yang tercetak dan simbol menurut idnya, jadi sebutan yang dipakai dua kali membuat tujuan panah tidak pasti. Nomor naskah yang berulang, misalnya karena baris disisipkan, dibedakan dengan huruf: 11, 11a, 11b. Baris yang menyatu pada kolom Pelaksana tetap mempunyai nomornya masing-masing.',
  contoh: {
    keliru: {
      langkah: [
        { no: 1, kegiatan: 'Menyerahkan berkas permohonan KIA' },
        { no: 1, kegiatan: 'Mencatat berkas permohonan KIA', lanjut: 'selesai' },
      ],
    },
    benar: {
      langkah: [
        { no: 1, kegiatan: 'Menyerahkan berkas permohonan KIA' },
        { no: '1a', kegiatan: 'Mencatat berkas permohonan KIA', lanjut: 'selesai' },
      ],
    },
  },
  periksa: (sop) => {
    const simbol = simbolTertulis(sop);
    return [
      ...rowsOfOneNumber(sop),
      ...simbol.flatMap((satu, indeks) => {
        const pertama = simbol.findIndex(({ id }) => id === satu.id);
        return sharedId(sop, satu, pertama < indeks ? simbol[pertama] : undefined);
      }),
    ];
  },
};

function rowsOfOneNumber(sop: Sop): readonly Laporan[] {
  return perLangkah(sop, ({ no }, kolom, indeks) => {
    const pertama = sop.langkah.findIndex((satu) => satu.no === no);
    if (pertama === indeks) return [];
    return [
      {
        pesan: `Nomor ${no} dipakai baris ke-${pertama + 1} dan baris ke-${indeks + 1} tabel`,
        obat: 'Beri tiap baris nomor sendiri, misalnya 11 dan 11a, atau hapus no agar dinomori berurutan',
        langkah: no,
        kolom: `${kolom}.no`,
      },
    ];
  });
}

/** What is wrong with the id of a symbol; `kembaran` is the first of those before it that have the same. */
function sharedId(
  sop: Sop,
  simbol: SimbolTertulis,
  kembaran: SimbolTertulis | undefined,
): readonly Laporan[] {
  const { id, langkah, kolom } = simbol;
  const no = sop.langkah[langkah]?.no ?? id;
  const tempat = { langkah: no, kolom: `${kolom}.id` };
  if (isNumberOfAnother(sop, simbol)) {
    return [
      {
        pesan: `Id simbol ${id} pada langkah ${no} sama dengan nomor langkah lain`,
        obat: `Pakai id yang bukan nomor langkah, misalnya ${no}a`,
        ...tempat,
      },
    ];
  }
  if (kembaran === undefined) return [];
  const obat = 'Beri tiap simbol id sendiri, misalnya 5a dan 5b';
  if (kembaran.langkah === langkah) {
    return [{ pesan: `Dua simbol pada langkah ${no} ber-id ${id}`, obat, ...tempat }];
  }
  const pertama = sop.langkah[kembaran.langkah]?.no ?? id;
  // Rows of one number are reported as rows, and an id that is this row's number where it is written.
  if (pertama === no || id === no) return [];
  return [
    { pesan: `Id simbol ${id} dipakai pada langkah ${pertama} dan langkah ${no}`, obat, ...tempat },
  ];
}

/** The rows that share one symbol are all meant by its id. */
function isNumberOfAnother(sop: Sop, { id, langkah }: SimbolTertulis): boolean {
  if (sop.langkah[langkah]?.no === id) return false;
  return sop.langkah.some(
    ({ no }, indeks) => no === id && barisSel(sop, indeks, 'pelaksana') !== langkah,
  );
}
