import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/finding/finding.ts';
import type { Konteks } from '../../src/sop/konteks.ts';
import { lintSop } from '../../src/sop/lint.ts';
import type { SopDiperiksa } from '../../src/sop/lint.ts';
import type { Sop } from '../../src/sop/schema.ts';
import { sopContoh, sopLangkah } from './contoh-sop.ts';

const tanpaWaktu = { kegiatan: 'Menyerahkan formulir peminjaman', waktu: '' };

function diperiksa(sop: Sop, lain: Partial<SopDiperiksa> = {}): SopDiperiksa {
  return { id: '63.05/contoh', kode: '63.05', berkas: 'x.md', sop, ...lain };
}

function lint(sop: Sop, konteks: Konteks = {}): readonly Finding[] {
  return lintSop([diperiksa(sop)], konteks);
}

function of(aturan: string, temuan: readonly Finding[]): readonly Finding[] {
  return temuan.filter((satu) => satu.aturan === aturan);
}

function reasons(temuan: readonly Finding[]): readonly (string | undefined)[] {
  return temuan.map(({ dikecualikan }) => dikecualikan);
}

describe('lintSop', () => {
  it('has nothing to say about an SOP in order', () => {
    expect(lint(sopContoh())).toEqual([]);
  });

  it('puts the id, the severity, the file and the line of the field on a finding', () => {
    const baris = (kolom: string) => (kolom === 'langkah.1.waktu' ? 12 : undefined);
    const sop = sopLangkah(tanpaWaktu, {});
    expect(of('waktu-kosong', lintSop([diperiksa(sop, { baris })], {}))).toEqual([
      {
        aturan: 'waktu-kosong',
        tingkat: 'galat',
        tempat: { berkas: 'x.md', baris: 12, kolom: 'langkah.1.waktu', langkah: '1' },
        pesan: 'Waktu langkah 1 kosong',
        obat: 'Isi waktu dengan angka dan satuan, misalnya 20 menit',
      },
    ]);
  });

  it('leaves out the line of a field that it does not know', () => {
    const baris = () => undefined;
    const semua = lintSop([diperiksa(sopLangkah(tanpaWaktu, {}), { baris })], {});
    const [temuan] = of('waktu-kosong', semua);
    expect(temuan?.tempat).toEqual({ berkas: 'x.md', kolom: 'langkah.1.waktu', langkah: '1' });
  });

  it('names the langkah by the number that it prints, and the field by its place', () => {
    const [temuan] = of('waktu-kosong', lint(sopLangkah({ no: 11 }, { no: '11c', waktu: '' })));
    expect(temuan?.tempat).toEqual({ berkas: 'x.md', kolom: 'langkah.2.waktu', langkah: '11c' });
  });

  it('names a missing pelaksana by its langkah, though its column is then unused', () => {
    const temuan = lint(sopLangkah({}, { pelaksana: null })).filter(
      ({ tingkat }) => tingkat !== 'saran',
    );
    expect(temuan.map(({ aturan, tempat }) => [aturan, tempat.langkah])).toEqual([
      ['pelaksana-kosong', '2'],
      ['pelaksana-tanpa-langkah', undefined],
    ]);
  });

  it('keeps the findings of every SOP with its own file, in the order of the SOPs', () => {
    const temuan = lintSop(
      [
        diperiksa(sopLangkah({}, tanpaWaktu), { id: '63.05/b', berkas: 'b.md' }),
        diperiksa(sopContoh(), { id: '63.05/c', berkas: 'c.md' }),
        diperiksa(sopLangkah(tanpaWaktu, {}), { id: '63.05/a', berkas: 'a.md' }),
      ],
      {},
    );
    const tempat = of('waktu-kosong', temuan).map((satu) => satu.tempat);
    expect(tempat.map(({ berkas, langkah }) => [berkas, langkah])).toEqual([
      ['b.md', '2'],
      ['a.md', '1'],
    ]);
  });

  it('puts a finding of a rule over several SOPs among those of the SOP that it names, with its line', () => {
    const baris = (kolom: string) => (kolom === 'nomor' ? 2 : undefined);
    const temuan = lintSop(
      [
        diperiksa(sopContoh(), { id: '63.05/a', berkas: 'a.md', baris }),
        diperiksa(sopContoh(), { id: '63.05/b', berkas: 'b.md', baris }),
      ],
      {},
    );
    const [pertama, ...lain] = of('nomor-sop-ganda', temuan);
    expect(lain).toEqual([]);
    expect(pertama?.tempat).toEqual({ berkas: 'b.md', kolom: 'nomor', baris: 2 });
  });

  it('says nothing about no SOP', () => {
    expect(lintSop([], {})).toEqual([]);
  });
});

describe('a pengecualian', () => {
  it('gives its reason to the finding that it accepts', () => {
    const sop = sopContoh({
      langkah: [tanpaWaktu, {}],
      pengecualian: [{ aturan: 'waktu-kosong', langkah: 1, alasan: 'kosong pada naskah' }],
    });
    expect(reasons(of('waktu-kosong', lint(sop)))).toEqual(['kosong pada naskah']);
  });

  it('names a langkah by the number that it prints', () => {
    const sop = sopContoh({
      langkah: [{ no: 11 }, { ...tanpaWaktu, no: '11c' }],
      pengecualian: [{ aturan: 'waktu-kosong', langkah: '11c', alasan: 'kosong pada naskah' }],
    });
    expect(reasons(of('waktu-kosong', lint(sop)))).toEqual(['kosong pada naskah']);
  });

  it('without langkah accepts the rule in the whole SOP', () => {
    const sop = sopContoh({
      langkah: [tanpaWaktu, { ...tanpaWaktu, pelaksana: 'petugas' }],
      pengecualian: [{ aturan: 'waktu-kosong', alasan: 'belum diukur' }],
    });
    expect(reasons(of('waktu-kosong', lint(sop)))).toEqual(['belum diukur', 'belum diukur']);
  });

  it('of one SOP leaves the same finding of another as it is', () => {
    const dikecualikan = sopContoh({
      langkah: [tanpaWaktu, {}],
      pengecualian: [{ aturan: 'waktu-kosong', alasan: 'belum diukur' }],
    });
    const temuan = lintSop(
      [diperiksa(dikecualikan), diperiksa(sopLangkah(tanpaWaktu, {}), { id: '63.05/lain' })],
      {},
    );
    expect(reasons(of('waktu-kosong', temuan))).toEqual(['belum diukur', undefined]);
  });

  it('accepts a finding of a rule over several SOPs', () => {
    const dikecualikan = sopContoh({
      pengecualian: [{ aturan: 'nomor-sop-ganda', alasan: 'nomor diberikan dua kali' }],
    });
    const temuan = lintSop(
      [diperiksa(sopContoh(), { id: '63.05/a' }), diperiksa(dikecualikan, { id: '63.05/b' })],
      {},
    );
    expect(reasons(of('nomor-sop-ganda', temuan))).toEqual(['nomor diberikan dua kali']);
    expect(of('pengecualian-tidak-terpakai', temuan)).toEqual([]);
  });

  it('for another langkah leaves the finding as it is, and is itself reported', () => {
    const sop = sopContoh({
      langkah: [tanpaWaktu, {}],
      pengecualian: [{ aturan: 'waktu-kosong', langkah: 2, alasan: 'x' }],
    });
    const temuan = lint(sop);
    expect(reasons(of('waktu-kosong', temuan))).toEqual([undefined]);
    expect(of('pengecualian-tidak-terpakai', temuan)).toEqual([
      {
        aturan: 'pengecualian-tidak-terpakai',
        tingkat: 'peringatan',
        tempat: { berkas: 'x.md', kolom: 'pengecualian.1' },
        pesan:
          'Pengecualian 1 untuk waktu-kosong pada langkah 2 tidak mengecualikan temuan apa pun',
        obat: 'Hapus pengecualian itu bila kekurangannya sudah diperbaiki',
      },
    ]);
  });

  it('for a rule that does not exist is a galat with its line', () => {
    const sop = sopContoh({ pengecualian: [{ aturan: 'waktu-ksong', alasan: 'x' }] });
    const baris = (kolom: string) => (kolom === 'pengecualian.1' ? 30 : undefined);
    expect(lintSop([diperiksa(sop, { baris })], {})).toMatchObject([
      {
        aturan: 'pengecualian-tidak-dikenal',
        tingkat: 'galat',
        tempat: { kolom: 'pengecualian.1', baris: 30 },
      },
    ]);
  });
});
