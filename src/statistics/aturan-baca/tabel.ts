import type { AturanData } from '../pemeriksaan.ts';

/** Findings about a table as a whole: what it is and whether it may be read. */
export const aturanTabel: readonly AturanData[] = [
  {
    id: 'bukan-csv',
    tingkat: 'galat',
    mutlak: true,
    uraian: 'Berkas dalam folder rilis benar-benar CSV.',
    penjelasan:
      'Buku kerja Excel yang hanya diganti akhiran namanya tetap bukan CSV dan tidak dapat dibaca. Jadikan CSV dengan "npm run import:dkb", yang sekaligus mencatat lembar asalnya.',
  },
  {
    id: 'berkas-kosong',
    tingkat: 'galat',
    mutlak: true,
    uraian: 'Setiap berkas dalam folder rilis berisi tabel.',
    penjelasan:
      'Berkas kosong biasanya sisa ekspor yang gagal, sehingga tabelnya hilang dari terbitan. Ekspor ulang tabelnya, atau keluarkan berkas itu dari folder rilis.',
  },
  {
    id: 'tabel-tidak-dikenal',
    tingkat: 'galat',
    mutlak: true,
    uraian: 'Judul kolom setiap berkas menunjukkan jenis tabelnya dengan pasti.',
    penjelasan:
      'Jenis tabel dikenali dari judul kolomnya, bukan dari nama berkas atau lembar. Tabel yang tidak dikenal atau tidak lengkap tidak ditebak isinya. Ekspor ulang dengan judul kolom aslinya, atau keluarkan dari folder rilis.',
  },
  {
    id: 'tabel-rancu',
    tingkat: 'galat',
    mutlak: true,
    uraian: 'Judul kolom cocok dengan satu jenis tabel saja.',
    penjelasan:
      'Bila judulnya cocok dengan dua jenis tabel, angka yang sama dapat berarti dua hal. Pakai judul kolom asli DKB yang membedakan keduanya, misalnya tanda kutip pada status kawin kepala keluarga.',
  },
  {
    id: 'judul-bertentangan',
    tingkat: 'galat',
    mutlak: true,
    uraian: 'Judul di atas tabel tidak menyebut isi yang lain daripada kolomnya.',
    penjelasan:
      'Beberapa lembar DKB hanya dikenali dari susunan kolomnya, sehingga judul yang menyebut dokumen lain membuat isinya tidak pasti. Betulkan judulnya, atau keluarkan berkas itu bila isinya memang tabel lain.',
  },
  {
    id: 'dikenali-dari-kolom',
    tingkat: 'saran',
    uraian: 'Judul kolom menyebut apa yang dihitung.',
    penjelasan:
      'Lembar yang tidak menyebut isinya dikenali dari susunan kolomnya saja, misalnya lembar KIA dalam DKB. Angkanya dicocokkan dengan penduduk menurut umur bila tabel itu ada. Pastikan isinya benar sebelum terbit.',
  },
  {
    id: 'satuan-lain',
    tingkat: 'galat',
    mutlak: true,
    uraian: 'Satuan yang ditulis berkas sama dengan satuan tabelnya.',
    penjelasan:
      'Luas tanpa satuan dapat berarti hektare, yang seratus kali lebih besar angkanya daripada km². Kolom satuan pada data terbuka juga harus sesuai dengan tabelnya. Tulis satuannya pada judul kolom, lalu ekspor ulang.',
  },
  {
    id: 'beberapa-periode',
    tingkat: 'galat',
    mutlak: true,
    uraian: 'Satu berkas memuat satu periode saja.',
    penjelasan:
      'Data terbuka sering memuat beberapa tahun dalam satu berkas, sehingga satu wilayah mempunyai beberapa angka. Saring satu periode yang sesuai dengan folder rilis, lalu simpan sebagai CSV.',
  },
  {
    id: 'data-pribadi',
    tingkat: 'galat',
    mutlak: true,
    uraian: 'Tidak ada data perseorangan dalam berkas yang diterbitkan.',
    penjelasan:
      'Kolom NIK, nomor KK, nama lengkap, atau tanggal lahir, dan sel berisi 16 angka, menghentikan pembacaan tanpa mencetak isinya. Data perseorangan dilindungi UU 24/2013 dan UU 27/2022, dan yang diterbitkan hanya data agregat. Hapus berkas atau kolom itu dari folder data; temuan ini tidak dapat dikecualikan.',
  },
  {
    id: 'tanpa-kode',
    tingkat: 'galat',
    mutlak: true,
    uraian: 'Setiap tabel mempunyai kolom kode wilayah.',
    penjelasan:
      'Nama desa tidak cukup karena ada yang kembar dalam satu kabupaten, sehingga angkanya dapat tertukar. Pakai ekspor yang memuat KODE, atau NO_PROP, NO_KAB, NO_KEC, dan NO_KEL.',
  },
  {
    id: 'kolom-wilayah',
    tingkat: 'galat',
    mutlak: true,
    uraian:
      'Formulir dengan kecamatan sebagai kolom memuat semua kecamatan menurut urutan register.',
    penjelasan:
      'Formulir itu hanya menyebut nama kecamatan, sehingga pemilik tiap kolom baru pasti bila semua nama dan urutannya cocok dengan register. Lengkapi kolomnya, atau pakai ekspor per desa yang berkode.',
  },
  {
    id: 'kolom-tak-jelas',
    tingkat: 'saran',
    uraian: 'Setiap kolom angka disebut apa yang dihitungnya.',
    penjelasan:
      'Kolom yang tidak dijelaskan oleh berkasnya dilewati dan tidak diterbitkan. Bila artinya diketahui, tulis judul kelompok pada baris di atasnya.',
  },
  {
    id: 'kolom-tak-dibaca',
    tingkat: 'saran',
    uraian: 'Kolom berjudul yang bukan bagian tabelnya disebut ketika dilewati.',
    penjelasan:
      'Kolom seperti ini tidak ikut diterbitkan dan tidak diperiksa. Keluarkan dari ekspornya, atau beri judul seperti pada ekspor DKB bila memang bagian tabel.',
  },
  {
    id: 'daftar-wilayah',
    tingkat: 'galat',
    uraian: 'Berkas rilis memuat angka, bukan daftar kode dan nama wilayah saja.',
    penjelasan:
      'Daftar desa dan kelurahan sudah ada dalam register Kemendagri yang dibawa program, dan kodenya menyebut statusnya. Berkas yang hanya mengulang daftar itu tidak menambah apa-apa.',
  },
  {
    id: 'tabel-kedua',
    tingkat: 'galat',
    mutlak: true,
    uraian: 'Satu berkas memuat satu tabel.',
    penjelasan:
      'Judul kolom yang muncul lagi di tengah berkas berarti tabel lain ditempel di bawahnya, dan angka di bawah judul itu tidak pasti milik kolom mana. Simpan tiap tabel dalam berkasnya sendiri.',
  },
];
