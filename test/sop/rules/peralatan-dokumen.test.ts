import { peralatanDokumen } from '../../../src/sop/rules/peralatan-dokumen.ts';
import { sopContoh } from '../contoh-sop.ts';
import { verifyAturan } from '../verify-aturan.ts';

const laporan = (butir: string, jenis: string) => [
  {
    pesan: `Peralatan ${butir} berupa ${jenis}, bukan alat kerja`,
    obat: 'Pindahkan ke kolom Kelengkapan, Output, atau pelaksana pada langkah yang memakainya',
    kolom: 'peralatan',
  },
];

const peralatan = (...butir: readonly string[]) => sopContoh({ peralatan: [...butir] });

verifyAturan(peralatanDokumen, {
  sah: {
    tools: peralatan('Komputer', 'Aplikasi SIAK', 'Jaringan', 'ATK', 'Timbangan', 'Fotokopi'),
    'blank forms, books and cards': peralatan(
      'Formulir F-1.01',
      'Blangko KTP-el',
      'Buku register',
      'Lembar disposisi',
      'Kartu kendali barang',
      'Buku pedoman',
    ),
    'tools for documents': peralatan(
      'Dokumen scanner',
      'Lemari berkas',
      'Map surat',
      'Mesin fotokopi KTP',
      'Surat elektronik',
    ),
  },
  keliru: {
    'letters and agreements': [
      peralatan('Komputer', 'Surat permohonan', 'Perjanjian Kerja Sama', 'Berita acara'),
      laporan(
        'butir 2 ("Surat permohonan"), 3 ("Perjanjian Kerja Sama"), dan 4 ("Berita acara")',
        'dokumen',
      ),
    ],
    'a team': [peralatan('Tim Teknis', 'Komputer'), laporan('butir 1 ("Tim Teknis")', 'tim')],
    'a team beside papers': [
      peralatan('a. Fotokopi KK dan akta', 'b. Tim verifikasi'),
      laporan(
        'butir 1 ("a. Fotokopi KK dan akta") dan 2 ("b. Tim verifikasi")',
        'dokumen atau tim',
      ),
    ],
    'a long item by its first words': [
      peralatan(
        'Dokumen permohonan hak akses pemanfaatan data kependudukan dari lembaga pengguna di daerah',
      ),
      laporan(
        'butir 1 ("Dokumen permohonan hak akses pemanfaatan data kependudukan …")',
        'dokumen',
      ),
    ],
  },
});
