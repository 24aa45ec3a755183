import { kualifikasiJabatan } from '../../../src/sop/rules/kualifikasi-jabatan.ts';
import { sopContoh } from '../contoh-sop.ts';
import { verifyAturan } from '../verify-aturan.ts';

const laporan = (butir: string) => [
  {
    pesan: `Kualifikasi Pelaksana ${butir} berupa nama jabatan`,
    obat: 'Ganti dengan kemampuan yang diperlukan, misalnya Mampu mengoperasikan SIAK',
    kolom: 'kualifikasi',
  },
];

const kualifikasi = (...butir: readonly string[]) => sopContoh({ kualifikasi: [...butir] });

verifyAturan(kualifikasiJabatan, {
  sah: {
    'what a person can do': kualifikasi(
      'Pendidikan minimal SLTA',
      'Menguasai komputer',
      'Mampu mengoperasikan aplikasi SIAK',
      'Analisis data kependudukan',
      'Mempunyai komitmen tinggi',
    ),
    'an office holder with what he can do': kualifikasi(
      'Operator yang menguasai SIAK',
      'Kepala Seksi mampu memimpin rapat',
      'Petugas berpengalaman 2 tahun',
      'Pejabat bersertifikat pengadaan',
      'Staf pelayanan ramah dan sopan',
      'Pengelola data lulusan SMA',
      'Arsiparis golongan II',
      'Operator S1 Komputer',
    ),
    'a heading over what the holder can do': kualifikasi('Kepala Seksi:', 'Memahami SIAK'),
    'employees in a post': kualifikasi('Pegawai dengan jabatan fungsional statistisi'),
  },
  keliru: {
    'one title': [kualifikasi('Memahami SIAK', 'ADB'), laporan('butir 2 ("ADB")')],
    'two titles, each with its item letter': [
      kualifikasi('a. Kasi SIAK', '2. Kepala Dinas'),
      laporan('butir 1 ("a. Kasi SIAK") dan 2 ("2. Kepala Dinas")'),
    ],
    'titles of every kind, once for the whole list': [
      kualifikasi('JF Analis Kebijakan', 'Menguasai komputer', 'Operator SIAK', 'Kabid PIAK'),
      laporan('butir 1 ("JF Analis Kebijakan"), 3 ("Operator SIAK"), dan 4 ("Kabid PIAK")'),
    ],
  },
});
