import type { Aturan } from '../aturan.ts';
import { berujung, terjangkau } from '../jangkauan.ts';
import { sebutSimbol } from '../sebut-simbol.ts';
import { simbolTertulis } from '../simbol-tertulis.ts';

export const tanpaAkhir: Aturan = {
  id: 'tanpa-akhir',
  tingkat: 'galat',
  butir: ['T7'],
  uraian: 'Dari setiap langkah alur dapat sampai ke langkah penutup.',
  penjelasan:
    'Setiap pekerjaan harus dapat selesai: dari langkah mana pun panah akhirnya sampai ke kapsul penutup. Alur yang hanya berputar biasanya berasal dari langkah terakhir yang diarahkan kembali, atau dari dua langkah yang saling menunjuk. Beberapa akhir diperbolehkan; tandai masing-masing dengan lanjut: selesai.',
  contoh: {
    keliru: {
      langkah: [
        { kegiatan: 'Menyerahkan berkas permohonan KIA' },
        { kegiatan: 'Mencatat berkas permohonan KIA' },
        { kegiatan: 'Menyerahkan KIA', lanjut: 1 },
      ],
    },
    benar: {
      langkah: [
        { kegiatan: 'Menyerahkan berkas permohonan KIA' },
        { kegiatan: 'Mencatat berkas permohonan KIA' },
        { kegiatan: 'Menyerahkan KIA', lanjut: 'selesai' },
      ],
    },
  },
  periksa: (sop) => {
    const simbol = simbolTertulis(sop);
    const dicapai = terjangkau(simbol);
    const sampai = berujung(simbol);
    return simbol
      .filter(({ id, bersama }) => bersama === undefined && dicapai.has(id) && !sampai.has(id))
      .map((satu) => ({
        pesan: `Dari ${sebutSimbol(sop, satu)} alur tidak pernah sampai ke langkah penutup`,
        obat: 'Arahkan salah satu panah keluar dari putaran ini, atau tulis lanjut: selesai pada langkah penutup',
        langkah: sop.langkah[satu.langkah]?.no ?? satu.id,
        kolom: satu.kolom,
      }));
  },
};
