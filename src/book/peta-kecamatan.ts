import type { Batas } from '../chart/peta/titik.ts';
import { isAngka } from '../chart/nilai.ts';
import type { Peta } from '../chart/grafik.ts';
import { formatDesimal, formatJiwa } from '../statistics/format-value.ts';
import type { GrafikDef } from './grafik-buku.ts';
import { gabung } from './kalimat/daftar.ts';
import { tempatWaktu } from './make-tabel.ts';
import type { BarisGrafik, HitungGrafik } from './nilai-grafik.ts';
import { duaDesimal, tiapKecamatan, urutkan } from './nilai-grafik.ts';
import { uraiRentang } from './uraian-grafik.ts';

/** A map of the kecamatan, for an office that has given their borders. */
export function petaKecamatan(
  def: Omit<GrafikDef, 'buat' | 'perluBatas'>,
  { satuan, hitung }: { readonly satuan: string; readonly hitung: HitungGrafik },
): GrafikDef {
  return {
    ...def,
    perluBatas: true,
    buat: (data) => {
      const { batas } = data;
      if (!batas) throw new Error(`grafik ${def.id} is made without borders`);
      const { id, judul } = def;
      const kecamatan = tiapKecamatan(data, hitung);
      return makePeta({ id, judul, satuan, batas, kecamatan, tempat: tempatWaktu(data) });
    },
  };
}

interface BahanPeta extends Pick<Peta, 'id' | 'judul' | 'satuan'> {
  readonly batas: Batas;
  readonly kecamatan: readonly BarisGrafik[];
  /** Where and when, as the line below the title says it. */
  readonly tempat: string;
}

/** The map of a figure of every kecamatan, to two decimals; one without a border is named below the title. */
export function makePeta({ id, judul, satuan, batas, kecamatan, tempat }: BahanPeta): Peta {
  const semua = kecamatan.map((satu) => ({ ...satu, nilai: duaDesimal(satu.nilai) }));
  const tanpa = semua.filter(({ kode }) => !batas.wilayah.has(kode)).map(({ nama }) => nama);
  const bulat = semua.every(({ nilai }) => !isAngka(nilai) || Number.isInteger(nilai));
  const tulis = (n: number) => `${bulat ? formatJiwa(n) : formatDesimal(n, 2)} ${satuan}`;
  const kurang = tanpa.length === 0 ? '' : `; batas Kecamatan ${gabung(tanpa)} tidak tersedia`;
  return {
    jenis: 'peta',
    id,
    judul,
    subjudul: `${tempat} (${satuan})${kurang}`,
    uraian: `Peta ${String(semua.length - tanpa.length)} kecamatan: ${uraiRentang(urutkan(semua), tulis)}${kurang}.`,
    batas,
    wilayah: semua.filter(({ kode }) => batas.wilayah.has(kode)),
    satuan,
  };
}
