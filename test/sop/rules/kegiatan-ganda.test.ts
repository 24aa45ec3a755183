import { kegiatanGanda } from '../../../src/sop/rules/kegiatan-ganda.ts';
import { sopLangkah } from '../contoh-sop.ts';
import { verifyAturan } from '../verify-aturan.ts';

verifyAturan(kegiatanGanda, {
  sah: {
    'two words for checking': sopLangkah({ kegiatan: 'Memeriksa dan memverifikasi berkas' }),
    'receiving in order to hand on': sopLangkah({
      kegiatan: 'Menerima surat dan meneruskannya kepada Kasi',
    }),
    'verbs of purpose': sopLangkah({
      kegiatan: 'Meminta petugas untuk memetakan arsip dan mendata rak',
    }),
    'the outcomes of a keputusan': sopLangkah({
      kegiatan: 'Memeriksa draf, jika setuju memaraf dan meneruskan kepada Kasi',
    }),
    'a relative clause': sopLangkah({
      kegiatan: 'Memanggil pegawai yang memegang dan menyimpan kunci',
    }),
    'objects joined by dan': sopLangkah({ kegiatan: 'Merekam foto, sidik jari, dan iris mata' }),
    'words that describe': sopLangkah({
      kegiatan: 'Mendata informasi yang tersedia setiap saat, berkala, dan serta merta',
    }),
    'a verb that belongs to a noun in front': sopLangkah({ kegiatan: 'Pencetakan buku' }),
    'rincian, each with one activity': sopLangkah({
      kegiatan: 'Menyiapkan rapat',
      rincian: ['Menata ruang', 'Mengundang peserta'],
    }),
  },
  keliru: {
    'an activity after another': [
      sopLangkah({ kegiatan: 'Menentukan desa yang sudah tersambung, kemudian membuat jadwal' }),
      [
        {
          pesan: 'Langkah 1 memuat 2 kegiatan: menentukan, membuat',
          obat: 'Tulis "Membuat …" pada baris tersendiri',
          langkah: '1',
          kolom: 'langkah.1.kegiatan',
        },
      ],
    ],
    'three activities': [
      sopLangkah({ kegiatan: 'Memberi nomor, mengarsipkan dan menyampaikan surat' }),
      [
        {
          pesan: 'Langkah 1 memuat 3 kegiatan: memberi, mengarsipkan, menyampaikan',
          obat: 'Tulis "Mengarsipkan …" dan "Menyampaikan …" pada baris tersendiri',
          langkah: '1',
          kolom: 'langkah.1.kegiatan',
        },
      ],
    ],
    'handing on, told in the passive': [
      sopLangkah({ kegiatan: 'Membuat analisa atas data dan selanjutnya diteruskan ke kabid' }),
      [
        {
          pesan: 'Langkah 1 memuat 2 kegiatan: membuat, diteruskan',
          obat: 'Tulis "Meneruskan …" pada baris tersendiri',
          langkah: '1',
          kolom: 'langkah.1.kegiatan',
        },
      ],
    ],
    'what follows once the first is finished': [
      sopLangkah({ kegiatan: 'Melakukan setting menu. Jika sudah selesai, maka akan dilaporkan' }),
      [
        {
          pesan: 'Langkah 1 memuat 2 kegiatan: melakukan, dilaporkan',
          obat: 'Tulis "Melaporkan …" pada baris tersendiri',
          langkah: '1',
          kolom: 'langkah.1.kegiatan',
        },
      ],
    ],
    'a rincian with two': [
      sopLangkah({
        kegiatan: 'Menyiapkan rapat',
        rincian: ['Mengetik undangan dan menyerahkannya kepada Kasi'],
      }),
      [
        {
          pesan: 'Langkah 1 memuat 2 kegiatan: mengetik, menyerahkan',
          obat: 'Tulis "Menyerahkan …" pada baris tersendiri',
          langkah: '1',
          kolom: 'langkah.1.rincian',
        },
      ],
    ],
  },
});
