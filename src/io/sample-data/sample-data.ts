import type { Kabupaten } from '../../statistics/model.ts';
import { formatCsv } from '../format-csv.ts';
import { folderSkema } from '../skema-json.ts';
import { simulatePenduduk } from './simulasi.ts';
import { daftarDesa, type Bahan, type Tabel } from './bentuk-tabel.ts';
import { kartuKeluarga, kepalaMenurutStatus, ktpElektronik } from './tabel-dokumen.ts';
import {
  agama,
  disabilitas,
  pekerjaan,
  pendidikan,
  statusPerkawinan,
  umur,
  umurTunggal,
} from './tabel-penduduk.ts';

/** A file of the sample, its path relative to the folder of the kabupaten. */
export interface BerkasContoh {
  readonly jalur: string;
  readonly isi: string;
}

interface RilisContoh {
  readonly id: string;
  /** Counted as in Penduduk: semester 2·tahun is the first half of that year. */
  readonly semester: number;
  readonly nama: string;
  readonly tanggalPosisi: string;
  readonly tanggalTerbit: string;
  /** Lines of rilis.yaml on the way of the book through the office's SOP. */
  readonly riwayat?: string;
}

/** Every branch of the SOP once: sent back by Kabid, agreed to, signed and registered. */
const riwayatContoh = `sop: penyusunan-buku-data-agregat
tahap: { disetujui: 3, disahkan: 5 }
nomor: CONTOH-2025-1
riwayat:
  - { langkah: 1, tanggal: 2025-07-07 }
  - { langkah: 2, tanggal: 2025-07-14 }
  - { langkah: 3, tanggal: 2025-07-15, keputusan: Tidak, catatan: 'Contoh: satu tabel memakai angka semester lalu' }
  - { langkah: 2, tanggal: 2025-07-21 }
  - { langkah: 3, tanggal: 2025-07-22, keputusan: Ya }
  - { langkah: 4, tanggal: 2025-07-24 }
  - { langkah: 5, tanggal: 2025-07-28 }
  - { langkah: 6, tanggal: 2025-07-29 }
  - { langkah: 7, tanggal: 2025-08-08 }
  - { langkah: 8, tanggal: 2025-08-11 }
`;

const rilis: readonly RilisContoh[] = [
  {
    id: '2024-1',
    semester: 4048,
    nama: 'Semester I Tahun 2024',
    tanggalPosisi: '2024-06-30',
    tanggalTerbit: '2024-08-12',
  },
  {
    id: '2024-2',
    semester: 4049,
    nama: 'Semester II Tahun 2024',
    tanggalPosisi: '2024-12-31',
    tanggalTerbit: '2025-02-10',
  },
  {
    id: '2025-1',
    semester: 4050,
    nama: 'Semester I Tahun 2025',
    tanggalPosisi: '2025-06-30',
    tanggalTerbit: '2025-08-11',
    riwayat: riwayatContoh,
  },
];

/**
 * Three semesters of a made-up population for the real regions of Kabupaten Tapin. All tables of a
 * release count the same inhabitants, so they agree with each other to the last person.
 */
export function buildSampleData(kabupaten: Kabupaten): readonly BerkasContoh[] {
  const desa = daftarDesa(kabupaten);
  const penduduk = simulatePenduduk(kabupaten, 4048);
  return rilis.flatMap((satu, ke) => {
    const bahan: Bahan = { desa, penduduk: penduduk[ke] ?? [], semester: satu.semester };
    const tabel = tabelTiapRilis.map((susun) => susun(bahan));
    // The long table is kept for the newest release, where the book uses it.
    const panjang = ke === rilis.length - 1 ? [umurTunggal(bahan)] : [];
    return [
      ...[...tabel, ...panjang].map((isi) => ({
        jalur: `${satu.id}/${isi.berkas}`,
        isi: teksTabel(isi),
      })),
      { jalur: `${satu.id}/rilis.yaml`, isi: teksRilis(satu) },
    ];
  });
}

const tabelTiapRilis: readonly ((bahan: Bahan) => Tabel)[] = [
  umur,
  agama,
  pendidikan,
  pekerjaan,
  statusPerkawinan,
  disabilitas,
  kartuKeluarga,
  kepalaMenurutStatus,
  ktpElektronik,
];

/** A file with semicolons opens with a byte order mark, as Excel saves it under Indonesian settings. */
function teksTabel({ pemisah, baris }: Tabel): string {
  return `${pemisah === ';' ? '\uFEFF' : ''}${formatCsv(baris, pemisah)}`;
}

function teksRilis({ nama, tanggalPosisi, tanggalTerbit, riwayat = '' }: RilisContoh): string {
  return `# yaml-language-server: $schema=../../../content/${folderSkema}/rilis.json
# Dibuat oleh "npm run sample-data"; jangan diubah dengan tangan.
contoh: true
sumber: "DATA CONTOH: angka rekaan untuk ${nama}, bukan data resmi"
tanggalPosisi: ${tanggalPosisi}
tanggalTerbit: ${tanggalTerbit}
catatan:
  - Semua angka dalam rilis ini dikarang oleh program dan tidak menggambarkan penduduk Kabupaten Tapin.
  - Kode dan nama wilayah berasal dari idn-area-data (github.com/fityannugroho/idn-area-data), berlisensi Open Database License (ODbL) 1.0.
${riwayat}`;
}
