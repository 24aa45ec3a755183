import { resolve } from 'node:path';
import type { Batas } from '../chart/peta/titik.ts';
import type { Finding } from '../finding/finding.ts';
import { menghentikan } from '../finding/finding.ts';
import { lengkapiRujukan } from '../sop/lengkapi-rujukan.ts';
import type { Perbaikan } from '../release/schema-perbaikan.ts';
import { bacaTerbitan } from '../release/terbitan.ts';
import type { Terbitan } from '../release/terbitan.ts';
import type { Register } from '../sop/regulasi/register.ts';
import type { Sop } from '../sop/schema.ts';
import { parseTanggal } from '../sop/tanggal.ts';
import type { Tanggal } from '../sop/tanggal.ts';
import type { Folders } from './folders.ts';
import { pathForReader } from './folders.ts';
import { readContent } from './read-content.ts';
import type { InstansiTerbaca } from './read-content.ts';
import type { RilisTerbaca } from './read-data.ts';
import { readData } from './read-data.ts';
import type { Edisi } from './edisi.ts';
import { buatEdisi } from './edisi.ts';
import { readBab } from './read-bab.ts';
import { readIstilah } from './read-istilah.ts';
import { lindungiRilis } from './agregat-rilis.ts';
import type { Istilah } from '../statistics/istilah.ts';
import { temuanTerbuka } from '../statistics/pengungkapan/keterangan.ts';
import { readPengumuman } from './read-pengumuman.ts';
import { readPadanan } from './read-padanan.ts';
import type { HalamanPanduan } from './read-panduan.ts';
import { readPanduan } from './read-panduan.ts';
import { namaWilayah } from './read-wilayah.ts';

/** An office of the portal, from its own file or, without one, from the region register. */
export interface Kantor extends InstansiTerbaca {
  /** True when the office has no file in `instansi/` and is only named by the register. */
  readonly polos: boolean;
}

/** An SOP with its office. */
export interface SopSiap {
  readonly kode: string;
  readonly slug: string;
  readonly naskah: Sop;
  readonly kantor: Kantor;
}

/** An edition of a release: the newest, or one that another took the place of. */
export interface RilisSiap extends Omit<RilisTerbaca, 'lama'> {
  readonly kantor: Kantor;
  /** Borders of the kecamatan, where the office has given them. */
  readonly batas?: Batas;
  /** What the edition may be called, and its way through the office's own SOP. */
  readonly terbitan: Terbitan;
  /** When and why another took its place; absent from the newest. */
  readonly diganti?: Perbaikan;
  /** The editions before it, the first one first. */
  readonly lama: readonly RilisSiap[];
}

/** All that the portal is made from. */
export interface Portal {
  readonly kantor: readonly Kantor[];
  readonly sop: readonly SopSiap[];
  /** The regulations that are known. */
  readonly regulasi: Register;
  /** The day as of which SOPs were reviewed; absent where nothing speaks of a day. */
  readonly per?: Tanggal;
  readonly rilis: readonly RilisSiap[];
  /** The glossary, in order of the alphabet. */
  readonly istilah: readonly Istilah[];
  /** The book of every release in its newest edition, in the same order. */
  readonly edisi: readonly Edisi[];
  /** The pages of the manual. */
  readonly panduan: readonly HalamanPanduan[];
  readonly temuan: readonly Finding[];
}

/**
 * Reads and checks everything; content that a galat spoils is missing from the result. SOPs are reviewed as of
 * `per`, or of the newest day that content or data speak of.
 */
export async function readPortal(
  folders: Folders,
  { per }: { readonly per?: Tanggal } = {},
): Promise<Portal> {
  const data = await readData(folders.data);
  const isi = readContent(folders.content, {
    ...(per !== undefined && { per }),
    tanggalLain: data.rilis.flatMap(({ rilis }) => parseTanggal(rilis.tanggalPosisi) ?? []),
  });
  const kode = [
    ...isi.instansi.map((instansi) => instansi.kode),
    ...isi.sop.map((sop) => sop.kode),
    ...data.rilis.map(({ rilis }) => rilis.wilayah),
  ];
  const buku = readBab(folders.content);
  const istilah = readIstilah(folders.content);
  const panduan = readPanduan(folders.content);
  const kantor = [...new Set(kode)].toSorted().map((k) => office(k, isi.instansi));
  const cari = (k: string): Kantor => {
    const ada = kantor.find((calon) => calon.kode === k);
    if (!ada) throw new Error(`no office for ${k}`);
    return ada;
  };
  const menurutId = new Map(isi.sop.map((satu) => [satu.id, satu]));
  const sop = isi.sop.map((satu) => ({
    kode: satu.kode,
    slug: satu.slug,
    naskah: lengkapiRujukan(satu, isi.regulasi, menurutId),
    kantor: cari(satu.kode),
  }));
  const naskah = new Map(sop.map((satu) => [`${satu.kode}/${satu.slug}`, satu.naskah]));
  const siapkan = <T extends Omit<RilisTerbaca, 'lama'>>(satu: T) => ({
    ...satu,
    ...batasKantor(isi.batas, satu.rilis.wilayah),
    kantor: cari(satu.rilis.wilayah),
    terbitan: bacaTerbitan(satu.rilis, naskah, satu.tempat),
  });
  const rilis = data.rilis.map((satu): RilisSiap => {
    const lama: RilisSiap[] = [];
    for (const edisi of satu.lama) lama.push({ ...siapkan(edisi), lama: [...lama] });
    return { ...siapkan(satu), lama };
  });
  return {
    kantor,
    sop,
    regulasi: isi.regulasi,
    ...(isi.per !== undefined && { per: isi.per }),
    rilis,
    istilah: istilah.nilai,
    // A chapter that names an unknown table cannot be numbered, and stops the build anyway.
    edisi: buku.temuan.some(menghentikan) ? [] : rilis.map((r) => buatEdisi(r, rilis, buku.bab)),
    panduan: panduan.panduan,
    temuan: withReaderPaths([
      ...isi.temuan.map((satu) => mayBeAlone(satu, rilis.length > 0)),
      ...buku.temuan,
      ...readPadanan(folders.content).temuan,
      ...istilah.temuan,
      ...panduan.temuan,
      ...readPengumuman(folders.content).temuan,
      ...rilis.flatMap((satu) =>
        temuanTerbuka(
          lindungiRilis(satu),
          resolve(folders.content, 'instansi', `${satu.kabupaten.kode}.yaml`),
        ),
      ),
      ...data.temuan.map((satu) => mayBeAlone(satu, isi.sop.length > 0)),
      ...rilis.flatMap(({ terbitan }) => terbitan.temuan),
      ...kantor.filter(({ polos }) => polos).map((k) => plainOffice(k, folders.content)),
    ]),
  };
}

/** An office may begin with SOPs alone or with figures alone; only a portal of neither is a galat. */
function mayBeAlone(temuan: Finding, adaLain: boolean): Finding {
  const isKosong = temuan.aturan === 'konten-kosong' || temuan.aturan === 'belum-ada-rilis';
  return isKosong && adaLain ? { ...temuan, tingkat: 'peringatan' } : temuan;
}

/** Findings with the paths that their reader knows; a file has many findings and one path. */
function withReaderPaths(temuan: readonly Finding[]): readonly Finding[] {
  const jalur = new Map<string, string>();
  return temuan.map((satu) => {
    const asal = satu.tempat.berkas;
    const berkas = jalur.get(asal) ?? pathForReader(asal);
    jalur.set(asal, berkas);
    return { ...satu, tempat: { ...satu.tempat, berkas } };
  });
}

function office(kode: string, instansi: readonly InstansiTerbaca[]): Kantor {
  const sendiri = instansi.find((calon) => calon.kode === kode);
  if (sendiri) return { ...sendiri, polos: false };
  return {
    kode,
    nama: 'Dinas Kependudukan dan Pencatatan Sipil',
    wilayah: namaWilayah(kode) ?? `Wilayah ${kode}`,
    unit: [],
    polos: true,
  };
}

function batasKantor(batas: ReadonlyMap<string, Batas>, kode: string): { readonly batas?: Batas } {
  const milik = batas.get(kode);
  return milik ? { batas: milik } : {};
}

function plainOffice({ kode, wilayah }: Kantor, content: string): Finding {
  return {
    aturan: 'instansi-tidak-ada',
    tingkat: 'peringatan',
    tempat: { berkas: resolve(content, 'instansi', `${kode}.yaml`) },
    pesan: `Kantor ${wilayah} (${kode}) belum mempunyai berkas, sehingga hanya disebut menurut daftar wilayah`,
    obat: `Tulis berkas instansi/${kode}.yaml dengan kode, nama, dan wilayah`,
  };
}
