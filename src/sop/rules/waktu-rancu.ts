import type { Aturan } from '../aturan.ts';
import { perLangkah } from '../langkah-sop.ts';
import { bacaWaktu } from '../waktu-langkah.ts';

export const waktuRancu: Aturan = {
  id: 'waktu-rancu',
  tingkat: 'peringatan',
  butir: ['T3'],
  uraian: 'Waktu langkah hanya dapat dibaca dengan satu cara.',
  penjelasan:
    'Waktu dipakai untuk menghitung lama proses, jadi semua orang harus membaca angka yang sama. Dua angka yang hanya dipisahkan spasi dapat dibaca sebagai satu bilangan atau sebagai rentang, 1.500 sebagai seribu lima ratus atau satu setengah, dan 3 (empat) sebagai tiga atau empat. Tulis rentang dengan tanda hubung, dan bila ragu tanyakan angka yang benar kepada pelaksananya.',
  contoh: {
    keliru: {
      langkah: [
        { kegiatan: 'Menyerahkan berkas permohonan KIA' },
        { kegiatan: 'Mencetak KIA', waktu: '1 4 hari' },
      ],
    },
    benar: {
      langkah: [
        { kegiatan: 'Menyerahkan berkas permohonan KIA' },
        { kegiatan: 'Mencetak KIA', waktu: '1-4 hari' },
      ],
    },
  },
  periksa: (sop) =>
    perLangkah(sop, (langkah, kolom) => {
      const { no, waktu: teks } = langkah;
      const waktu = bacaWaktu(langkah);
      if (waktu.jenis !== 'rancu' || waktu.sebab !== 'bacaan') return [];
      const terukur = waktu.bacaan.filter((satu) => 'rentang' in bacaWaktu({ waktu: satu }));
      return [
        {
          pesan: `Waktu langkah ${no} tertulis "${teks}", dapat dibaca ${alternatives(waktu.bacaan)}`,
          obat: `Tulis yang dimaksud saja, misalnya ${terukur.join(' atau ')}`,
          langkah: no,
          kolom: `${kolom}.waktu`,
        },
      ];
    }),
};

/** "14 atau 1 sampai 4 hari": a unit that all readings share is said once. */
function alternatives(bacaan: readonly string[]): string {
  const satuan = new Set(bacaan.map((satu) => satu.replace(/^[\d,-]+ /, '')));
  const [bersama] = satuan.size === 1 ? satuan : [];
  const kata = bacaan
    .map((satu) => (bersama === undefined ? satu : satu.slice(0, -bersama.length - 1)))
    .map((satu) => satu.replace('-', ' sampai '));
  const daftar = [kata.slice(0, -1).join(', '), kata.at(-1)].filter(Boolean).join(' atau ');
  return bersama === undefined ? daftar : `${daftar} ${bersama}`;
}
