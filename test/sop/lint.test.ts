import { describe, expect, it } from 'vitest';
import { lintSop } from '../../src/sop/lint.ts';
import { sopContoh, sopLangkah } from './contoh-sop.ts';

const tanpaWaktu = [{ kegiatan: 'Menulis', pelaksana: 'pemohon', kelengkapan: 'a', output: 'b' }];
const pelaksana = [{ id: 'pemohon', nama: 'Pemohon' }];

describe('lintSop', () => {
  it('has nothing to say about an SOP in order', () => {
    expect(lintSop(sopContoh(), 'x.md')).toEqual([]);
  });

  it('puts the id, the severity, the file and the line of the field on a finding', () => {
    const baris = (kolom: string) => (kolom === 'langkah.1.waktu' ? 12 : undefined);
    expect(lintSop(sopContoh({ pelaksana, langkah: tanpaWaktu }), 'x.md', { baris })).toEqual([
      {
        aturan: 'waktu-kosong',
        tingkat: 'galat',
        tempat: { berkas: 'x.md', baris: 12, kolom: 'langkah.1.waktu', langkah: '1' },
        pesan: 'Waktu langkah 1 kosong',
        obat: 'Isi waktu dengan angka dan satuan, misalnya 20 menit',
      },
    ]);
  });

  it('names a missing pelaksana by its langkah, though its column is then unused', () => {
    const temuan = lintSop(sopLangkah({}, { pelaksana: null }), 'x.md');
    expect(temuan.map(({ aturan, tempat }) => [aturan, tempat.langkah])).toEqual([
      ['pelaksana-kosong', '2'],
      ['pelaksana-tanpa-langkah', undefined],
    ]);
  });
});

describe('a pengecualian', () => {
  it('gives its reason to the finding that it accepts', () => {
    const sop = sopContoh({
      pelaksana,
      langkah: tanpaWaktu,
      pengecualian: [{ aturan: 'waktu-kosong', langkah: 1, alasan: 'kosong pada naskah' }],
    });
    expect(lintSop(sop, 'x.md').map(({ dikecualikan }) => dikecualikan)).toEqual([
      'kosong pada naskah',
    ]);
  });

  it('without langkah accepts the rule in the whole SOP', () => {
    const sop = sopContoh({
      pelaksana,
      langkah: [...tanpaWaktu, ...tanpaWaktu],
      pengecualian: [{ aturan: 'waktu-kosong', alasan: 'belum diukur' }],
    });
    expect(lintSop(sop, 'x.md').map(({ dikecualikan }) => dikecualikan)).toEqual([
      'belum diukur',
      'belum diukur',
    ]);
  });

  it('for another langkah leaves the finding as it is, and is itself reported', () => {
    const sop = sopContoh({
      pelaksana,
      langkah: tanpaWaktu,
      pengecualian: [{ aturan: 'waktu-kosong', langkah: 2, alasan: 'x' }],
    });
    const [pertama, kedua] = lintSop(sop, 'x.md');
    expect(pertama?.dikecualikan).toBeUndefined();
    expect(kedua).toEqual({
      aturan: 'pengecualian-tidak-terpakai',
      tingkat: 'peringatan',
      tempat: { berkas: 'x.md', kolom: 'pengecualian.1' },
      pesan: 'Pengecualian 1 untuk waktu-kosong pada langkah 2 tidak mengecualikan temuan apa pun',
      obat: 'Hapus pengecualian itu bila kekurangannya sudah diperbaiki',
    });
  });

  it('for a rule that does not exist is a galat', () => {
    const sop = sopContoh({ pengecualian: [{ aturan: 'waktu-ksong', alasan: 'x' }] });
    expect(lintSop(sop, 'x.md')).toMatchObject([
      {
        aturan: 'pengecualian-tidak-dikenal',
        tingkat: 'galat',
        tempat: { kolom: 'pengecualian.1' },
      },
    ]);
  });
});
