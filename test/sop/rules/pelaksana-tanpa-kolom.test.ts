import { describe, expect, it } from 'vitest';
import { pelaksanaTanpaKolom } from '../../../src/sop/rules/pelaksana-tanpa-kolom.ts';
import { sopContoh, sopLangkah } from '../contoh-sop.ts';
import { verifyAturan } from '../verify-aturan.ts';

verifyAturan(pelaksanaTanpaKolom, {
  sah: {
    'a receiver of the result': sopLangkah({ kegiatan: 'Menyerahkan laporan kepada Bupati' }),
    'a sender outside the procedure': sopLangkah({ kegiatan: 'Menerima disposisi dari Bupati' }),
    'a guest who is invited': sopLangkah({
      kegiatan: 'Mengirim undangan kepada Camat untuk dihadiri',
    }),
    'a column under its short name': sopContoh({
      pelaksana: [
        { id: 'pemohon', nama: 'Pemohon' },
        { id: 'petugas', nama: 'Kasubbag Umum dan Kepegawaian' },
      ],
      langkah: [{ kegiatan: 'Meminta nomor yang dicatat oleh Kepala Sub Bagian Umum' }],
    }),
    'an alias': sopContoh({
      pelaksana: [
        { id: 'pemohon', nama: 'Pemohon', alias: ['Camat'] },
        { id: 'petugas', nama: 'Petugas' },
      ],
      langkah: [{ kegiatan: 'Camat menandatangani surat' }],
    }),
    'one half of a column with a slash': sopContoh({
      pelaksana: [
        { id: 'pemohon', nama: 'Pemohon' },
        { id: 'petugas', nama: 'Sekretaris/Kabid' },
      ],
      langkah: [{ kegiatan: 'Menyerahkan draf kepada Kepala Bidang untuk diparaf' }],
    }),
  },
  keliru: {
    'a title that decides': [
      sopLangkah({ kegiatan: 'Mencatat' }, { kegiatan: 'Disposisi persetujuan dari Bupati' }),
      [
        {
          pesan:
            'Langkah 2 menyebut "Bupati" sebagai pelaku, tetapi tidak ada kolom pelaksana baginya',
          obat: 'Tambahkan kolom "Bupati", atau tulis sebutan itu sebagai alias kolom yang dimaksud',
          langkah: '2',
          kolom: 'langkah.2.kegiatan',
        },
      ],
    ],
  },
});

describe('pelaksana-tanpa-kolom', () => {
  it.each([
    ['Kasubbag Umum mengagendakan surat', 'Kasubbag Umum'],
    ['Sekretaris: memaraf draf', 'Sekretaris'],
    ['Menerbitkan surat yang ditandatangani oleh Camat', 'Camat'],
    ['Menyusun laporan bersama Tim Teknis', 'Tim Teknis'],
    [
      'Berkoordinasi dengan kasubbag umum dan kepegawaian dalam pemberian nomor',
      'kasubbag umum dan kepegawaian',
    ],
    ['Berkoordinasi dengan Camat dan Lurah', 'Camat'],
    ['Menyerahkan draf kepada Kabid untuk dikoreksi', 'Kabid'],
    ['Memeriksa draf, yang salah dikembalikan kepada Operator', 'Operator'],
  ])('%s: %s', (kegiatan, nama) => {
    const laporan = pelaksanaTanpaKolom.periksa(sopLangkah({ kegiatan }), {});
    expect(laporan.map(({ pesan }) => /"(.*?)"/.exec(pesan)?.[1])).toEqual([nama]);
  });
});
