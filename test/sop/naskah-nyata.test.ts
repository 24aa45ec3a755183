import { describe, expect, it } from 'vitest';
import { buildAlur } from '../../src/sop/build-alur.ts';
import { barisSel } from '../../src/sop/langkah-sop.ts';
import { skemaSop } from '../../src/sop/schema.ts';
import type { Sop } from '../../src/sop/schema.ts';
import { adaNaskahNyata, naskahNyata, slug } from './naskah-nyata.ts';
import type { NaskahNyata } from './naskah-nyata.ts';

const naskah = naskahNyata();

describe.runIf(adaNaskahNyata)('the signed documents beside the project', () => {
  it('are four', () => {
    expect(naskah).toHaveLength(4);
  });

  it.each(naskah)('$id keeps every pelaksana', ({ sop, bacaan }) => {
    expect(baca(sop).pelaksana.map(({ nama }) => nama)).toEqual(bacaan.actors);
  });

  it.each(naskah)('$id keeps every cell of every langkah', ({ sop, bacaan, baris }) => {
    const kolom = bacaan.actors.length;
    const tertulis = bacaan.steps.map((langkah) => {
      const sel = baris.find(([no]) => no === String(langkah.no)) ?? [];
      return {
        no: String(langkah.no),
        kegiatan: langkah.kegiatan ?? sel[1],
        kelengkapan: langkah.kelengkapan ?? sel[2 + kolom] ?? '',
        waktu: langkah.waktu ?? sel[3 + kolom] ?? '',
        output: langkah.output ?? sel[4 + kolom] ?? '',
        keterangan: langkah.keterangan ?? sel[5 + kolom] ?? '',
      };
    });
    expect(selLangkah(baca(sop))).toEqual(tertulis);
  });

  it.each(naskah)('$id keeps who acts in every langkah', ({ sop, bacaan }) => {
    const terbaca = baca(sop);
    const { simbol } = buildAlur(terbaca);
    const pelaku = terbaca.langkah.map((_, indeks) => {
      const kepala = barisSel(terbaca, indeks, 'pelaksana');
      return simbol
        .filter(({ langkah }) => langkah === kepala)
        .map(({ pelaksana }) => terbaca.pelaksana[pelaksana]?.nama);
    });
    expect(pelaku.map(urut)).toEqual(bacaan.steps.map(({ pelaksana }) => urut(pelaksana)));
  });

  it.each(naskah)('$id keeps the shape of every symbol', ({ sop, bacaan }) => {
    expect(bentukLangkah(baca(sop))).toEqual(bacaan.steps.map(bentukBacaan));
  });

  it.each(naskah)('$id keeps every arrow between langkah with its label', ({ sop, bacaan }) => {
    expect(panahLangkah(baca(sop)).toSorted()).toEqual(
      bacaan.edges.map(({ from, to, label }) => `${from}-${to} ${label}`.trim()).toSorted(),
    );
  });

  it.each(naskah)('$id keeps every field of its cover', ({ sop, bacaan }) => {
    expect(sampul(baca(sop))).toEqual({ ...sampulKosong, ...bacaan.cover });
  });

  it.each(naskah)('$id keeps the signer and the letterhead of its text', ({ sop, baris }) => {
    const { disahkan, kop } = baca(sop);
    const [, isi = ''] = baris.find(([pertama]) => pertama === 'Disahkan oleh') ?? [];
    const { jabatan, nama, nip } = disahkan;
    expect(nip === '' ? '' : `${jabatan}  ${nama} NIP. ${nip}`).toBe(isi);
    const nomor = baris.findIndex(([pertama]) => pertama === 'Nomor SOP');
    expect(kop).toEqual(baris.slice(0, Math.max(nomor, 0)).flat().filter(Boolean));
  });

  it.each(naskah)('$id says which labels were not drawn', ({ sop, bacaan }) => {
    const tidakDigambar = bacaan.edges.some(({ label_drawn }) => label_drawn === false);
    expect(baca(sop).sumber?.rekonstruksi).toEqual(tidakDigambar ? ['label'] : []);
  });

  it('the reading of several symbols in a row has one arrow for each pelaksana', () => {
    const { panah } = buildAlur(baca(cari('potensi-bencana').sop));
    const kolom = cari('potensi-bencana').bacaan.steps.map(({ pelaksana }) => pelaksana.map(slug));
    const lain = (no: number) => (kolom[no - 1] ?? []).slice(1).map((satu) => `${no}-${satu}`);
    expect(panah.map(({ id }) => id)).toEqual([
      '1-2',
      ...lain(2).map((id) => `2-${id}`),
      '2-3',
      '3-4',
      ...lain(4).map((id) => `3-${id}`),
      '3-5',
      '5-6',
      ...lain(6).map((id) => `5-${id}`),
    ]);
  });

  it('pelaksana in parallel boxes act together', () => {
    expect(buildAlur(baca(cari('satpolpp-dip-daftar-informasi').sop)).bersama).toHaveLength(2);
    expect(buildAlur(baca(cari('satpolpp-keberatan-informasi').sop)).bersama).toHaveLength(3);
  });
});

function cari(id: string): NaskahNyata {
  const satu = naskah.find((lain) => lain.id === id);
  if (satu === undefined) throw new Error(`no document ${id}`);
  return satu;
}

function baca(sop: NaskahNyata['sop']): Sop {
  return skemaSop.parse(sop);
}

function selLangkah(sop: Sop) {
  return sop.langkah.map(({ no, kegiatan, rincian, keterangan, kelengkapan, output }, indeks) => ({
    no,
    kegiatan: [kegiatan, ...rincian.map((satu, i) => `${'abcde'[i] ?? ''}. ${satu}`)]
      .filter(Boolean)
      .join(' '),
    kelengkapan: kelengkapan.join('; '),
    waktu: sop.langkah[barisSel(sop, indeks, 'waktu')]?.waktu ?? '',
    output: output.join('; '),
    keterangan,
  }));
}

/** Shapes of a row's symbols; a row that shares the cells above it says so. */
function bentukLangkah(sop: Sop): readonly string[] {
  const { simbol } = buildAlur(sop);
  return sop.langkah.map(({ gabung }, indeks) => {
    if (gabung.includes('pelaksana')) return 'bergabung';
    const bentuk = simbol.filter(({ langkah }) => langkah === indeks).map((satu) => satu.bentuk);
    return [...new Set(bentuk)].join(' + ');
  });
}

function bentukBacaan({ shape }: NaskahNyata['bacaan']['steps'][number]): string {
  if (shape.startsWith('merged')) return 'bergabung';
  if (shape.includes('process x3 + terminator')) return 'kotak + kapsul';
  if (shape === 'terminator') return 'kapsul';
  // The picture of one symbol could not be read; a box stands in its place.
  return shape === 'decision' ? 'belah-ketupat' : 'kotak';
}

function panahLangkah(sop: Sop): readonly string[] {
  const { simbol, panah } = buildAlur(sop);
  const no = new Map(simbol.map(({ id, langkah }) => [id, sop.langkah[langkah]?.no ?? '']));
  const antar = panah
    .map(({ dari, ke, label = '' }) => [no.get(dari), no.get(ke), label] as const)
    .filter(([dari, ke]) => dari !== ke);
  return [
    ...new Set(antar.map(([dari, ke, label]) => `${dari ?? ''}-${ke ?? ''} ${label}`.trim())),
  ];
}

const sampulKosong = {
  nomor: '',
  buat: '',
  revisi: '',
  efektif: '',
  unit: '',
  dasar: [],
  kual: [],
  kait: [],
  alat: [],
  ingat: [],
  catat: [],
};

function sampul(sop: Sop): NaskahNyata['bacaan']['cover'] {
  return {
    nomor: sop.nomor,
    buat: sop.tanggal.pembuatan,
    revisi: sop.tanggal.revisi,
    efektif: sop.tanggal.efektif,
    unit: sop.unit ?? '',
    dasar: sop.dasarHukum.map(({ teks }) => teks),
    kual: sop.kualifikasi,
    kait: sop.keterkaitan.map(({ teks }) => teks),
    alat: sop.peralatan,
    ingat: sop.peringatan,
    catat: sop.pencatatan,
  };
}

function urut(nama: readonly (string | undefined)[]): readonly (string | undefined)[] {
  return nama.toSorted();
}
