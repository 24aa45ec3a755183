import { pengesahTidakLengkap } from '../../../src/sop/rules/pengesah-tidak-lengkap.ts';
import { sopContoh } from '../contoh-sop.ts';
import { verifyAturan } from '../verify-aturan.ts';

const jabatan = 'Kepala Dinas';
const nama = 'Nama Contoh';
const nipKeliru = {
  pesan: 'NIP pejabat tidak mengikuti susunan delapan belas angka',
  obat: 'Periksa susunannya: tanggal lahir 8 angka, bulan pengangkatan 6 angka, jenis kelamin 1 angka, nomor urut 3 angka',
  kolom: 'disahkan.nip',
};

const nipMemuat = (salah: string) => ({
  pesan: `NIP pejabat memuat ${salah}`,
  obat: 'Cocokkan angka-angkanya dengan naskah yang ditandatangani',
  kolom: 'disahkan.nip',
});

verifyAturan(pengesahTidakLengkap, {
  sah: {
    'digits without spaces': sopContoh({ disahkan: { jabatan, nama, nip: '198001012005011001' } }),
    'groups joined by dashes': sopContoh({
      disahkan: { jabatan, nama, nip: '19800101-200501 2 001' },
    }),
    'a birth on the day that only leap years have': sopContoh({
      disahkan: { jabatan, nama, nip: '19840229 200501 1 001' },
    }),
    'an appointment in the month of the fourteenth birthday': sopContoh({
      disahkan: { jabatan, nama, nip: '19800131 199401 1 001' },
    }),
    'a draf, which nobody has signed': sopContoh({ status: 'draf', disahkan: {} }),
  },
  keliru: {
    'a name alone': [
      sopContoh({ disahkan: { nama } }),
      [
        {
          pesan: 'Pengesahan tidak memuat jabatan pejabat',
          obat: 'Isi disahkan.jabatan menurut naskah yang ditandatangani',
          kolom: 'disahkan.jabatan',
        },
        {
          pesan: 'Pengesahan tidak memuat NIP pejabat',
          obat: 'Isi disahkan.nip menurut naskah yang ditandatangani',
          kolom: 'disahkan.nip',
        },
      ],
    ],
    'a digit that was lost': [
      sopContoh({ disahkan: { jabatan, nama, nip: '19800101 200501 1 01' } }),
      [nipKeliru],
    ],
    'letters in it': [
      sopContoh({ disahkan: { jabatan, nama, nip: '198O0101 200501 1 001' } }),
      [nipKeliru],
    ],
    'a month of birth that does not exist': [
      sopContoh({ disahkan: { jabatan, nama, nip: '19801301 200501 1 001' } }),
      [nipMemuat('tanggal lahir yang tidak mungkin')],
    ],
    'a day of birth that the calendar does not have': [
      sopContoh({ disahkan: { jabatan, nama, nip: '19830229 200501 1 001' } }),
      [nipMemuat('tanggal lahir yang tidak mungkin')],
    ],
    'a birth in another century': [
      sopContoh({ disahkan: { jabatan, nama, nip: '18800101 200501 1 001' } }),
      [nipMemuat('tanggal lahir yang tidak mungkin')],
    ],
    'a month of appointment that does not exist': [
      sopContoh({ disahkan: { jabatan, nama, nip: '19800101 200500 1 001' } }),
      [nipMemuat('bulan pengangkatan yang tidak mungkin')],
    ],
    'an appointment at thirteen': [
      sopContoh({ disahkan: { jabatan, nama, nip: '19800201 199401 1 001' } }),
      [nipMemuat('bulan pengangkatan sebelum usia 14 tahun menurut tanggal lahirnya')],
    ],
    'an appointment before the birth': [
      sopContoh({ disahkan: { jabatan, nama, nip: '19800101 197001 1 001' } }),
      [nipMemuat('bulan pengangkatan sebelum usia 14 tahun menurut tanggal lahirnya')],
    ],
    'a sex that is neither 1 nor 2': [
      sopContoh({ disahkan: { jabatan, nama, nip: '19800101 200501 3 001' } }),
      [nipKeliru],
    ],
  },
});
