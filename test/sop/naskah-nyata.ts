import { existsSync, readFileSync } from 'node:fs';
import type { SopTertulis } from '../../src/sop/schema.ts';

const folder = new URL('../../../shared/data/sop/', import.meta.url);

/** True where the signed documents lie beside the project; they are not part of it. */
export const adaNaskahNyata = existsSync(folder);

interface LangkahNaskah {
  readonly no: number;
  readonly kegiatan?: string;
  readonly pelaksana: readonly string[];
  readonly shape: string;
  readonly kelengkapan?: string;
  readonly waktu?: string;
  readonly output?: string;
  readonly keterangan?: string;
}

interface PanahNaskah {
  readonly from: number;
  readonly to: number;
  readonly label: string;
  readonly label_drawn?: boolean;
}

interface Sampul {
  readonly nomor?: string;
  readonly buat?: string;
  readonly revisi?: string;
  readonly efektif?: string;
  readonly unit?: string;
  readonly dasar?: readonly string[];
  readonly kual?: readonly string[];
  readonly kait?: readonly string[];
  readonly alat?: readonly string[];
  readonly ingat?: readonly string[];
  readonly catat?: readonly string[];
}

/** What somebody read from a signed document, its drawing included. */
interface Bacaan {
  readonly title?: string;
  readonly actors: readonly string[];
  readonly steps: readonly LangkahNaskah[];
  readonly edges: readonly PanahNaskah[];
  /** Arrows between symbols rather than langkah, where a row holds several symbols. */
  readonly raw_connectors?: string;
  readonly cover?: Sampul;
}

export interface NaskahNyata {
  readonly id: string;
  readonly bacaan: Bacaan;
  /** The lines of the document's text, cells divided by tabs. */
  readonly baris: readonly (readonly string[])[];
  readonly sop: SopTertulis;
}

type LangkahTertulis = SopTertulis['langkah'][number];

/** The signed documents, each as this project writes an SOP; none where they are absent. */
export function naskahNyata(): readonly NaskahNyata[] {
  if (!adaNaskahNyata) return [];
  return [
    'potensi-bencana',
    'satpolpp-28-surat-keluar',
    'satpolpp-dip-daftar-informasi',
    'satpolpp-keberatan-informasi',
  ].map((id) => {
    const bacaan = readBacaan(id);
    const baris = readBaris(id);
    return { id, bacaan, baris, sop: sopNaskah(bacaan, baris) };
  });
}

function readBacaan(id: string): Bacaan {
  return JSON.parse(readFileSync(new URL(`${id}.truth.json`, folder), 'utf8')) as Bacaan;
}

function readBaris(id: string): readonly (readonly string[])[] {
  return readFileSync(new URL(`${id}.txt`, folder), 'utf8')
    .split('\n')
    .map((satu) => satu.split('\t').map((sel) => sel.trim()));
}

/**
 * The symbols of a document whose reading tells arrow by arrow what leaves and reaches them, by number of langkah:
 * "2->2" leads to the other symbol of the row, "one per actor" to each symbol of its row, others to the first.
 */
function simbolPerPanah(
  steps: readonly LangkahNaskah[],
  penghubung: string,
): Readonly<Record<number, readonly Simbol[]>> {
  const pelaku = new Map(steps.map(({ no, pelaksana }) => [no, pelaksana.map(slug)]));
  const panah = [...penghubung.matchAll(/(\d+)->(\d+)(?: ?\(([^)]*)\))?/g)].map(
    ([, dari, ke, catatan = '']) => ({ dari: Number(dari), ke: Number(ke), catatan }),
  );
  const tujuan = (no: number): string[] =>
    panah
      .filter(({ dari }) => dari === no)
      .flatMap(({ dari, ke, catatan }) => {
        const id = (pelaku.get(ke) ?? []).map((satu, i) =>
          i === 0 ? String(ke) : `${ke}-${satu}`,
        );
        if (dari === ke) return id.slice(1);
        return catatan.includes('one per actor') ? id : id.slice(0, 1);
      });
  return Object.fromEntries(
    steps.map(({ no, pelaksana, shape }) => [
      no,
      pelaksana.map((nama, urutan): Simbol => {
        const lanjut = urutan === 0 ? tujuan(no) : [];
        const teks = /"(.*)"/.exec(shape)?.[1];
        const penutup = teks !== undefined && urutan === pelaksana.length - 1;
        return {
          pelaksana: slug(nama),
          bentuk: penutup ? 'kapsul' : (bentuk[shape] ?? 'kotak'),
          lanjut: lanjut.length > 0 ? lanjut : 'selesai',
          ...(penutup && { teks }),
        };
      }),
    ]),
  );
}

type Simbol = NonNullable<LangkahTertulis['simbol']>[number];

function sopNaskah(
  { title, actors, steps, edges, raw_connectors, cover = {} }: Bacaan,
  baris: readonly (readonly string[])[],
): SopTertulis {
  const simbol = raw_connectors === undefined ? {} : simbolPerPanah(steps, raw_connectors);
  const kepala = baris.findIndex(([pertama = '']) => /^No\.?$/.test(pertama));
  const isi = baris.slice(kepala + 2);
  const rekonstruksi: SopTertulis['sumber'] = {
    berkas: title ?? 'naskah',
    rekonstruksi: edges.some(({ label_drawn }) => label_drawn === false) ? ['label'] : [],
  };
  return {
    nama: title ?? baris.flat().find((satu) => satu.startsWith('SOP')) ?? '',
    status: 'berlaku',
    sumber: rekonstruksi,
    label: label(baris, kepala),
    ...identitas(cover),
    kop: kop(baris),
    disahkan: pengesah(baris),
    pelaksana: actors.map((nama) => ({ id: slug(nama), nama })),
    langkah: steps.map((langkah, indeks) => {
      const sel = isi.find(([no]) => no === String(langkah.no)) ?? [];
      const dasar = { ...langkahNaskah(langkah, sel, actors.length), ...gabungan(langkah) };
      const khusus = simbol[langkah.no];
      if (khusus !== undefined) return { ...dasar, simbol: [...khusus] };
      if (dasar.gabung !== undefined) return dasar;
      const terakhir = indeks === steps.length - 1;
      return { ...dasar, ...arah(langkah, edges, terakhir) };
    }),
  };
}

function identitas(cover: Sampul): Partial<SopTertulis> {
  return {
    nomor: cover.nomor,
    ...(cover.unit !== undefined && cover.unit !== '' && { unit: cover.unit }),
    tanggal: { pembuatan: cover.buat, revisi: cover.revisi, efektif: cover.efektif },
    dasarHukum: [...(cover.dasar ?? [])],
    kualifikasi: [...(cover.kual ?? [])],
    keterkaitan: [...(cover.kait ?? [])],
    peralatan: [...(cover.alat ?? [])],
    peringatan: [...(cover.ingat ?? [])],
    pencatatan: [...(cover.catat ?? [])],
  };
}

/** The lines above the block of numbers and dates; none where the text begins with the title. */
function kop(baris: readonly (readonly string[])[]): string[] {
  const nomor = baris.findIndex(([pertama]) => pertama === 'Nomor SOP');
  return baris.slice(0, Math.max(nomor, 0)).flatMap(([satu = '']) => (satu === '' ? [] : [satu]));
}

/** "<jabatan>  <nama> NIP. <nip>" in one cell. */
function pengesah(baris: readonly (readonly string[])[]): SopTertulis['disahkan'] {
  const [, isi = ''] = baris.find(([pertama]) => pertama === 'Disahkan oleh') ?? [];
  const [, jabatan, nama, nip] = /^(.*?)\s{2,}(.*?)\s+NIP\.\s*(.*)$/.exec(isi) ?? [];
  return { jabatan, nama, nip };
}

/** The headings of the table where they differ from the form's: Syarat, Pelaksanaan, KEGIATAN. */
function label(baris: readonly (readonly string[])[], kepala: number): SopTertulis['label'] {
  const atas = (baris[kepala] ?? []).filter(Boolean);
  const bawah = (baris[kepala + 1] ?? []).filter(Boolean);
  const mutu = bawah.slice(bawah.indexOf('Waktu') - 1);
  return {
    no: atas[0],
    kegiatan: atas[1],
    pelaksana: atas[2],
    kelengkapan: mutu[0],
    waktu: mutu[1],
    output: mutu[2],
  };
}

function langkahNaskah(
  { no, kegiatan, kelengkapan, waktu, output, keterangan }: LangkahNaskah,
  sel: readonly string[],
  kolom: number,
): LangkahTertulis {
  const mutu = sel.slice(2 + kolom);
  return {
    no,
    ...kegiatanDanRincian(kegiatan ?? sel[1] ?? ''),
    kelengkapan: kelengkapan ?? mutu[0],
    waktu: waktu ?? mutu[1],
    output: output ?? mutu[2],
    keterangan: keterangan ?? mutu[3],
  };
}

/** "a. …; b. …" in one cell are rincian. */
function kegiatanDanRincian(teks: string): Pick<LangkahTertulis, 'kegiatan' | 'rincian'> {
  const rincian = teks.split(/(?:^|\s)[a-e]\.\s+/);
  return rincian.length > 2
    ? { kegiatan: rincian[0], rincian: rincian.slice(1) }
    : { kegiatan: teks };
}

function gabungan({ shape }: LangkahNaskah): Pick<LangkahTertulis, 'gabung' | 'waktu'> {
  return shape.startsWith('merged') ? { gabung: ['pelaksana', 'waktu'], waktu: undefined } : {};
}

const bentuk: Readonly<Record<string, Simbol['bentuk']>> = {
  terminator: 'kapsul',
  process: 'kotak',
  decision: 'belah-ketupat',
};

function arah(
  { no, pelaksana, shape }: LangkahNaskah,
  edges: readonly PanahNaskah[],
  terakhir: boolean,
): Partial<LangkahTertulis> {
  const keluar = edges.filter(({ from }) => from === no);
  const milik = { pelaksana: pelaksana.map(slug), bentuk: bentuk[shape] };
  if (shape === 'decision') {
    return { ...milik, keputusan: Object.fromEntries(keluar.map(({ label, to }) => [label, to])) };
  }
  if (terakhir || keluar.length === 0) return { ...milik, lanjut: 'selesai' };
  return { ...milik, lanjut: keluar.map(({ to }) => to) };
}

/** The id of a pelaksana. */
export function slug(nama: string): string {
  return nama
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
