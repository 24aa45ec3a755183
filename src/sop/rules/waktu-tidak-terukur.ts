import type { Aturan } from '../aturan.ts';
import { compareDurasi, nol } from '../durasi.ts';
import { perLangkah } from '../langkah-sop.ts';
import { bacaWaktu } from '../waktu-langkah.ts';
import type { Waktu } from '../waktu.ts';

export const waktuTidakTerukur: Aturan = {
  id: 'waktu-tidak-terukur',
  tingkat: 'peringatan',
  butir: ['T3'],
  uraian: 'Waktu langkah memuat angka dan satuan.',
  penjelasan:
    'Waktu yang memuat angka dan satuan dapat dijumlahkan dan dibandingkan dengan kenyataan; keterukuran termasuk prinsip penyusunan SOP dalam PermenPAN-RB 35/2012. Kata seperti tentatif atau secepatnya tidak dapat dipegang pelaksana maupun pemohon. Bila lamanya berubah-ubah, tulis lama paling panjang yang wajar.',
  contoh: {
    keliru: {
      langkah: [
        { kegiatan: 'Menyerahkan berkas permohonan KIA' },
        { kegiatan: 'Mencetak KIA', waktu: 'tentatif' },
      ],
    },
    benar: {
      langkah: [
        { kegiatan: 'Menyerahkan berkas permohonan KIA' },
        { kegiatan: 'Mencetak KIA', waktu: 'paling lama 3 hari kerja' },
      ],
    },
  },
  periksa: (sop) =>
    perLangkah(sop, (langkah, kolom) => {
      const { no, waktu } = langkah;
      const kurang = lackOf(bacaWaktu(langkah));
      if (kurang === undefined) return [];
      return [
        {
          pesan: `Waktu langkah ${no} tertulis "${waktu}", ${kurang.apa}`,
          obat:
            kurang.obat ??
            'Tulis lama paling panjang yang wajar, misalnya paling lama 3 hari kerja',
          langkah: no,
          kolom: `${kolom}.waktu`,
        },
      ];
    }),
};

interface Kekurangan {
  readonly apa: string;
  readonly obat?: string;
}

const tanpaKeduanya = 'tidak memuat angka dan satuan waktu yang dikenal';

function lackOf(waktu: Waktu): Kekurangan | undefined {
  if (waktu.jenis === 'tentatif') {
    const terbuka = compareDurasi(waktu.sekurangnya, nol) > 0;
    return { apa: terbuka ? 'hanya menyebut lama paling singkat' : tanpaKeduanya };
  }
  if (waktu.jenis !== 'rancu') return undefined;
  switch (waktu.sebab) {
    case 'bacaan':
      return undefined;
    case 'tanpa satuan': {
      const [contoh] = waktu.bacaan;
      const obat = contoh === undefined ? undefined : `Tulis satuannya, misalnya ${contoh}`;
      return {
        apa: 'memuat angka tanpa satuan waktu yang dikenal',
        ...(obat !== undefined && { obat }),
      };
    }
    case 'tanpa angka':
      return { apa: 'menyebut satuan waktu tanpa angka' };
    case 'tidak terbaca':
      return { apa: tanpaKeduanya };
  }
}
