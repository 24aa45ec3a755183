import type { Aturan } from '../aturan.ts';
import { kutipanDipakai, registerKonteks } from '../regulasi/dasar-hukum.ts';
import { catatanPeriksa, sebutan } from '../regulasi/kalimat-status.ts';
import type { Kutipan } from '../regulasi/kutipan.ts';
import { penyebutan, sebutanRegulasi } from '../regulasi/nama-regulasi.ts';
import { samaPokok } from '../regulasi/pokok.ts';
import { regulasiBernomor, samaRegulasi } from '../regulasi/register.ts';
import type { Register, Regulasi } from '../regulasi/register.ts';
import type { ButirHukum } from '../schema-rujukan.ts';

export const dasarHukumJenisKeliru: Aturan = {
  id: 'dasar-hukum-jenis-keliru',
  tingkat: 'saran',
  butir: ['I6'],
  uraian: 'Jenis peraturan pada Dasar Hukum tertulis dengan benar.',
  penjelasan:
    'Nomor dan tahun yang sama dipakai oleh peraturan dari beberapa jenis. Bila daftar regulasi tidak mengenal peraturan dari jenis yang tertulis, tetapi mengenal peraturan dari jenis atau penerbit lain dengan nomor, tahun, dan pokok judul yang sama, besar kemungkinan jenisnya salah tulis.',
  contoh: {
    keliru: {
      dasarHukum: [
        'Peraturan Presiden Nomor 903 Tahun 2019 tentang Pelaksanaan Undang-Undang tentang Kearsipan',
      ],
    },
    benar: {
      dasarHukum: [
        'Peraturan Pemerintah Nomor 903 Tahun 2019 tentang Pelaksanaan Undang-Undang tentang Kearsipan',
      ],
    },
  },
  periksa: ({ dasarHukum }, konteks) => {
    const register = registerKonteks(konteks);
    return dasarHukum.flatMap((butir, indeks) =>
      kutipanDipakai(butir).flatMap((kutipan) => {
        const benar = findJenisLain(register, butir, kutipan);
        if (benar === undefined) return [];
        return [
          {
            pesan: `Butir ${indeks + 1} Dasar Hukum tertulis ${sebutanRegulasi(kutipan)}, sedangkan yang bernomor, bertahun, dan berpokok sama adalah ${sebutan(benar)}${catatanPeriksa(benar)}`,
            obat: `Tulis ${sebutan(benar)} saat SOP direvisi`,
            kolom: `dasarHukum.${indeks + 1}`,
          },
        ];
      }),
    );
  },
};

/** Where the author names regulations by id their numbers alone decide, else the title must agree as well. */
function findJenisLain(
  register: Register,
  { teks, regulasi: ids }: ButirHukum,
  kutipan: Kutipan,
): Regulasi | undefined {
  const bernama = ids.length > 0;
  const bernomor = regulasiBernomor(register, kutipan);
  const calon = bernama ? bernomor.filter(({ id }) => ids.includes(id)) : bernomor;
  if (calon.some((satu) => samaRegulasi(penyebutan(satu), kutipan))) return undefined;
  return calon.find(
    ({ wilayah, judul }) =>
      bernama || (wilayah === undefined && samaPokok(judul, teks.slice(kutipan.akhir))),
  );
}
