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

verifyAturan(pengesahTidakLengkap, {
  sah: {
    'digits without spaces': sopContoh({ disahkan: { jabatan, nama, nip: '198001012005011001' } }),
    'groups joined by dashes': sopContoh({
      disahkan: { jabatan, nama, nip: '19800101-200501 2 001' },
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
    'a month of birth that does not exist': [
      sopContoh({ disahkan: { jabatan, nama, nip: '19801301 200501 1 001' } }),
      [nipKeliru],
    ],
    'a sex that is neither 1 nor 2': [
      sopContoh({ disahkan: { jabatan, nama, nip: '19800101 200501 3 001' } }),
      [nipKeliru],
    ],
  },
});
