import { peringatanTerbalik } from '../../../src/sop/rules/peringatan-terbalik.ts';
import { sopContoh } from '../contoh-sop.ts';
import { verifyAturan } from '../verify-aturan.ts';

const peringatan = (teks: string) => sopContoh({ peringatan: teks });

const laporan = (syarat: string) => [
  {
    pesan: `Peringatan menyebut akibat buruk bila "${syarat}", kata "tidak" agaknya hilang`,
    obat: 'Tambahkan kata "tidak" pada syaratnya, atau tulis akibat yang sesuai',
    kolom: 'peringatan.1',
  },
];

/** Warnings that mean what they say, by what keeps them from being taken for one that lost its "tidak". */
const benar = {
  'tidak in the condition':
    'Jika SOP ini tidak dilaksanakan, maka pelayanan tidak berjalan dengan baik',
  'tidak apart from its verb': 'Apabila tidak tepat waktu, maka angka tidak dapat dirilis',
  belum: 'Jika verifikasi belum dilakukan, maka data tidak akurat',
  tanpa: 'Bila pencetakan tanpa verifikasi dilakukan, maka data tidak akurat',
  'a delay': 'Jika laporan terlambat diselesaikan, maka target tidak tercapai',
  'a failure': 'Jika perekaman gagal dilakukan, maka penerbitan KTP-el terhambat',
  'a mistake': 'Jika kesalahan dilakukan, maka data penduduk tidak akurat',
  'an offence': 'Apabila pelanggaran dilakukan, maka pelayanan akan terganggu',
  'work out of order':
    'Jika pencetakan dilakukan sebelum validasi, maka akan terjadi ketidaksesuaian data',
  'work by the wrong person': 'Jika verifikasi dilakukan oleh petugas lain, maka data tidak akurat',
  'work for which a service stops':
    'Jika pemeliharaan server dilakukan, maka pelayanan SIAK tidak dapat berjalan',
  'work that was undone': 'Jika pembatalan akta dilaksanakan, maka pelayanan akan tertunda',
  'only a part of the work': 'Jika SOP hanya dilaksanakan sebagian, maka target tidak tercapai',
  'something that is not work': 'Jika jaringan terputus, maka pelayanan terhambat',
  'a bad state': 'Jika data ganda ditemukan, maka penerbitan KTP-el akan tertunda',
  'work that ends a right':
    'Jika akta kematian diterbitkan, maka KTP-el almarhum tidak berlaku lagi',
  'work in a bad way': 'Jika entri dilakukan dengan tergesa-gesa, maka data tidak akurat',
  'a good consequence': 'Jika SOP ini dilaksanakan berdampak pada efisiensi dan efektivitas',
  'a bad thing that does not happen':
    'Jika SOP ini dilaksanakan, maka tidak akan terjadi keterlambatan pelayanan',
  'a bad thing that does not happen, the other way round':
    'Jika SOP ini dilaksanakan, maka pelayanan tidak terhambat',
  'a bad thing that is prevented':
    'Jika SOP ini dilaksanakan, maka dapat mencegah terjadinya keterlambatan',
  'a bad thing that becomes less':
    'Bila jadwal dipatuhi, maka keterlambatan akan menjadi berkurang',
  'a burden that falls away':
    'Jika pelayanan dilakukan tepat waktu, maka pemohon tidak perlu datang kembali',
  'the good way followed by the bad way':
    'Jika SOP ini dilaksanakan maka pelayanan lancar, sebaliknya jika tidak dilaksanakan akan terjadi keterlambatan',
  'the bad way followed by the good way':
    'Jika SOP ini tidak dilaksanakan berdampak pada inefisiensi. Jika SOP ini dilaksanakan berdampak pada efisiensi',
  'things that are not in order, which the work finds':
    'Jika pemadanan data dilaksanakan, maka data yang tidak valid akan dihapus',
  'applicants who are turned away':
    'Bila verifikasi dilakukan, pemohon yang tidak memenuhi syarat akan ditolak',
  'a bad thing of which there is less':
    'Jika SOP ini dijalankan akan berdampak pada berkurangnya keterlambatan',
  'a bad thing that is rare': 'Jika jadwal dipatuhi, maka laporan akan jarang terlambat',
  'a deed that is no work': 'Jika pungutan liar dilakukan, maka pelayanan akan terganggu',
  'a crime with the form of work': 'Jika pencurian data dilakukan, pelayanan akan terganggu',
  'no condition': 'Keterlambatan laporan mengakibatkan target kinerja tidak tercapai',
};

verifyAturan(peringatanTerbalik, {
  sah: Object.fromEntries(
    Object.entries(benar).map(([alasan, teks]) => [alasan, peringatan(teks)]),
  ),
  keliru: {
    'a target that is missed though the work is finished': [
      peringatan(
        'Jika penerbitan laporan diselesaikan maka berdampak pada target yang tidak tercapai',
      ),
      laporan('penerbitan laporan diselesaikan'),
    ],
    'a service that stalls though the SOP is followed': [
      peringatan('Apabila SOP ini dilaksanakan dengan baik, pelayanan akan terhambat'),
      laporan('SOP ini dilaksanakan dengan baik'),
    ],
    'a result that is not right': [
      peringatan('Apabila verifikasi dilakukan dengan benar, maka data penduduk tidak akurat'),
      laporan('verifikasi dilakukan dengan benar'),
    ],
    'a second sentence': [
      peringatan(
        'Data harus akurat. Bila jadwal dipatuhi, maka pelayanan tidak dapat berjalan lancar',
      ),
      laporan('jadwal dipatuhi'),
    ],
    'a loss that comes of work in time': [
      peringatan('Jika pelaporan dilakukan tepat waktu akan menimbulkan kerugian pemohon'),
      laporan('pelaporan dilakukan tepat waktu'),
    ],
  },
});
