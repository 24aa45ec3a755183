import { keterkaitanTerlaluUmum } from '../../../src/sop/rules/keterkaitan-terlalu-umum.ts';
import { sopContoh } from '../contoh-sop.ts';
import { verifyAturan } from '../verify-aturan.ts';

const laporan = (butir: number, teks: string) => ({
  pesan: `Butir ${butir} Keterkaitan "${teks}" tidak menunjuk SOP tertentu`,
  obat: 'Sebut nama dan nomor tiap SOP yang dimaksud',
  kolom: `keterkaitan.${butir}`,
});

verifyAturan(keterkaitanTerlaluUmum, {
  sah: {
    'a procedure': sopContoh({ keterkaitan: 'SOP Pelayanan Pendaftaran Penduduk' }),
    'a procedure of a division by its subject': sopContoh({
      keterkaitan: 'SOP Bidang Pelayanan tentang Penerbitan KK',
    }),
    'a procedure of a division by its number': sopContoh({ keterkaitan: 'SOP Bidang PIAK No. 3' }),
    'work that others belong to': sopContoh({ keterkaitan: 'SOP Terkait Arsip Vital' }),
    'travel, which Dinas Luar means': sopContoh({ keterkaitan: 'SOP Dinas Luar' }),
    'a link': sopContoh({ keterkaitan: { teks: 'SOP Bidang PIAK', sop: 'akses-siak' } }),
  },
  keliru: {
    'a division': [
      sopContoh({ keterkaitan: ['SOP Surat Keluar', 'SOP Bidang Pelayanan Pendaftaran Penduduk'] }),
      [laporan(2, 'SOP Bidang Pelayanan Pendaftaran Penduduk')],
    ],
    'all others': [
      sopContoh({ keterkaitan: ['SOP terkait lainnya', 'Seluruh SOP pelayanan', 'SOP lainnya.'] }),
      [
        laporan(1, 'SOP terkait lainnya'),
        laporan(2, 'Seluruh SOP pelayanan'),
        laporan(3, 'SOP lainnya.'),
      ],
    ],
  },
});
