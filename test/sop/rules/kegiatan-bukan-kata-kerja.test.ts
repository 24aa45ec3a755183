import { describe, expect, it } from 'vitest';
import { kegiatanBukanKataKerja } from '../../../src/sop/rules/kegiatan-bukan-kata-kerja.ts';
import { sopContoh, sopLangkah } from '../contoh-sop.ts';
import { verifyAturan } from '../verify-aturan.ts';

verifyAturan(kegiatanBukanKataKerja, {
  sah: {
    'a borrowed root with me-': sopLangkah({ kegiatan: 'Mensetting aplikasi' }),
    'ber- and memper-': sopLangkah(
      { kegiatan: 'Berkoordinasi dengan desa' },
      { kegiatan: 'Memperbaiki draf' },
    ),
    'the bare forms that some offices use': sopLangkah(
      { kegiatan: 'Terima berkas' },
      { kegiatan: 'Cetak KTP-el' },
    ),
    'an adverb in front': sopLangkah({ kegiatan: 'Selanjutnya memeriksa berkas' }),
    'a condition in front': sopLangkah({ kegiatan: 'Apabila sesuai, memaraf draf' }),
    'a condition without a comma, for it cannot be told where it ends': sopLangkah({
      kegiatan: 'Setelah selesai dicetak diserahkan kepada pemohon',
    }),
    'a list mark in front': sopLangkah({ kegiatan: 'a. Mencatat berkas' }),
    'a word that it does not know': sopLangkah({ kegiatan: 'Deteni kembali ke blok' }),
    'rincian that begin with verbs': sopLangkah({
      kegiatan: '',
      rincian: ['Menyiapkan data', 'Menghitung data'],
    }),
  },
  keliru: {
    'the name of an activity': [
      sopLangkah({}, { kegiatan: 'Pencetakan dokumen' }),
      [
        {
          pesan:
            'Kegiatan langkah 2 dimulai dengan kata benda "Pencetakan", diharapkan kata kerja aktif',
          obat: 'Mulai dengan kata kerja tanpa pelaku, misalnya "Mencetak dokumen"',
          langkah: '2',
          kolom: 'langkah.2.kegiatan',
        },
      ],
    ],
    'a noun whose verb is not known': [
      sopLangkah({ kegiatan: 'Surat persetujuan dari kepala' }),
      [
        {
          pesan:
            'Kegiatan langkah 1 dimulai dengan kata benda "Surat", diharapkan kata kerja aktif',
          obat: 'Mulai dengan kata kerja aktif yang mengatakan apa yang dilakukan, misalnya "Menyusun" atau "Mengirim"',
          langkah: '1',
          kolom: 'langkah.1.kegiatan',
        },
      ],
    ],
    'a pelaksana of the table': [
      sopLangkah({ kegiatan: 'Pemohon dapat mengajukan keberatan' }),
      [
        {
          pesan:
            'Kegiatan langkah 1 dimulai dengan pelakunya, "Pemohon", diharapkan kata kerja aktif',
          obat: 'Tulis pelakunya pada kolom Pelaksana dan mulai kegiatan dengan "Mengajukan"',
          langkah: '1',
          kolom: 'langkah.1.kegiatan',
        },
      ],
    ],
    'a passive verb that is split': [
      sopLangkah({ kegiatan: '', rincian: ['Di cetak pada kertas'] }),
      [
        {
          pesan:
            'Kegiatan langkah 1 dimulai dengan kata kerja pasif "Di cetak", diharapkan kata kerja aktif',
          obat: 'Mulai dengan bentuk aktifnya, "Mencetak"',
          langkah: '1',
          kolom: 'langkah.1.rincian',
        },
      ],
    ],
  },
});

describe('kegiatan-bukan-kata-kerja', () => {
  it.each([
    ['Petugas Arsip: mencatat buku', 'dengan pelakunya, "Petugas Arsip"', '"Mencatat"'],
    ['Kepala Bidang menandatangani surat', 'pelakunya, "Kepala Bidang"', '"Menandatangani"'],
    ['Kasubbag Umum mengagendakan surat', 'pelakunya, "Kasubbag Umum"', '"Mengagendakan"'],
    ['Berkas diteruskan kepada Kasi', 'kalimat pasif "Berkas diteruskan"', '"Meneruskan berkas"'],
    ['Dikirim ke desa', 'kata kerja pasif "Dikirim"', '"Mengirim"'],
    ['Validasi data', 'kata benda "Validasi"', '"Memvalidasi data"'],
    ['Pendistribusian buku ke desa', '"Pendistribusian"', '"Mendistribusikan buku ke desa"'],
    ['Pelaksanaan survei oleh tim', '"Pelaksanaan"', '"Melaksanakan survei"'],
    ['Verifikasi dan validasi berkas', '"Verifikasi"', '"Memverifikasi"'],
  ])('%s', (kegiatan, pesan, obat) => {
    const [laporan] = kegiatanBukanKataKerja.periksa(sopContoh({ langkah: [{ kegiatan }] }), {});
    expect(laporan?.pesan).toContain(pesan);
    expect(laporan?.obat).toContain(obat);
  });
});
