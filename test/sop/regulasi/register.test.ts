import { describe, expect, it } from 'vitest';
import { checkRegister } from '../../../src/sop/regulasi/check-register.ts';
import { bacaKutipan } from '../../../src/sop/regulasi/kutipan.ts';
import {
  findRegulasi,
  makeRegister,
  penggantiRegulasi,
} from '../../../src/sop/regulasi/register.ts';
import { register, regulasi } from './regulasi-contoh.ts';

describe('findRegulasi', () => {
  const kabupaten = {
    jenis: 'perda',
    wilayah: { kode: '13.02', nama: 'Kabupaten Solok' },
  } as const;
  const kota = { jenis: 'perda', wilayah: { kode: '13.72', nama: 'Kota Solok' } } as const;
  const semua = register(
    { jenis: 'permen', penerbit: 'Dalam Negeri' },
    { jenis: 'permen', penerbit: 'Kesehatan' },
    kabupaten,
    kota,
    { ...kota, nomor: '2' },
    { jenis: 'perbup', wilayah: kabupaten.wilayah },
    { jenis: 'keputusan', penerbit: 'Camat', nomor: '77/KEC-A/2000' },
  );

  it.each<[string, string | undefined]>([
    ['Permendagri No. 1 Tahun 2000', 'permendagri-1-2000'],
    ['Peraturan Menteri Kesehatan Nomor 01 Tahun 2000', 'permenkes-1-2000'],
    ['Permendagri No. 1 Tahun 2001', undefined],
    ['Permendagri No. 1', undefined],
    ['Permenkeu Nomor 1 Tahun 2000', undefined],
    ['Perda Kab. Solok No. 1 Tahun 2000', 'perda-13.02-1-2000'],
    ['PERDA KOTA SOLOK NO 1 TAHUN 2000', 'perda-13.72-1-2000'],
    ['Perda Solok No. 2 Tahun 2000', 'perda-13.72-2-2000'],
    // Without its level the name fits the kabupaten and the kota.
    ['Perda Solok No. 1 Tahun 2000', undefined],
    ['Perda No. 2 Tahun 2000', undefined],
    ['Peraturan Bupati Solok Nomor 1 Tahun 2000', 'perbup-13.02-1-2000'],
    ['SK CAMAT No. 77/kec-a/2000', 'keputusan-camat-77-kec-a-2000'],
    ['Peraturan Bupati Solok Selatan Nomor 1 Tahun 2000', undefined],
  ])('%s is %s', (teks, id) => {
    const [kutipan] = bacaKutipan(teks);
    expect(kutipan && findRegulasi(semua, kutipan)?.id).toBe(id);
    expect(kutipan).toBeDefined();
  });
});

describe('what replaces and what amends', () => {
  const rantai = register(
    { status: 'dicabut', dicabutOleh: 'uu-2-2000' },
    { nomor: '2', status: 'dicabut', dicabutOleh: 'uu-3-2000', diubahOleh: ['uu-4-2000'] },
    { nomor: '3' },
    { nomor: '4', status: 'dicabut', dicabutOleh: 'uu-9-2000' },
  );

  it.each([
    ['uu-1-2000', ['uu-2-2000', 'uu-3-2000']],
    ['uu-3-2000', []],
    ['uu-4-2000', []],
  ])('%s is replaced by %j, nearest first', (id, harapan) => {
    const satu = rantai.get(id);
    const pengganti = satu && penggantiRegulasi(rantai, satu).map((lain) => lain.id);
    expect(pengganti).toEqual(harapan);
  });
});

describe('checkRegister', () => {
  it('has nothing to say about a register whose references are there', () => {
    const utuh = register(
      { status: 'dicabut', dicabutOleh: 'uu-2-2000' },
      { nomor: '2', status: 'diubah', diubahOleh: ['uu-3-2000'] },
      { nomor: '3' },
    );
    expect(checkRegister(utuh)).toEqual([]);
  });

  it('reports a reference that leads nowhere, with the nearest id', () => {
    const semua = register(
      { status: 'diubah', diubahOleh: ['uu-2-2000', 'uu-2-2001'] },
      { nomor: '2' },
    );
    expect(checkRegister(semua)).toEqual([
      {
        aturan: 'regulasi-tidak-ada',
        id: 'uu-1-2000',
        kolom: 'diubahOleh.2',
        pesan:
          'Isian diubahOleh.2 menyebut regulasi "uu-2-2001" yang tidak ada pada daftar regulasi',
        obat: 'Barangkali yang dimaksud "uu-2-2000"; bila bukan, tambahkan content/regulasi/uu-2-2001.yaml',
      },
    ]);
  });

  it('keeps silent about a reference to a file that has a fault of its own', () => {
    const semua = register({ status: 'dicabut', dicabutOleh: 'uu-2-2001' });
    expect(checkRegister(semua, new Set(['uu-2-2001']))).toEqual([]);
  });

  it('reports regulations that replace each other, and one that replaces itself', () => {
    const semua = register(
      { status: 'dicabut', dicabutOleh: 'uu-2-2000' },
      { nomor: '2', status: 'dicabut', dicabutOleh: 'uu-1-2000' },
      { nomor: '3', status: 'dicabut', dicabutOleh: 'uu-3-2000' },
      { nomor: '4', status: 'diubah', diubahOleh: ['uu-4-2000'] },
      { nomor: '5', status: 'dicabut', dicabutOleh: 'uu-1-2000' },
    );
    expect(checkRegister(semua).map(({ aturan, pesan }) => [aturan, pesan])).toEqual([
      [
        'regulasi-melingkar',
        'Regulasi "uu-1-2000" menggantikan dirinya sendiri melalui "uu-2-2000"',
      ],
      [
        'regulasi-melingkar',
        'Regulasi "uu-2-2000" menggantikan dirinya sendiri melalui "uu-1-2000"',
      ],
      ['regulasi-melingkar', 'Regulasi "uu-3-2000" menggantikan dirinya sendiri'],
      ['regulasi-melingkar', 'Regulasi "uu-4-2000" mengubah dirinya sendiri'],
    ]);
  });

  it('reports a file whose name is not what its fields make', () => {
    const semua = makeRegister([regulasi({ nomor: '7' }, 'uu-1-2000')]);
    expect(checkRegister(semua).map(({ aturan, pesan }) => [aturan, pesan])).toEqual([
      [
        'id-regulasi-berbeda',
        'Nama berkas "uu-1-2000" berbeda dari isinya, diharapkan "uu-7-2000"',
      ],
    ]);
  });
});
