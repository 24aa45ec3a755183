import type { AturanData } from '../pemeriksaan.ts';

/** Findings about rows: whose figures they are. */
export const aturanBaris: readonly AturanData[] = [
  {
    id: 'kode-kosong',
    tingkat: 'galat',
    mutlak: true,
    uraian: 'Setiap baris berangka mempunyai kode wilayah, kecuali baris jumlah.',
    penjelasan:
      'Baris tanpa kode tidak diketahui milik siapa, sehingga tidak dibaca dan jumlahnya menjadi kurang. Isi kodenya, atau tulis JUMLAH pada kolom nama bila barisnya memang jumlah.',
  },
  {
    id: 'kode-salah',
    tingkat: 'galat',
    mutlak: true,
    uraian: 'Kode wilayah berbentuk kode Kemendagri.',
    penjelasan:
      'Kode desa terdiri atas sepuluh angka, dengan atau tanpa titik, atau empat kolom yang terpisah. Excel sering mengubahnya menjadi notasi ilmiah atau membuang nol di depan. Beri kolomnya format teks, lalu ekspor ulang.',
  },
  {
    id: 'kode-bps',
    tingkat: 'galat',
    mutlak: true,
    uraian: 'Kode wilayah adalah kode Kemendagri, bukan kode BPS.',
    penjelasan:
      'Kode BPS tampak mirip tetapi menunjuk wilayah lain, dan kode kecamatannya selalu berbeda. Kode 1305, misalnya, menunjuk Padang Pariaman menurut Kemendagri dan kabupaten lain menurut BPS. Pakai ekspor dengan kode Kemendagri.',
  },
  {
    id: 'kabupaten-lain',
    tingkat: 'galat',
    mutlak: true,
    uraian: 'Semua baris milik kabupaten yang menjadi nama foldernya.',
    penjelasan:
      'Baris milik kabupaten lain tidak dibaca. Biasanya berkasnya tersimpan di folder yang salah; pindahkan ke folder kabupatennya atau hapus barisnya.',
  },
  {
    id: 'wilayah-tidak-terdaftar',
    tingkat: 'galat',
    mutlak: true,
    uraian: 'Kode wilayah ada dalam register Kemendagri.',
    penjelasan:
      'Kode yang berbentuk benar tetapi tidak terdaftar berasal dari salah ketik, atau dari desa yang sudah dihapus atau baru dibentuk. Cocokkan dengan keputusan Mendagri tentang kode wilayah yang terbaru.',
  },
  {
    id: 'wilayah-ganda',
    tingkat: 'galat',
    mutlak: true,
    uraian: 'Setiap wilayah mempunyai satu baris saja dalam satu tabel.',
    penjelasan:
      'Dari dua baris dengan kode yang sama tidak diketahui mana yang benar, dan menjumlahkannya menghitung orang dua kali. Hapus salah satunya atau betulkan kodenya. Berkas yang memuat beberapa tahun disaring dahulu.',
  },
  {
    id: 'nama-tertukar',
    tingkat: 'galat',
    uraian: 'Nama pada suatu baris bukan nama wilayah lain daripada kodenya.',
    penjelasan:
      'Bila baris berkode satu desa bernama desa yang lain, kolom kode atau kolom namanya tergeser, dan angkanya mungkin milik desa yang salah. Periksa di buku kerja asal, lalu ekspor ulang. Bila yang keliru hanya namanya, terima dengan pengecualian, karena angkanya diambil menurut kode.',
  },
  {
    id: 'nama-wilayah',
    tingkat: 'saran',
    uraian: 'Nama wilayah dalam berkas sama dengan nama dalam register Kemendagri.',
    penjelasan:
      'Baris dicocokkan menurut kode, sehingga perbedaan nama tidak mengubah angkanya. Yang diterbitkan nama register. Bila register yang keliru, sampaikan kepada bagian pemerintahan.',
  },
  {
    id: 'banyak-kolom',
    tingkat: 'galat',
    mutlak: true,
    uraian: 'Setiap baris mempunyai sel sebanyak judul kolomnya.',
    penjelasan:
      'Sel yang kurang atau lebih berarti pemisah kolom muncul di dalam teks, atau barisnya terpotong, sehingga angka bergeser ke kolom lain. Ekspor ulang berkasnya.',
  },
  {
    id: 'tanda-kutip',
    tingkat: 'galat',
    mutlak: true,
    uraian: 'Tanda kutip ganda selalu berpasangan.',
    penjelasan:
      'Satu tanda kutip yang tertinggal dapat menelan beberapa baris menjadi satu sel. Hapus atau lengkapi tanda kutipnya, atau ekspor ulang berkasnya.',
  },
  {
    id: 'baris-tanpa-angka',
    tingkat: 'galat',
    mutlak: true,
    uraian: 'Baris yang berkode wilayah berisi angka.',
    penjelasan:
      'Baris kosong tidak berarti nol, sehingga wilayahnya tidak dibaca. Isi angkanya dari ekspor asal, dengan 0 bila memang tidak ada dan … bila tidak tersedia.',
  },
  {
    id: 'kategori-hilang',
    tingkat: 'galat',
    mutlak: true,
    uraian: 'Setiap wilayah mempunyai semua kategori tabelnya.',
    penjelasan:
      'Pada tabel panjang setiap kategori mempunyai baris sendiri, dan yang hilang tidak berarti nol. Tambahkan barisnya dari ekspor asal, dengan 0 bila memang tidak ada.',
  },
  {
    id: 'kategori-asing',
    tingkat: 'galat',
    mutlak: true,
    uraian: 'Kategori dan jenis kelamin pada tiap baris termasuk yang dikenal tabelnya.',
    penjelasan:
      'Kategori yang tidak dikenal tidak dapat dijumlahkan ke mana pun, sehingga tabelnya tidak lengkap. Betulkan tulisannya, atau keluarkan baris yang bukan bagian tabel itu.',
  },
  {
    id: 'baris-tanpa-jenis-kelamin',
    tingkat: 'galat',
    mutlak: true,
    uraian: 'Setiap baris formulir menyebut LK, PR, atau JML.',
    penjelasan:
      'Tanpa tanda itu tidak diketahui siapa yang dihitung barisnya. Lengkapi kolom jenis kelamin pada formulirnya.',
  },
];
