import { peringatanBukanAkibat } from '../../../src/sop/rules/peringatan-bukan-akibat.ts';
import { sopContoh } from '../contoh-sop.ts';
import { verifyAturan } from '../verify-aturan.ts';

const laporan = [
  {
    pesan: 'Peringatan tidak menyebut akibat yang dapat terjadi',
    obat: 'Tulis akibatnya, misalnya Jika SOP ini tidak dilaksanakan, maka pelayanan terlambat',
    kolom: 'peringatan',
  },
];

const peringatan = (...butir: readonly string[]) => sopContoh({ peringatan: [...butir] });

verifyAturan(peringatanBukanAkibat, {
  sah: {
    'nothing at all, of which another rule speaks': peringatan('-', ''),
    'a consequence without a condition': peringatan('Kesalahan entri merugikan pemohon'),
    'a penalty': peringatan('Membocorkan data penduduk dikenai sanksi pidana'),
    'a risk': peringatan('Waspadai risiko kebocoran kata sandi'),
    'a return of what is incomplete': peringatan('Berkas yang kurang dikembalikan kepada pemohon'),
    'a delay': peringatan('Berkas yang kurang menyebabkan pencetakan tertunda'),
    'something that comes to nothing': peringatan('Tanpa paraf Kasi, draf tidak diproses'),
    'an order beside a consequence': peringatan(
      'Periksa kelengkapan',
      'Apabila terlambat, pemohon dikenai denda',
    ),
  },
  keliru: {
    'an order to be careful': [peringatan('Hati-hati ketika bekerja dengan database'), laporan],
    'a use for which the SOP is written': [
      peringatan('Harus disusun untuk menjadi acuan dalam memberikan hak akses'),
      laporan,
    ],
    'a ban': [peringatan('Dilarang meminjamkan kata sandi'), laporan],
    'a ban in other words': [peringatan('Kata sandi tidak boleh dipinjamkan'), laporan],
    'several orders once': [peringatan('Periksa kelengkapan', 'Jaga kerahasiaan data'), laporan],
  },
});
