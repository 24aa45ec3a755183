import { keterkaitanTanpaNomor } from '../../../src/sop/rules/keterkaitan-tanpa-nomor.ts';
import { sopContoh } from '../contoh-sop.ts';
import { verifyAturan } from '../verify-aturan.ts';

const laporan = (pesan: string) => [
  {
    pesan,
    obat: 'Tambahkan nomor tiap SOP, atau tautkan dengan { sop: nama berkasnya }',
    kolom: 'keterkaitan',
  },
];

verifyAturan(keterkaitanTanpaNomor, {
  sah: {
    'a number that is named so': sopContoh({ keterkaitan: 'SOP No. 12 tentang Surat Keluar' }),
    'a number in brackets': sopContoh({ keterkaitan: 'SOP Surat Keluar (037/17000/2025)' }),
    'a number that begins with SOP': sopContoh({ keterkaitan: 'SOP-PIAK-02 Penyetelan SIAK' }),
    'a number with spaces around its slashes': sopContoh({
      keterkaitan: '000.8.3.3/ 277 /UMUM SOP Surat Masuk',
    }),
    'a link': sopContoh({ keterkaitan: { teks: 'SOP Surat Keluar', sop: 'surat-keluar' } }),
    'empty items, of which another rule speaks': sopContoh({ keterkaitan: ['', '-'] }),
    'the words that there is none': sopContoh({ keterkaitan: 'Tidak ada' }),
    'a whole division, of which another rule speaks': sopContoh({ keterkaitan: 'SOP Bidang PIAK' }),
  },
  keliru: {
    'a single name': [
      sopContoh({ keterkaitan: ['SOP Surat keluar', ''] }),
      laporan('Keterkaitan "SOP Surat keluar" tidak menyebut nomor SOP'),
    ],
    'a year and a shortened KTP-el, which are no number': [
      sopContoh({ keterkaitan: 'SOP Penerbitan KTP-el Tahun 2024' }),
      laporan('Keterkaitan "SOP Penerbitan KTP-el Tahun 2024" tidak menyebut nomor SOP'),
    ],
    'several names once, with how many they are': [
      sopContoh({
        keterkaitan: ['SOP Penerbitan KK', 'SOP Nomor 12 tentang KIA', 'SOP Akta', { sop: 'a' }],
      }),
      laporan('2 butir Keterkaitan tidak menyebut nomor SOP, di antaranya "SOP Penerbitan KK"'),
    ],
  },
});
