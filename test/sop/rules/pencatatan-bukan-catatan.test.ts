import { pencatatanBukanCatatan } from '../../../src/sop/rules/pencatatan-bukan-catatan.ts';
import { sopContoh } from '../contoh-sop.ts';
import { verifyAturan } from '../verify-aturan.ts';

const laporan = (butir: string) => [
  {
    pesan: `Pencatatan dan Pendataan ${butir} tidak menyebut catatan yang disimpan`,
    obat: 'Tulis buku, formulir, laporan, atau arsip yang disimpan selama SOP dijalankan',
    kolom: 'pencatatan',
  },
];

const pencatatan = (...butir: readonly string[]) => sopContoh({ pencatatan: [...butir] });

verifyAturan(pencatatanBukanCatatan, {
  sah: {
    records: pencatatan('Buku agenda', 'Formulir F-2.01', 'Laporan bulanan', 'Database SIAK', '-'),
    'how a record is kept': pencatatan(
      'Disimpan sebagai data elektronik dan manual',
      'Seluruh keluaran dicatat dalam aplikasi',
      'Bukti dukung diunggah setiap bulan',
      'Dibuatkan buku data agregat',
    ),
    'a norm about a record': pencatatan('Setiap permohonan harus dicatat dalam buku register'),
    'an activity that leaves a record': pencatatan(
      'Penerbitan akta dicatat dalam register',
      'Pencetakan laporan harian',
    ),
    'work of recording': pencatatan('Pendataan penduduk pindah', 'Pencatatan barang'),
  },
  keliru: {
    'a norm': [
      pencatatan('Hak akses diberikan sesuai dengan perjanjian'),
      laporan('butir 1 ("Hak akses diberikan sesuai dengan perjanjian")'),
    ],
    'a demand on the people, beside a record': [
      pencatatan('Buku agenda', 'Petugas harus disiplin dengan waktu'),
      laporan('butir 2 ("Petugas harus disiplin dengan waktu")'),
    ],
    activities: [
      pencatatan('Recovery database untuk keamanan', 'a. Verifikasi pemohon'),
      laporan('butir 1 ("Recovery database untuk keamanan") dan 2 ("a. Verifikasi pemohon")'),
    ],
  },
});
