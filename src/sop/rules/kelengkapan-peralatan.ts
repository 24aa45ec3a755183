import type { Aturan } from '../aturan.ts';
import { peralatanDi } from '../bahasa/peralatan.ts';
import { kegiatanLangkah, perLangkah } from '../langkah-sop.ts';

/** Activities whose object may be a tool, which is then rightly what they need. */
const olahAlat =
  /^(?:(?:meng)?instal|memasang|memelihara|memperbaiki|menghubungkan|mengecek|menguji|merawat|mengganti|pengecekan|koneksi|pemasangan|instalasi|pemeliharaan|perbaikan|perawatan|pengujian)/i;

export const kelengkapanPeralatan: Aturan = {
  id: 'kelengkapan-peralatan',
  tingkat: 'saran',
  butir: ['T5'],
  uraian: 'Kelengkapan menyebut bahan yang diolah langkah, sedangkan alat ditulis pada Peralatan.',
  penjelasan:
    'Kelengkapan adalah masukan yang harus ada sebelum langkah dapat dikerjakan, misalnya berkas, formulir, atau ' +
    'data dari langkah sebelumnya. Komputer, aplikasi, jaringan, dan alat tulis dipakai pada hampir semua langkah ' +
    'dan mempunyai tempat sendiri, yaitu Peralatan/Perlengkapan pada bagian identitas. Alat boleh ditulis sebagai ' +
    'kelengkapan bila alat itulah yang dikerjakan, misalnya pada pemasangan jaringan.',
  contoh: {
    keliru: { langkah: [{}, {}, { kelengkapan: 'Komputer, printer' }] },
    benar: {
      peralatan: ['Komputer', 'Printer'],
      langkah: [{}, {}, { kelengkapan: 'Formulir peminjaman yang disetujui' }],
    },
  },
  periksa: (sop) =>
    perLangkah(sop, (langkah, kolom) => {
      const { no, kelengkapan } = langkah;
      const alat = kelengkapan.flatMap(peralatanDi);
      if (alat.length === 0 || kegiatanLangkah(langkah).some((teks) => olahAlat.test(teks)))
        return [];
      return [
        {
          pesan: `Kelengkapan langkah ${no} menyebut peralatan: ${alat.join(', ')}`,
          obat: 'Pindahkan ke Peralatan/Perlengkapan, dan tulis berkas atau data yang diolah langkah ini',
          langkah: no,
          kolom: `${kolom}.kelengkapan`,
        },
      ];
    }),
};
