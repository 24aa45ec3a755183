import { describe, expect, it } from 'vitest';
import {
  belumTerdaftar,
  regulasiPortal,
  regulasiSop,
  sopPerRegulasi,
} from '../../src/portal/rujukan-hukum.ts';
import {
  diubahDanDicabut,
  kalimatRegulasi,
  keadaanDasar,
  pengubahSesudah,
  tanggalRegulasi,
} from '../../src/portal/status-hukum.ts';
import { daftarTinjau } from '../../src/portal/tinjauan.ts';
import type { Contoh } from '../../src/sop/contoh.ts';
import { idOfRegulasi } from '../../src/sop/regulasi/nama-regulasi.ts';
import { makeRegister } from '../../src/sop/regulasi/register.ts';
import type { Regulasi } from '../../src/sop/regulasi/register.ts';
import { skemaRegulasi } from '../../src/sop/regulasi/schema-regulasi.ts';
import type { RegulasiTertulis } from '../../src/sop/regulasi/schema-regulasi.ts';
import { sopContoh } from '../sop/contoh-sop.ts';
import { sopPortal } from './sop-uji.ts';

const asal: Pick<RegulasiTertulis, 'judul' | 'diperiksa' | 'sumber'> = {
  judul: 'Arsip',
  diperiksa: 'terverifikasi',
  sumber: ['Contoh'],
};
const pesisir = { kode: '13.01', nama: 'Kabupaten Pesisir Selatan' };
const tertulis: readonly RegulasiTertulis[] = [
  { ...asal, jenis: 'perpres', nomor: '902', tahun: 2018, status: 'berlaku' },
  {
    ...asal,
    jenis: 'perpres',
    nomor: '901',
    tahun: 2008,
    tanggal: { penetapan: '2008-04-04', berlaku: '2008-05' },
    status: 'dicabut',
    dicabutOleh: 'perpres-902-2018',
    dicabutSejak: '2018-10-18',
  },
  {
    ...asal,
    jenis: 'uu',
    nomor: '900',
    tahun: 2006,
    status: 'diubah',
    diubahOleh: ['uu-910-2013'],
  },
  { ...asal, jenis: 'uu', nomor: '910', tahun: 2013, status: 'berlaku' },
  { ...asal, jenis: 'perda', wilayah: pesisir, nomor: '7', tahun: 2017, status: 'berlaku' },
];
const register = makeRegister(
  tertulis.map((satu) => {
    const isi = skemaRegulasi.parse(satu);
    return { ...isi, id: idOfRegulasi(isi) };
  }),
);
function regulasi(id: string): Regulasi {
  const satu = register.get(id);
  if (satu === undefined) throw new Error(`no regulation ${id}`);
  return satu;
}
const lama = 'Peraturan Presiden Nomor 901 Tahun 2008 tentang Arsip';
const uu = 'Undang-Undang Nomor 900 Tahun 2006 tentang Arsip';
const tanggal = (efektif: string) => ({ pembuatan: efektif, efektif });
const id = (semua: readonly Regulasi[]) => semua.map((satu) => satu.id);

describe('the regulations of an SOP', () => {
  it.each<[string, Contoh['dasarHukum'], readonly string[]]>([
    ['by its words', [lama, uu], ['perpres-901-2008', 'uu-900-2006']],
    [
      'by an id, whatever the words',
      [{ teks: 'Perpres Arsip', regulasi: 'uu-900-2006' }],
      ['uu-900-2006'],
    ],
    ['once each', [lama, `${lama} dan seterusnya`], ['perpres-901-2008']],
    [
      'without those that a title only names',
      ['Peraturan Bupati tentang Pelaksanaan UU Nomor 900 Tahun 2006'],
      [],
    ],
  ])('are found %s', (_, dasarHukum, hasil) => {
    expect(id(regulasiSop(sopContoh({ dasarHukum }), register))).toEqual(hasil);
  });

  it('lead back to the SOPs that rest on them', () => {
    const [a, b] = [
      sopPortal('a', { dasarHukum: [uu] }),
      sopPortal('b', { dasarHukum: [lama, uu] }),
    ];
    expect([...sopPerRegulasi([a, b], register)]).toEqual([
      ['uu-900-2006', [a, b]],
      ['perpres-901-2008', [b]],
    ]);
  });
});

describe('what is cited and not in the register', () => {
  const sop = (slug: string, ...dasarHukum: string[]) => sopPortal(slug, { dasarHukum });

  it.each<[string, string, string, readonly string[]]>([
    [
      'a regulation under its name',
      'Perpres No. 77 Tahun 2020 tentang X',
      'Peraturan Presiden Nomor 77 Tahun 2020',
      [],
    ],
    [
      'one of another kind with the number of a known one',
      'PP Nomor 901 Tahun 2008',
      'Peraturan Pemerintah Nomor 901 Tahun 2008',
      ['perpres-901-2008'],
    ],
    ['words that cite nothing', 'Keputusan rapat', 'Keputusan rapat', []],
  ])('%s', (_, teks, nama, mirip) => {
    const hasil = belumTerdaftar([sop('a', teks)], register);
    expect(hasil.map((satu) => [satu.nama, id(satu.mirip)])).toEqual([[nama, mirip]]);
  });

  it('is told once for all SOPs, and an SOP once', () => {
    const teks = 'PP Nomor 77 Tahun 2020';
    const hasil = belumTerdaftar(
      [sop('a', teks, teks), sop('b', 'Peraturan Pemerintah No 77/2020')],
      register,
    );
    expect(hasil.map((satu) => satu.sop.map(({ slug }) => slug))).toEqual([['a', 'b']]);
  });

  it('is an id of the author that has no file', () => {
    const satu = sopPortal('a', { dasarHukum: [{ teks: 'UU Arsip', regulasi: 'uu-1-1999' }] });
    expect(belumTerdaftar([satu], register).map(({ nama }) => nama)).toEqual(['uu-1-1999']);
  });

  it('is nothing where every citation is known', () => {
    expect(belumTerdaftar([sop('a', lama, uu, '')], register)).toEqual([]);
  });
});

describe('the regulations of a portal', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    [
      'leave out those of another region',
      ['63.05'],
      ['uu-900-2006', 'uu-910-2013', 'perpres-901-2008', 'perpres-902-2018'],
    ],
    [
      'hold those of an own region, after those of the state',
      ['13.01'],
      ['uu-900-2006', 'uu-910-2013', 'perpres-901-2008', 'perpres-902-2018', 'perda-13.01-7-2017'],
    ],
  ])('%s', (_, kode, hasil) => {
    expect(id(regulasiPortal(register, [], kode))).toEqual(hasil);
  });

  it('hold one of another region on which an SOP rests', () => {
    const sop = sopPortal('a', { dasarHukum: [{ teks: '', regulasi: 'perda-13.01-7-2017' }] });
    expect(id(regulasiPortal(register, [sop], ['63.05']))).toContain('perda-13.01-7-2017');
  });
});

describe('how a regulation stands for an SOP', () => {
  const diganti =
    'sejak 18 Oktober 2018 dicabut dan digantikan Peraturan Presiden Nomor 902 Tahun 2018';
  it.each([
    ['perpres-902-2018', '2019-01-01', 'berlaku', 'berlaku'],
    ['perpres-901-2008', '2017-12-20', 'kedaluwarsa', `berlaku ketika SOP ditetapkan, ${diganti}`],
    ['perpres-901-2008', '2020-01-02', 'kedaluwarsa', `${diganti}, sebelum SOP ditetapkan`],
    [
      'perpres-901-2008',
      '2018',
      'kedaluwarsa',
      `${diganti}, dan belum tentu masih berlaku ketika SOP ditetapkan`,
    ],
    ['perpres-902-2018', '2017-12-20', 'perlu-diperiksa', 'belum ada ketika SOP ditetapkan'],
    ['uu-900-2006', '2020-01-02', 'berlaku', 'berlaku dengan perubahan'],
    [
      'uu-900-2006',
      '2012-01-02',
      'perlu-diperiksa',
      'diubah Undang-Undang Nomor 910 Tahun 2013 sesudah SOP ditetapkan',
    ],
    ['uu-900-2006', '-', 'berlaku', 'berlaku dengan perubahan'],
  ])('%s for an SOP of %s: %s', (nama, efektif, nilai, kalimat) => {
    const sop = sopContoh({ tanggal: tanggal(efektif) });
    expect(keadaanDasar(sop, regulasi(nama), register)).toEqual({ nilai, kalimat });
  });

  it('counts an amendment of the same year as younger only when its day is known', () => {
    expect(
      pengubahSesudah(
        sopContoh({ tanggal: tanggal('2013-01-02') }),
        regulasi('uu-900-2006'),
        register,
      ),
    ).toEqual([]);
  });
});

describe('a regulation by itself', () => {
  it.each([
    ['perpres-902-2018', 'Berlaku'],
    ['uu-900-2006', 'Berlaku, diubah Undang-Undang Nomor 910 Tahun 2013'],
    [
      'perpres-901-2008',
      'Sejak 18 Oktober 2018 dicabut dan digantikan Peraturan Presiden Nomor 902 Tahun 2018',
    ],
  ])('%s: %s', (nama, kalimat) => {
    expect(kalimatRegulasi(regulasi(nama), register)).toBe(kalimat);
  });

  it('says its dates as far as they are known', () => {
    expect(tanggalRegulasi(regulasi('perpres-901-2008'))).toEqual([
      ['Ditetapkan', '4 April 2008'],
      ['Mulai berlaku', 'Mei 2008'],
    ]);
  });

  it('knows what it amends and what it revokes', () => {
    const hubungan = (nama: string) => {
      const { mengubah, mencabut } = diubahDanDicabut(regulasi(nama), register);
      return [id(mengubah), id(mencabut)];
    };
    expect(hubungan('uu-910-2013')).toEqual([['uu-900-2006'], []]);
    expect(hubungan('perpres-902-2018')).toEqual([[], ['perpres-901-2008']]);
  });
});

describe('the SOPs to review', () => {
  const konteks = { regulasi: register, per: { tahun: 2020, bulan: 6, hari: 1 } };
  const baru = { ...tanggal('2019-12-20'), tinjauan: '2020-02-02' };
  const sop = (slug: string, ubah: Contoh) =>
    sopPortal(slug, { dasarHukum: [uu], tanggal: baru, ...ubah });

  it('come with the reason, the legal basis first and those without a reason last', () => {
    const semua = daftarTinjau(
      [
        sop('tanpa', {}),
        sop('rencana', { tanggal: { ...baru, tinjauan: '', rencanaTinjauan: '2020-03-01' } }),
        sop('hukum', { dasarHukum: [lama] }),
        sop('dicabut', { dasarHukum: [lama], status: 'dicabut' }),
      ],
      konteks,
    );
    expect(
      semua.map(({ sop: { slug }, alasan }) => [slug, alasan.map(({ jenis }) => jenis)]),
    ).toEqual([
      ['hukum', ['dasar-hukum']],
      ['rencana', ['tinjauan']],
      ['tanpa', []],
    ]);
    expect(semua[1]?.alasan[0]?.pesan).toContain('"1 Maret 2020" sudah lewat per 1 Juni 2020');
  });

  it('hold one whose regulation was amended since', () => {
    const [satu] = daftarTinjau(
      [sop('a', { tanggal: { ...tanggal('2012-01-02'), tinjauan: '2020-02-02' } })],
      konteks,
    );
    expect(satu?.alasan).toEqual([
      {
        jenis: 'dasar-hukum',
        pesan:
          'Butir 1 Dasar Hukum, Undang-Undang Nomor 900 Tahun 2006, diubah Undang-Undang Nomor 910 Tahun 2013 sesudah SOP ini ditetapkan',
        obat: 'Periksa apakah perubahannya menyentuh langkah SOP ini',
      },
    ]);
  });

  it('say what the document itself notes about a reason', () => {
    const [satu] = daftarTinjau(
      [
        sop('a', {
          dasarHukum: [lama],
          pengecualian: [{ aturan: 'dasar-hukum-dicabut', alasan: 'Belum direvisi' }],
        }),
      ],
      konteks,
    );
    expect(satu?.alasan.map(({ diterima }) => diterima)).toEqual(['Belum direvisi']);
  });
});
