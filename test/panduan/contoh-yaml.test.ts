import { describe, expect, it } from 'vitest';
import { skemaBerkasInstansi } from '../../src/io/skema-instansi.ts';
import { skemaRilis } from '../../src/release/rilis.ts';
import { parseYaml } from '../../src/sop/parse-yaml.ts';
import { skemaRegulasi } from '../../src/sop/regulasi/schema-regulasi.ts';
import { skemaSop } from '../../src/sop/schema.ts';
import { blok, naskah } from './naskah.ts';

const contoh = (nama: string) =>
  blok(naskah.find(({ berkas }) => berkas.includes(nama))?.teks ?? '', 'yaml');
const berawal = (nama: string, awal: string) =>
  contoh(nama).filter((satu) => satu.startsWith(`${awal}:`));

const instansi = 'kode: "63.05"\nnama: Dinas\nwilayah: Kabupaten Tapin\n';
const rilis = 'sumber: DKB\nwilayah: "63.05"\nperiode: 2025-1\n';
const sop = contoh('menulis-sop').slice(0, 3).join('\n');

const temuan = (teks: string, skema: Parameters<typeof parseYaml>[1]) =>
  parseYaml(teks, skema, { berkas: 'contoh', barisAwal: 1 }).temuan.map(({ pesan }) => pesan);

describe('what the manual tells its reader to write', () => {
  it.each(berawal('menyiapkan-kantor', 'kode'))('is a file of an office', (teks) => {
    expect(temuan(teks, skemaBerkasInstansi)).toEqual([]);
  });

  it.each(berawal('mengimpor-semester', 'pengungkapan'))('is a threshold', (teks) => {
    expect(temuan(instansi + teks, skemaBerkasInstansi)).toEqual([]);
  });

  it.each([
    ...berawal('mengimpor-semester', 'pengecualian'),
    ...berawal('menerbitkan-buku', 'sop'),
    ...berawal('menerbitkan-buku', 'nomor'),
  ])('is a part of rilis.yaml', (teks) => {
    expect(temuan(rilis + teks, skemaRilis)).toEqual([]);
  });

  it('is a whole rilis.yaml', () => {
    const [teks = ''] = berawal('mengimpor-semester', 'contoh');
    expect(temuan(teks, skemaRilis)).toEqual([]);
  });

  it('is an SOP, put together from its parts', () => {
    expect(temuan(sop, skemaSop)).toEqual([]);
  });

  it.each([...berawal('menulis-sop', 'sumber'), ...berawal('menulis-sop', 'pengecualian')])(
    'is a part of an SOP',
    (teks) => {
      expect(temuan(`${sop}\n${teks}`, skemaSop)).toEqual([]);
    },
  );

  it('is a regulation', () => {
    const [teks = ''] = berawal('menulis-sop', 'jenis');
    expect(temuan(teks, skemaRegulasi)).toEqual([]);
  });
});
