import { namaBukanKegiatan } from '../../../src/sop/rules/nama-bukan-kegiatan.ts';
import { sopContoh } from '../contoh-sop.ts';
import { verifyAturan } from '../verify-aturan.ts';

verifyAturan(namaBukanKegiatan, {
  sah: {
    'an activity by way of an innovation': sopContoh({
      nama: 'Penerbitan KIA melalui Inovasi SILPIA',
    }),
    'work on innovations': sopContoh({ nama: 'Pengelolaan Inovasi Pelayanan' }),
  },
  keliru: {
    'an innovation': [
      sopContoh({ nama: 'INOVASI LAYANAN ARSIP CEPAT' }),
      [
        {
          pesan: 'Nama SOP "INOVASI LAYANAN ARSIP CEPAT" berupa nama inovasi',
          obat: 'Dahulukan kegiatannya, misalnya Penerbitan Dokumen Kependudukan melalui Inovasi …',
          kolom: 'nama',
        },
      ],
    ],
    'an innovation after the word SOP': [
      sopContoh({ nama: 'SOP Pelayanan Inovasi Arsip Cepat' }),
      [
        {
          pesan: 'Nama SOP "SOP Pelayanan Inovasi Arsip Cepat" berupa nama inovasi',
          obat: 'Dahulukan kegiatannya, misalnya Penerbitan Dokumen Kependudukan melalui Inovasi …',
          kolom: 'nama',
        },
      ],
    ],
  },
});
