import { formatTanggal } from '../../../sop/tanggal.ts';
import type { Bahan } from '../bahan.ts';
import type { Unsur } from '../xml.ts';
import { banyakBaris, hurufIsi, hurufJudul, hurufKop, tinggiBaris } from './huruf.ts';
import { tinggiAlinea, tulisAlinea } from './isi-sel.ts';
import type { Alinea } from './isi-sel.ts';
import type { Logo } from './logo.ts';
import { daftarIdentitas } from './penomoran.ts';
import { sum, twipMm } from './satuan.ts';
import { bantalan, baris, jarakSel, kalimat, sel, tabel, tinggiTepi } from './wordml.ts';

const ruangTandaTangan = twipMm(15);

/** The identity block of the form and the height in twips that it takes at most. */
export interface Identitas {
  readonly tabel: Unsur;
  readonly tinggi: number;
}

/** Baris of the block; a row is as high as the higher of its two halves. */
interface BarisIdentitas {
  readonly tinggi: number;
  readonly sel: readonly Unsur[];
}

export function identitas(
  { sop, kantor }: Pick<Bahan, 'sop' | 'kantor'>,
  lebarIsi: number,
  logo: Logo | undefined,
): Identitas {
  const kiri = Math.floor(lebarIsi / 2);
  const judul = twipMm(36);
  const kolom = [kiri, judul, lebarIsi - kiri - judul];
  const nama = sop.kop.length > 0 ? sop.kop : [kantor.nama, kantor.wilayah];
  const tinggiKop =
    (logo?.tinggi ?? 0) +
    sum(nama.map((teks) => banyakBaris(teks, kiri - 2 * bantalan.samping, hurufKop))) *
      tinggiBaris(hurufKop);
  const kop = [
    ...(logo === undefined ? [] : [logo.alinea]),
    ...nama.map((teks) => kalimat(teks, { huruf: hurufKop, rata: 'center' })),
  ];
  const semua = [...barisNomor(sop, { kop, tinggiKop }, kolom), ...barisKotak(sop, kolom)];
  return {
    tabel: tabel(
      semua.map(({ tinggi, sel: isi }) => baris(isi, { tinggi })),
      { kolom, uraian: `Identitas SOP ${sop.judul}` },
    ),
    tinggi: sum(semua.map(({ tinggi }) => tinggi + 5)),
  };
}

function barisNomor(
  { label, nomor, nama, tanggal, disahkan }: Bahan['sop'],
  { kop, tinggiKop }: { readonly kop: readonly Unsur[]; readonly tinggiKop: number },
  kolom: readonly number[],
): readonly BarisIdentitas[] {
  const [kiri = 0, lebarJudul = 0, lebarNilai = 0] = kolom;
  const isian: readonly (readonly [string, string])[] = [
    [label.nomor, nomor],
    [label.pembuatan, formatTanggal(tanggal.pembuatan)],
    [label.revisi, formatTanggal(tanggal.revisi)],
    [label.efektif, formatTanggal(tanggal.efektif)],
  ];
  const kanan = [
    ...isian.map(([judul, teks]) => ({
      judul,
      isi: tulisAlinea([{ teks: teks || '—' }]),
      tinggi: tinggiAlinea([{ teks }], lebarNilai),
    })),
    {
      judul: label.disahkan,
      isi: tandaTangan(disahkan),
      tinggi:
        tinggiAlinea([{ teks: disahkan.jabatan }], lebarNilai) +
        ruangTandaTangan +
        2 * tinggiBaris(hurufJudul),
    },
    {
      judul: label.nama,
      isi: [kalimat(nama, { huruf: hurufJudul, ...jarakSel(0, 1) })],
      tinggi:
        banyakBaris(nama, lebarNilai - 2 * bantalan.samping, hurufJudul) * tinggiBaris(hurufJudul) +
        tinggiTepi,
    },
  ];
  // The room for the signature grows where logo and office need more than the rows beside them.
  const kurang = Math.max(0, tinggiKop - sum(kanan.map(({ tinggi }) => tinggi)));
  return kanan.map(({ judul, isi, tinggi }, i) => ({
    tinggi: Math.max(
      i === isian.length ? tinggi + kurang : tinggi,
      tinggiAlinea([{ teks: judul }], lebarJudul),
    ),
    sel: [
      sel(i === 0 ? kop : [kalimat('', { huruf: hurufIsi })], {
        lebar: kiri,
        gabung: i === 0 ? 'restart' : 'continue',
        tengah: true,
      }),
      sel([kalimat(judul, { huruf: hurufJudul, ...jarakSel(0, 1) })], { lebar: lebarJudul }),
      sel(isi, { lebar: lebarNilai }),
    ],
  }));
}

/** The office, room for the signature, the name and NIP, `kiri` twips from the left. */
export function tandaTangan(
  { jabatan, nama, nip }: Bahan['sop']['disahkan'],
  kiri = 0,
): readonly Unsur[] {
  const tengah = { kiri, rata: 'center' } as const;
  return [
    kalimat(jabatan, { huruf: hurufIsi, ...tengah, bersama: true, sebelum: bantalan.tegak }),
    kalimat(nama || '—', {
      huruf: hurufJudul,
      ...tengah,
      sebelum: ruangTandaTangan,
      bersama: true,
    }),
    ...(nip === ''
      ? []
      : [kalimat(`NIP. ${nip.replace(/^NIP\.?\s*/i, '')}`, { huruf: hurufIsi, ...tengah })]),
  ];
}

function barisKotak(
  sop: Bahan['sop'],
  [kiri = 0, judul = 0, nilai = 0]: readonly number[],
): readonly BarisIdentitas[] {
  const { label } = sop;
  const kata = ({ teks }: { readonly teks: string }) => teks;
  const pasangan = [
    [label.dasarHukum, sop.dasarHukum.map(kata), label.kualifikasi, sop.kualifikasi],
    [label.keterkaitan, sop.keterkaitan.map(kata), label.peralatan, sop.peralatan],
    [label.peringatan, sop.peringatan, label.pencatatan, sop.pencatatan],
  ] as const;
  return pasangan.map(([judulKiri, isiKiri, judulKanan, isiKanan], i) => {
    const alineaKiri = alineaKotak(isiKiri, 2 * i);
    const alineaKanan = alineaKotak(isiKanan, 2 * i + 1);
    return {
      tinggi:
        tinggiBaris(hurufJudul) +
        bantalan.tegak +
        Math.max(tinggiAlinea(alineaKiri, kiri), tinggiAlinea(alineaKanan, judul + nilai)),
      sel: [
        kotak(judulKiri, alineaKiri, { lebar: kiri }),
        kotak(judulKanan, alineaKanan, { lebar: judul + nilai, kolom: 2 }),
      ],
    };
  });
}

function alineaKotak(butir: readonly string[], nomor: number): readonly Alinea[] {
  if (butir.length === 0) return [{ teks: '—' }];
  return butir.length === 1
    ? butir.map((teks) => ({ teks }))
    : butir.map((teks) => ({ teks, daftar: daftarIdentitas(nomor) }));
}

function kotak(judul: string, isi: readonly Alinea[], gaya: Parameters<typeof sel>[1]): Unsur {
  return sel(
    [
      kalimat(judul, { huruf: hurufJudul, bersama: true, sebelum: bantalan.tegak }),
      ...tulisAlinea(isi),
    ],
    gaya,
  );
}
