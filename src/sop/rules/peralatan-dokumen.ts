import type { Aturan } from '../aturan.ts';
import { isDokumen, isTim } from '../bahasa/barang.ts';
import { butirDengan, sebutButir } from '../bahasa/sebut-butir.ts';

export const peralatanDokumen: Aturan = {
  id: 'peralatan-dokumen',
  tingkat: 'saran',
  butir: ['I10'],
  uraian: 'Peralatan dan perlengkapan berupa alat kerja, bukan surat, dokumen, atau tim.',
  penjelasan:
    'Isian ini memuat alat yang harus tersedia sebelum bekerja, misalnya komputer, jaringan, atau alat tulis. Surat dan berkas yang diterima atau dihasilkan adalah Kelengkapan dan Output langkah, sedangkan tim adalah pelaksana. Formulir kosong, blangko, dan buku register dapat diterima sebagai perlengkapan.',
  contoh: {
    keliru: { peralatan: ['Komputer', 'Surat permohonan dari lembaga pengguna'] },
    benar: { peralatan: ['Komputer', 'Formulir permohonan yang masih kosong'] },
  },
  periksa: ({ peralatan }) => {
    const butir = butirDengan(peralatan, (teks) => isDokumen(teks) || isTim(teks));
    if (butir.length === 0) return [];
    return [
      {
        pesan: `Peralatan ${sebutButir(butir)} berupa ${kindOf(butir.map(({ teks }) => teks))}, bukan alat kerja`,
        obat: 'Pindahkan ke kolom Kelengkapan, Output, atau pelaksana pada langkah yang memakainya',
        kolom: 'peralatan',
      },
    ];
  },
};

function kindOf(teks: readonly string[]): string {
  if (teks.every(isTim)) return 'tim';
  return teks.some(isTim) ? 'dokumen atau tim' : 'dokumen';
}
