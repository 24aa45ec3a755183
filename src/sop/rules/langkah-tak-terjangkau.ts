import type { Aturan } from '../aturan.ts';
import { terjangkau } from '../jangkauan.ts';
import { sebutSimbolDiAwal } from '../sebut-simbol.ts';
import { simbolTertulis } from '../simbol-tertulis.ts';

export const langkahTakTerjangkau: Aturan = {
  id: 'langkah-tak-terjangkau',
  tingkat: 'galat',
  butir: [],
  uraian: 'Setiap langkah dapat dicapai dari tempat mulai dengan mengikuti panah.',
  penjelasan:
    'Langkah yang tidak dicapai panah tidak akan pernah dikerjakan, atau dikerjakan tanpa diketahui kapan. Penyebabnya biasanya nomor tujuan yang tidak disesuaikan setelah baris disisipkan, atau langkah sebelumnya yang terlanjur ditandai selesai. Alur yang memang dimulai dari dua tempat, misalnya loket dan layanan daring, ditandai mulai: true pada langkah pertamanya masing-masing.',
  contoh: {
    keliru: {
      langkah: [
        { kegiatan: 'Menyerahkan berkas permohonan KIA', lanjut: 3 },
        { kegiatan: 'Mencatat berkas permohonan KIA' },
        { kegiatan: 'Mencetak KIA' },
      ],
    },
    benar: {
      langkah: [
        { kegiatan: 'Menyerahkan berkas permohonan KIA', lanjut: 2 },
        { kegiatan: 'Mencatat berkas permohonan KIA' },
        { kegiatan: 'Mencetak KIA' },
      ],
    },
  },
  periksa: (sop) => {
    const simbol = simbolTertulis(sop);
    const dicapai = terjangkau(simbol);
    return simbol
      .filter(({ id, bersama }) => bersama === undefined && !dicapai.has(id))
      .map((satu) => ({
        pesan: `${sebutSimbolDiAwal(sop, [satu])} tidak dicapai panah mana pun dari tempat mulai`,
        obat: 'Arahkan lanjut atau cabang keputusan ke sini, atau tandai mulai: true',
        langkah: sop.langkah[satu.langkah]?.no ?? satu.id,
        kolom: satu.kolom,
      }));
  },
};
