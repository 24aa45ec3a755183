import { isAngka, type Nilai } from '../chart/nilai.ts';
import { formatDesimal } from '../statistics/format-value.ts';
import type { Kecamatan } from '../statistics/model.ts';
import type { GrafikDef } from './grafik-buku.ts';
import { tempatWaktu } from './make-tabel.ts';
import { bacaGrafik, urutkan, type BacaGrafik, type HitungGrafik } from './nilai-grafik.ts';
import { uraiRentang, uraiTertutup } from './uraian-grafik.ts';
import type { DataBuku } from './tabel.ts';

/** A part of the whole that a chart of shares is divided into. */
export interface BagianGrafik {
  readonly nama: string;
  readonly hitung: HitungGrafik;
}

interface Susunan {
  /** The part by whose share the kecamatan stand in order, from 0. */
  readonly urutMenurut: number;
  readonly bagian: readonly BagianGrafik[];
  /** The whole as it is published, which may be known where a part of it is kept back. */
  readonly utuh: HitungGrafik;
  readonly satuan: string;
}

/** A bar of 100 % for each kecamatan, divided into its parts. */
export function susunanKecamatan(
  def: Omit<GrafikDef, 'buat'>,
  susun: (data: DataBuku) => Susunan,
): GrafikDef {
  return {
    ...def,
    buat: (data) => {
      const { bagian, utuh, satuan, urutMenurut } = susun(data);
      const baca = bacaGrafik(data);
      const baris = data.kabupaten.kecamatan.map((satu) =>
        barisSusunan(satu, { bagian, utuh, baca }),
      );
      const urut = urutkan(
        baris.map((satu) => ({ baris: satu, nilai: satu.persen[urutMenurut] ?? '…' })),
      ).map((satu) => satu.baris);
      return {
        jenis: 'batang',
        id: def.id,
        judul: def.judul,
        subjudul: `${tempatWaktu(data)} (persen)`,
        uraian: urai(urut, bagian),
        label: urut.map(({ nama }) => nama),
        kode: urut.map(({ kode }) => kode),
        seri: bagian.map(({ nama }, k) => ({
          nama,
          nilai: urut.map(({ nilai }) => nilai[k] ?? '…'),
        })),
        utuh: urut.map((b) => b.utuh),
        susun: 'seratus-persen',
        satuan,
      };
    },
  };
}

interface BarisSusunan extends Pick<Kecamatan, 'kode' | 'nama'> {
  readonly nilai: readonly Nilai[];
  readonly utuh: Nilai;
  readonly persen: readonly Nilai[];
}

function barisSusunan(
  { kode, nama }: Kecamatan,
  {
    bagian,
    utuh: hitungUtuh,
    baca,
  }: Pick<Susunan, 'bagian' | 'utuh'> & { readonly baca: BacaGrafik },
): BarisSusunan {
  const nilai = bagian.map(({ hitung }) => baca(kode, hitung));
  const utuh = baca(kode, hitungUtuh);
  const persen = nilai.map((n): Nilai => {
    if (!isAngka(n) || !isAngka(utuh)) return isAngka(n) ? utuh : n;
    return utuh === 0 ? '…' : (n / utuh) * 100;
  });
  return { kode, nama, nilai, utuh, persen };
}

/** The range of the part that is the largest of most kecamatan. */
function urai(baris: readonly BarisSusunan[], bagian: readonly BagianGrafik[]): string {
  const unggul = bagian.map((_, k) => baris.filter(({ persen }) => isTerbesar(persen, k)).length);
  const utama = unggul.indexOf(Math.max(...unggul));
  const urut = urutkan(baris.map(({ nama, persen }) => ({ nama, nilai: persen[utama] ?? '…' })));
  const lain = baris.flatMap(({ nilai }) => nilai.filter((_, k) => k !== utama));
  const rentang = uraiRentang(urut, (n) => `${formatDesimal(n, 1)} persen`);
  return [
    `Diagram batang 100 persen ${String(baris.length)} kecamatan menurut ${String(bagian.length)} bagian: ${bagian.map(({ nama }) => nama).join(', ')}. Bagian ${bagian[utama]?.nama ?? ''}: ${rentang}`,
    ...(lain.includes('x') ? [` Pada bagian lain ${uraiTertutup(lain)}`] : []),
  ]
    .map((kalimat) => `${kalimat}.`)
    .join('');
}

function isTerbesar(persen: readonly Nilai[], k: number): boolean {
  const n = persen[k];
  return isAngka(n) && persen.every((lain) => !isAngka(lain) || lain <= n);
}
