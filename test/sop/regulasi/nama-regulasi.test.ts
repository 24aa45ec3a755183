import { describe, expect, it } from 'vitest';
import { bacaKutipan } from '../../../src/sop/regulasi/kutipan.ts';
import { namaRegulasi } from '../../../src/sop/regulasi/nama-regulasi.ts';
import { findRegulasi, makeRegister } from '../../../src/sop/regulasi/register.ts';
import type { RegulasiTertulis } from '../../../src/sop/regulasi/schema-regulasi.ts';
import { regulasi } from './regulasi-contoh.ts';

const selatan = { kode: '13.01', nama: 'Kabupaten Pesisir Selatan' };
const kasus: readonly (readonly [Partial<RegulasiTertulis>, string, string])[] = [
  [{ jenis: 'uu' }, 'uu-1-2000', 'Undang-Undang Nomor 1 Tahun 2000'],
  [
    { jenis: 'perppu' },
    'perppu-1-2000',
    'Peraturan Pemerintah Pengganti Undang-Undang Nomor 1 Tahun 2000',
  ],
  [{ jenis: 'pp' }, 'pp-1-2000', 'Peraturan Pemerintah Nomor 1 Tahun 2000'],
  [{ jenis: 'perpres' }, 'perpres-1-2000', 'Peraturan Presiden Nomor 1 Tahun 2000'],
  [{ jenis: 'keppres' }, 'keppres-1-2000', 'Keputusan Presiden Nomor 1 Tahun 2000'],
  [{ jenis: 'inpres' }, 'inpres-1-2000', 'Instruksi Presiden Nomor 1 Tahun 2000'],
  [
    { jenis: 'permen', penerbit: 'Dalam Negeri' },
    'permendagri-1-2000',
    'Peraturan Menteri Dalam Negeri Nomor 1 Tahun 2000',
  ],
  [
    { jenis: 'permen', penerbit: 'Perdagangan' },
    'permen-perdagangan-1-2000',
    'Peraturan Menteri Perdagangan Nomor 1 Tahun 2000',
  ],
  [
    { jenis: 'peraturan', penerbit: 'Komisi Informasi' },
    'peraturan-komisi-informasi-1-2000',
    'Peraturan Komisi Informasi Nomor 1 Tahun 2000',
  ],
  [
    { jenis: 'perda', wilayah: selatan },
    'perda-13.01-1-2000',
    'Peraturan Daerah Kabupaten Pesisir Selatan Nomor 1 Tahun 2000',
  ],
  [
    { jenis: 'perbup', wilayah: selatan },
    'perbup-13.01-1-2000',
    'Peraturan Bupati Pesisir Selatan Nomor 1 Tahun 2000',
  ],
  [
    { jenis: 'pergub', wilayah: { kode: '61', nama: 'Provinsi Kalimantan Barat' } },
    'pergub-61-1-2000',
    'Peraturan Gubernur Kalimantan Barat Nomor 1 Tahun 2000',
  ],
  [
    { jenis: 'perwali', wilayah: { kode: '13.72', nama: 'Kota Solok' } },
    'perwali-13.72-1-2000',
    'Peraturan Wali Kota Solok Nomor 1 Tahun 2000',
  ],
  [
    {
      jenis: 'keputusan',
      penerbit: 'Kepala Satuan Polisi Pamong Praja',
      nomor: '77/SATPOLPP/2000',
    },
    'keputusan-kepala-satuan-polisi-pamong-praja-77-satpolpp-2000',
    'Keputusan Kepala Satuan Polisi Pamong Praja Nomor 77/SATPOLPP/2000',
  ],
  [
    { jenis: 'instruksi', penerbit: 'Bupati Tapin' },
    'instruksi-bupati-tapin-1-2000',
    'Instruksi Bupati Tapin Nomor 1 Tahun 2000',
  ],
  [
    { jenis: 'surat-edaran', penerbit: 'Menteri Dalam Negeri', nomor: '470/327/SJ' },
    'surat-edaran-menteri-dalam-negeri-470-327-sj-2000',
    'Surat Edaran Menteri Dalam Negeri Nomor 470/327/SJ Tahun 2000',
  ],
];

describe('names of regulations', () => {
  it.each(kasus)('%j is %s, in full %s', (ubah, id, nama) => {
    const satu = regulasi(ubah);
    expect(satu.id).toBe(id);
    expect(namaRegulasi(satu)).toBe(`${nama} tentang Sesuatu`);
  });

  it('a name that is printed is found again in running text', () => {
    const semua = kasus.map(([ubah]) => regulasi(ubah));
    const register = makeRegister(semua);
    const ditemukan = semua.map((satu) =>
      bacaKutipan(namaRegulasi(satu)).map((kutipan) => findRegulasi(register, kutipan)?.id),
    );
    expect(ditemukan).toEqual(semua.map(({ id }) => [id]));
  });
});
