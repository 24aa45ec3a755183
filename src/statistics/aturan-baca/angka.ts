import type { AturanData } from '../pemeriksaan.ts';

/** Findings about figures within one file. */
export const aturanAngka: readonly AturanData[] = [
  {
    id: 'bilangan-salah',
    tingkat: 'galat',
    mutlak: true,
    uraian: 'Sel angka berisi bilangan bulat dari 0, atau tanda yang dikenal.',
    penjelasan:
      'Pecahan, bilangan negatif, rumus rusak, dan teks bukan hitungan orang, dan sel kosong tidak berarti nol. Tulis 0 atau - bila tidak ada, dan … bila datanya tidak tersedia.',
  },
  {
    id: 'pemisah-ribuan',
    tingkat: 'galat',
    mutlak: true,
    uraian: 'Ribuan ditulis dengan satu cara dalam satu berkas.',
    penjelasan:
      'Angka seperti 1.234 dapat berarti seribu dua ratus tiga puluh empat atau satu koma dua. Bila kolomnya mencampur dua cara menulis, tidak ada yang pasti. Ekspor ulang tanpa pemisah ribuan dan tanpa desimal.',
  },
  {
    id: 'pemisah-desimal',
    tingkat: 'galat',
    mutlak: true,
    uraian: 'Angka berdesimal ditulis dengan satu tanda desimal dalam satu kolom.',
    penjelasan:
      'Luas seperti 50.360 dapat berarti lima puluh atau lima puluh ribu, tergantung tanda desimal yang dipakai kolomnya. Ekspor ulang tanpa pemisah ribuan dan dengan dua desimal pada setiap selnya.',
  },
  {
    id: 'tanda-tabel',
    tingkat: 'saran',
    uraian: 'Tanda - dan … dibaca menurut artinya dalam tabel statistik.',
    penjelasan:
      'Tanda - dibaca nol dan tanda … dibaca tidak tersedia, sehingga jumlah yang memuatnya juga tidak tersedia. Pastikan keduanya tidak tertukar dalam ekspor asal.',
  },
  {
    id: 'jumlah-l-p',
    tingkat: 'galat',
    mutlak: true,
    uraian: 'Laki-laki ditambah perempuan sama dengan jumlah yang tertulis.',
    penjelasan:
      'Bila tidak sama, salah satu dari tiga angka itu keliru dan barisnya tidak dibaca. Periksa ketiganya di buku kerja asal, lalu ekspor ulang.',
  },
  {
    id: 'bagian-jumlah',
    tingkat: 'galat',
    mutlak: true,
    uraian: 'Bagian-bagian berjumlah sama dengan keseluruhannya pada setiap baris.',
    penjelasan:
      'Kartu keluarga yang sudah dan belum dicetak, misalnya, bersama-sama adalah semua kartu keluarga. Bila tidak, kolomnya tergeser atau satu angka keliru, dan barisnya tidak dibaca.',
  },
  {
    id: 'jumlah-baris',
    tingkat: 'galat',
    mutlak: true,
    uraian: 'Kolom jumlah sama dengan jumlah semua kategori pada barisnya.',
    penjelasan:
      'Perbedaan berarti ada kategori yang hilang atau berubah sesudah dijumlahkan, sehingga barisnya tidak dibaca. Periksa baris itu di buku kerja asal, lalu ekspor ulang.',
  },
  {
    id: 'baris-jumlah',
    tingkat: 'galat',
    uraian: 'Baris jumlah sama dengan jumlah baris-baris yang diwakilinya.',
    penjelasan:
      'Baris jumlah tidak diterbitkan, karena jumlah selalu dihitung dari desanya. Perbedaan berarti rumusnya tidak mencakup semua baris, atau ada desa yang hilang atau berubah. Jumlah tanpa judul hanya menjadi peringatan, karena tidak disebut apa yang dijumlahkan.',
  },
  {
    id: 'persen-hitung',
    tingkat: 'peringatan',
    uraian: 'Kolom persen sama dengan hasil hitung ulang dari angkanya.',
    penjelasan:
      'Persen tidak dibaca dari berkas, melainkan selalu dihitung ulang. Perbedaan menunjukkan bahwa angkanya berubah sesudah persennya dihitung, atau penyebutnya lain daripada yang disebut judulnya.',
  },
];
