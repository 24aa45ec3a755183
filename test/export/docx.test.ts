import { unzipSync } from 'fflate';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { tulisDocx } from '../../src/export/sop/docx/docx.ts';
import { kertasDari } from '../../src/export/sop/docx/kertas.ts';
import { twipMm } from '../../src/export/sop/docx/satuan.ts';
import { kegiatanLangkah } from '../../src/sop/langkah-sop.ts';
import { skemaSop } from '../../src/sop/schema.ts';
import type { SopTertulis } from '../../src/sop/schema.ts';
import {
  bacaDocx,
  bagian,
  gambarTabel,
  lebarKolom,
  paragraf,
  rentangSel,
  tabelLangkah,
  tinggiBaris,
} from './baca-docx.ts';
import type { Gambar, Titik } from './baca-docx.ts';
import { anak, semua } from './baca-xml.ts';
import { bahanAcak, bahanNyata, bahanUji } from './sop/bahan-uji.ts';

/** More langkah than a page holds, with branches forth and back over the pages. */
function sopPanjang(pelaksana: number, langkah: number, lain: Partial<SopTertulis> = {}) {
  return skemaSop.parse({
    nomor: '470/99/SOP/2024',
    nama: 'Penanganan Berkas',
    status: 'berlaku',
    pelaksana: Array.from({ length: pelaksana }, (_, i) => ({
      id: `p${i}`,
      nama: `Administrator ${i + 1}`,
    })),
    langkah: Array.from({ length: langkah }, (_, i) => ({
      kegiatan: `Memeriksa berkas pada tahap ke-${i + 1}`,
      pelaksana: `p${(i * 4) % pelaksana}`,
      waktu: `${i + 5} menit`,
      ...(i % 6 === 4 && i + 5 < langkah && { keputusan: { Ya: [i + 2, i + 5], Tidak: i - 3 } }),
    })),
    ...lain,
  });
}

const semuaBahan = [
  ...bahanNyata(),
  ...bahanAcak(8),
  bahanUji(
    skemaSop.parse({ nama: 'Belum Ada', status: 'draf', pelaksana: [], langkah: [] }),
    'kosong',
  ),
  bahanUji(sopPanjang(15, 24), 'lima-belas-pelaksana'),
  bahanUji(sopPanjang(3, 45), 'empat-puluh-lima-langkah'),
];
const berkas = semuaBahan.map((bahan) => ({ nama: bahan.slug, bahan, bytes: tulisDocx(bahan) }));
const gambarSemua = (bytes: Uint8Array): readonly Gambar[] =>
  tabelLangkah(bytes).flatMap((tabel) => gambarTabel(tabel));
const bernama = (gambar: readonly Gambar[], awal: string) =>
  gambar.filter(({ nama }) => nama.startsWith(awal));

afterEach(() => {
  vi.unstubAllEnvs();
});

describe.each(berkas)('$nama as a Word document', ({ bahan, bytes }) => {
  const { sop, alur } = bahan;

  it('is a package whose parts are well-formed and known by type and relationship', () => {
    const isi = bacaDocx(bytes);
    const tipe = semuaAtribut(isi.get('[Content_Types].xml'), 'Override', 'PartName');
    const hubungan = semuaAtribut(
      isi.get('word/_rels/document.xml.rels'),
      'Relationship',
      'Target',
    );
    const bagianWord = [...isi.keys()].filter((nama) => /^word\/\w+\.xml$/.test(nama));
    expect(tipe.toSorted()).toEqual(
      [...bagianWord, 'docProps/core.xml'].map((nama) => `/${nama}`).toSorted(),
    );
    expect(hubungan.map((nama) => `word/${nama}`).toSorted()).toEqual(
      bagianWord.filter((nama) => nama !== 'word/document.xml').toSorted(),
    );
  });

  it('holds every word of the form', () => {
    const tertulis = paragraf(bagian(bytes, 'word/document.xml')).map(rapikan);
    const kata = [
      sop.nama,
      sop.disahkan.nama,
      ...sop.kop,
      ...sop.pelaksana.map(({ nama }) => nama),
      ...[sop.kualifikasi, sop.peralatan, sop.peringatan, sop.pencatatan].flat(),
      ...[...sop.dasarHukum, ...sop.keterkaitan].map(({ teks }) => teks),
      ...sop.langkah.flatMap((langkah) => [
        langkah.no,
        ...kegiatanLangkah(langkah),
        ...langkah.kelengkapan,
        langkah.waktu,
        ...langkah.output,
        langkah.keterangan,
      ]),
      sop.penutup?.nama ?? '',
    ].map(rapikan);
    expect(kata.filter((teks) => teks !== '' && !tertulis.includes(teks))).toEqual([]);
  });

  it('draws every symbol once, a line for every arrow, and a word on every branch', () => {
    const gambar = gambarSemua(bytes);
    const simbol = bernama(gambar, 'Simbol ').map(({ nama }) => nama.slice(7));
    expect(simbol.filter((id) => !id.startsWith('segilima-')).toSorted()).toEqual(
      alur.simbol.map(({ id }) => id).toSorted(),
    );
    const panah = bernama(gambar, 'Panah ').filter(({ nama }) => !nama.endsWith('-masuk'));
    const berkepala = panah
      .filter(({ berkepala: kepala }) => kepala)
      .map(({ nama }) => nama.slice(6));
    expect(berkepala.toSorted()).toEqual(alur.panah.map(({ id }) => id).toSorted());
    expect(panah).toHaveLength(alur.panah.length + alur.bersama.length);
    expect(bernama(gambar, 'Label ')).toHaveLength(
      alur.panah.filter(({ label }) => label !== undefined).length,
    );
  });

  it('says of every symbol and arrow what it is, for a reader who does not see it', () => {
    const uraian = semua(bagian(bytes, 'word/document.xml'), 'wp:docPr').map(
      ({ atribut }) => atribut['descr'] ?? '',
    );
    expect(uraian.filter((teks) => !/langkah|segilima/.test(teks)).toSorted()).toEqual(
      alur.panah.flatMap(({ label }) => label ?? []).toSorted(),
    );
  });

  it('gives every drawing an id of its own', () => {
    const id = gambarSemua(bytes).map((gambar) => gambar.id);
    expect(new Set(id).size).toBe(id.length);
  });

  it('puts every symbol inside its cell, and every drawing to the right of and below its corner', () => {
    const gambar = gambarSemua(bytes);
    expect(gambar.filter(({ kiri, atas, sel }) => kiri < sel.kiri || atas < sel.atas)).toEqual([]);
    const tinggiGabungan = sop.langkah.some(({ gabung }) => gabung.includes('pelaksana'));
    const keluar = bernama(gambar, 'Simbol ').filter(
      ({ kanan, bawah, sel }) => kanan > sel.kanan || (!tinggiGabungan && bawah > sel.bawah),
    );
    expect(keluar).toEqual([]);
  });

  it('lets every arrow touch the symbols that it joins', () => {
    const jauh = tabelLangkah(bytes).flatMap((tabel) => {
      const gambar = gambarTabel(tabel);
      const simbol = bernama(gambar, 'Simbol ');
      return bernama(gambar, 'Panah ').filter(
        ({ ujung }) => !ujung.every((titik) => simbol.some((satu) => menyentuh(satu, titik))),
      );
    });
    expect(jauh.map(({ nama }) => nama)).toEqual([]);
  });

  it('has rows whose cells fill the grid, and heads that are repeated on every page', () => {
    for (const tabel of tabelLangkah(bytes)) {
      const kolom = lebarKolom(tabel);
      for (const tr of anak(tabel, 'w:tr')) {
        expect(rentangSel(tr).reduce((a, b) => a + b, 0)).toBe(kolom.length);
        expect(semua(tr, 'w:cantSplit')).toHaveLength(1);
      }
      expect(semua(tabel, 'w:tblHeader')).toHaveLength(2);
      expect(kolom.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(kertasDari('A4').lebarIsi);
    }
  });

  it('gives no page more than it can hold', () => {
    const tinggi = tabelLangkah(bytes).map((tabel) =>
      tinggiBaris(tabel).reduce((a, b) => a + b, 0),
    );
    expect(Math.max(...tinggi)).toBeLessThanOrEqual(kertasDari('A4').tinggiIsi);
  });

  it('has the same bytes every time, in every time zone', () => {
    vi.stubEnv('TZ', 'Pacific/Kiritimati');
    expect(Buffer.from(tulisDocx(bahan)).equals(Buffer.from(bytes))).toBe(true);
  });
});

function semuaAtribut(xml: Parameters<typeof anak>[0], nama: string, atribut: string) {
  return anak(xml, nama).map((satu) => satu.atribut[atribut] ?? '');
}

/** XML cannot hold some characters, and a reader of it makes one line end of two. */
function rapikan(teks: string): string {
  return teks.replace(/\s+/g, ' ').trim();
}

/** True on the outline of a symbol, give or take a px of 9525 EMU: a stadium, or else the box that holds the symbol. */
function menyentuh(simbol: Gambar, { x, y }: Titik): boolean {
  const { kiri, kanan, atas, bawah } = simbol;
  const dekat = 9525;
  if (simbol.bentuk === 'roundRect') {
    const jari = (bawah - atas) / 2;
    const pusat = { x: Math.min(Math.max(x, kiri + jari), kanan - jari), y: (atas + bawah) / 2 };
    return Math.abs(Math.hypot(x - pusat.x, y - pusat.y) - jari) <= dekat;
  }
  const tegak = Math.min(Math.abs(x - kiri), Math.abs(x - kanan)) <= dekat;
  const datar = Math.min(Math.abs(y - atas), Math.abs(y - bawah)) <= dekat;
  const diLebar = x >= kiri - dekat && x <= kanan + dekat;
  const diTinggi = y >= atas - dekat && y <= bawah + dekat;
  if (simbol.bentuk === 'flowChartProcess') return (tegak && diTinggi) || (datar && diLebar);
  const tengahX = Math.abs(x - (kiri + kanan) / 2) <= dekat;
  const tengahY = Math.abs(y - (atas + bawah) / 2) <= dekat;
  return (tegak && tengahY) || (datar && tengahX);
}

describe('a table that is longer than its page', () => {
  const bytes =
    berkas.find(({ nama }) => nama === 'empat-puluh-lima-langkah')?.bytes ?? new Uint8Array();
  const tabel = tabelLangkah(bytes);

  it('goes on with the langkah of the next page in order', () => {
    const nomor = tabel.flatMap((satu) =>
      anak(satu, 'w:tr').flatMap((tr) => {
        const [pertama] = anak(tr, 'w:tc').map((tc) => paragraf(tc).join(''));
        return /^\d+$/.test(pertama ?? '') ? [Number(pertama)] : [];
      }),
    );
    expect(tabel.length).toBeGreaterThan(3);
    expect(nomor).toEqual(Array.from({ length: 45 }, (_, i) => i + 1));
  });

  it('joins its arrows by segilima of the same letter, one of which leads on', () => {
    const huruf = gambarSemua(bytes).flatMap(
      ({ nama }) => /^Simbol segilima-(\w+)-/.exec(nama)?.[1] ?? [],
    );
    const masuk = gambarSemua(bytes).flatMap(
      ({ nama }) => /^Panah segilima-(\w+)-\d+-masuk$/.exec(nama)?.[1] ?? [],
    );
    const banyak = Map.groupBy(huruf, (satu) => satu);
    expect([...banyak.values()].every(({ length }) => length >= 2)).toBe(true);
    expect(masuk.toSorted()).toEqual([...banyak.keys()].toSorted());
  });

  it('begins every page with its title on a new page', () => {
    const baru = semua(bagian(bytes, 'word/document.xml'), 'w:pageBreakBefore');
    expect(baru).toHaveLength(tabel.length);
  });
});

describe('the sheet', () => {
  it.each([
    ['A4', 16838, 11906],
    ['F4', 18709, 12189],
    ['Letter', 15840, 12240],
    ['Legal', 20160, 12240],
  ] as const)('%s lies on its long side', (kertas, lebar, tinggi) => {
    const dokumen = bagian(tulisDocx(bahanUji(sopPanjang(3, 4)), kertas), 'word/document.xml');
    expect(semua(dokumen, 'w:pgSz').map(({ atribut }) => atribut)).toEqual([
      { 'w:w': String(lebar), 'w:h': String(tinggi), 'w:orient': 'landscape' },
    ]);
  });

  it('stands on one page with its identity where there is room', () => {
    const dokumen = bagian(tulisDocx(bahanUji(sopPanjang(3, 3))), 'word/document.xml');
    expect(semua(dokumen, 'w:pageBreakBefore')).toEqual([]);
  });

  it.each([
    ['draf', ['DRAF']],
    ['dicabut', ['DICABUT']],
    ['berlaku', []],
  ] as const)('of an SOP that is %s bears the mark %j', (status, cap) => {
    const kepala = bagian(tulisDocx(bahanUji(sopPanjang(3, 4, { status }))), 'word/header.xml');
    const tanda = semua(kepala, 'v:shape').flatMap((satu) => semua(satu, 'v:textpath'));
    expect(tanda.map(({ atribut }) => atribut['string'])).toEqual(cap);
  });

  it('says on every page that its flow was reconstructed', () => {
    const sumber = { berkas: 'sop.pdf', rekonstruksi: ['panah' as const] };
    const bytes = tulisDocx(bahanUji(sopPanjang(3, 4, { sumber })));
    expect(paragraf(bagian(bytes, 'word/header.xml')).join('')).toContain(
      'Alur direkonstruksi, belum disahkan: panah disusun ulang',
    );
    expect(paragraf(bagian(bytes, 'word/footer.xml')).join('')).toContain('Alur direkonstruksi');
  });

  it('numbers its pages and names its revision at the foot', () => {
    const kaki = bagian(tulisDocx(bahanUji(sopPanjang(3, 4, { revisiKe: 2 }))), 'word/footer.xml');
    expect(paragraf(kaki)).toEqual(['Nomor SOP: 470/99/SOP/2024 · Revisi ke-2Halaman 1 dari 1']);
    expect(semua(kaki, 'w:fldSimple').map(({ atribut }) => atribut['w:instr']?.trim())).toEqual([
      'PAGE',
      'NUMPAGES',
    ]);
  });

  it('merges the cells that the form merges', () => {
    const { bahan, bytes } = berkas.find(({ nama }) => nama === 'sel-gabung') ?? {};
    const [tabel] = bytes === undefined ? [] : tabelLangkah(bytes);
    const gabung = anak(tabel, 'w:tr')
      .slice(2)
      .flatMap((tr) => semua(tr, 'w:vMerge').map(({ atribut }) => atribut['w:val']));
    const diminta = bahan?.sop.langkah.flatMap(({ gabung: sel }) =>
      sel.flatMap((satu) => (satu === 'pelaksana' ? bahan.sop.pelaksana.map(() => satu) : [satu])),
    );
    expect(gabung.filter((nilai) => nilai === 'continue')).toHaveLength(diminta?.length ?? -1);
  });

  it('letters the rincian of every langkah anew', () => {
    const sop = sopPanjang(3, 3);
    const langkah = sop.langkah.map((satu) => ({ ...satu, rincian: ['satu', 'dua'] }));
    const bytes = tulisDocx(bahanUji({ ...sop, langkah }));
    const nomor = semua(bagian(bytes, 'word/document.xml'), 'w:numId').map(
      (satu) => satu.atribut['w:val'],
    );
    const dikenal = anak(bagian(bytes, 'word/numbering.xml'), 'w:num').map(
      (satu) => satu.atribut['w:numId'],
    );
    expect(new Set(nomor).size).toBe(3);
    expect(nomor).toHaveLength(6);
    expect(nomor.filter((satu) => !dikenal.includes(satu))).toEqual([]);
  });
});

describe('the signature below the table', () => {
  const penutup = { tempat: 'Rantau', tanggal: '2024-02-01', jabatan: 'Kepala', nama: 'Penanda' };
  const ruangTtd = twipMm(37);

  it.each([6, 8, 10, 12, 14, 16, 18, 20])(
    'has room beside at least two rows after %d langkah',
    (langkah) => {
      const bytes = tulisDocx(bahanUji(sopPanjang(4, langkah, { penutup })));
      const akhir = tabelLangkah(bytes).at(-1);
      if (akhir === undefined) throw new Error('no table');
      const tinggi = tinggiBaris(akhir);
      expect(tinggi.reduce((a, b) => a + b, 0) + ruangTtd).toBeLessThanOrEqual(
        kertasDari('A4').tinggiIsi,
      );
      const nomor = anak(akhir, 'w:tr').filter((tr) => /^\d+$/.test(paragraf(tr)[0] ?? ''));
      expect(nomor.length).toBeGreaterThan(1);
    },
  );
});

describe('the logo of the office', () => {
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAYAAAD0In+KAAAAC0lEQVR42mNgQAYAAA4AAasXHGQAAAAASUVORK5CYII=',
    'base64',
  );
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 20"/>');

  it.each([
    ['png', png, [['rId-logo.png', png]], 24, 12],
    ['svg+xml', svg, [['rId-logo-svg.svg', svg]], 10, 20],
  ] as const)('in %s keeps its bytes and its proportion', (jenis, isi, ada, lebar, tinggi) => {
    const dasar = bahanUji(sopPanjang(3, 3));
    const lambang = `data:image/${jenis};base64,${isi.toString('base64')}`;
    const bytes = tulisDocx({ ...dasar, kantor: { ...dasar.kantor, lambang } });
    const paket = unzipSync(bytes);
    for (const [nama, milik] of ada)
      expect(Buffer.from(paket[`word/media/${nama}`] ?? []).equals(milik)).toBe(true);
    const teks = (nama: string): string => Buffer.from(paket[nama] ?? []).toString('utf8');
    const disebut = [...teks('word/_rels/document.xml.rels').matchAll(/Target="(media\/[^"]+)"/g)];
    expect(disebut.map(([, jalur]) => `word/${jalur}`).toSorted()).toEqual(
      Object.keys(paket)
        .filter((jalur) => jalur.startsWith('word/media/'))
        .toSorted(),
    );
    const mm = /<wp:extent cx="(\d+)" cy="(\d+)"\/>/.exec(teks('word/document.xml'));
    expect([mm?.[1], mm?.[2]].map((emu) => Math.round(Number(emu) / 36_000))).toEqual([
      lebar,
      tinggi,
    ]);
    expect(teks('word/document.xml')).toContain('descr="Lambang Kabupaten Contoh"');
  });

  it('is left out where it is no picture', () => {
    const dasar = bahanUji(sopPanjang(3, 3));
    const bytes = tulisDocx({ ...dasar, kantor: { ...dasar.kantor, lambang: 'data:text/plain,' } });
    expect(Buffer.compare(bytes, tulisDocx(dasar))).toBe(0);
  });
});
