import { describe, expect, it } from 'vitest';
import { sebutanAntarSop } from '../../src/sop/cross-rules/sebutan-antar-sop.ts';
import { skemaInstansi } from '../../src/sop/instansi.ts';
import { cariJabatan, withSebutanKantor } from '../../src/sop/jabatan-kantor.ts';
import { sebutanPelaksanaBerbeda } from '../../src/sop/rules/sebutan-pelaksana-berbeda.ts';
import { sopContoh } from './contoh-sop.ts';

const daftar = [
  { nama: 'Kepala Seksi', alias: ['Kasi'] },
  { nama: 'Kabid PIAK', alias: [] },
  { nama: 'Kabid Capil', alias: [] },
];
const piak = 'Bidang Pengelolaan Informasi Administrasi Kependudukan';

describe('cariJabatan', () => {
  it.each([
    ['KASI', '', 'Kepala Seksi'],
    ['Kepala seksi', '', 'Kepala Seksi'],
    ['Kabid', piak, 'Kabid PIAK'],
    ['Kepala Bidang PIAK', '', 'Kabid PIAK'],
    ['Kabid', '', undefined],
    ['Sekretaris', '', undefined],
  ])('takes "%s" of unit "%s" for %s', (nama, unit, hasil) => {
    expect(cariJabatan(daftar, nama, unit)?.nama).toBe(hasil);
  });
});

describe('the list of an office and the rules on names agree', () => {
  const sop = (nama: string, kegiatan: string) => ({
    id: `63.05/${nama}`,
    kode: '63.05',
    sop: sopContoh({
      nama: `SOP ${nama}`,
      pelaksana: [
        { id: 'pemohon', nama: 'Pemohon' },
        { id: 'petugas', nama },
      ],
      langkah: [{ kegiatan }],
    }),
  });
  const semua = [
    sop('Kepala Seksi', 'Menyerahkan berkas kepada Kasi'),
    sop('Kasi', 'Menulis berkas'),
  ];
  const lengkap = semua.map((satu) => withSebutanKantor(satu, daftar));

  it('sebutan-pelaksana-berbeda says nothing of a name on the list', () => {
    const temuan = (asal: typeof semua) =>
      asal.flatMap((satu) => sebutanPelaksanaBerbeda.periksa(satu.sop, {}));
    expect([temuan(semua).length, temuan(lengkap).length]).toEqual([1, 0]);
  });

  it('sebutan-antar-sop says nothing of two names of one role on the list', () => {
    const temuan = (asal: typeof semua) => sebutanAntarSop.periksa(asal, {});
    expect([temuan(semua).length, temuan(lengkap).length]).toEqual([1, 0]);
  });
});

describe('the list of an office', () => {
  const kantor = (pelaksana: unknown) =>
    skemaInstansi.safeParse({ kode: '63.05', nama: 'Dinas', wilayah: 'Tapin', pelaksana });

  it('takes a role without other names', () => {
    expect(kantor([{ nama: 'Kepala Seksi' }]).data?.pelaksana).toEqual([
      { nama: 'Kepala Seksi', alias: [] },
    ]);
  });

  it('refuses a name that two roles claim, and says which', () => {
    const { error } = kantor([{ nama: 'Kepala Seksi', alias: ['Kasi'] }, { nama: 'KASI' }]);
    expect(error?.issues).toMatchObject([
      {
        path: ['pelaksana', 1],
        message: 'memakai sebutan "KASI" yang sudah dipakai jabatan di atasnya',
      },
    ]);
  });
});
