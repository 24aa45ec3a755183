import type { GrafikDef } from './grafik-buku.ts';
import type { HitungGrafik } from './nilai-grafik.ts';
import { susunanKecamatan } from './susunan-kecamatan.ts';

/** Who has a document and who does not yet, as shares of those who should have it, best covered kecamatan first. */
export function grafikKepemilikan(
  def: Omit<GrafikDef, 'buat'>,
  {
    sasaran,
    memiliki,
    nama = ['Memiliki', 'Belum memiliki'],
    satuan = 'jiwa',
  }: {
    readonly sasaran: HitungGrafik;
    readonly memiliki: HitungGrafik;
    readonly nama?: readonly [punya: string, belum: string];
    readonly satuan?: string;
  },
): GrafikDef {
  const belum: HitungGrafik = (nilai) => {
    const [semua, punya] = [sasaran(nilai), memiliki(nilai)];
    // Documents of people who have moved or died since can be more than the people who should have one.
    return semua === undefined || punya === undefined ? undefined : Math.max(0, semua - punya);
  };
  return susunanKecamatan(def, () => ({
    urutMenurut: 0,
    bagian: [
      { nama: nama[0], hitung: memiliki },
      { nama: nama[1], hitung: belum },
    ],
    utuh: (nilai) => (memiliki(nilai) ?? Number.NaN) + (belum(nilai) ?? Number.NaN),
    satuan,
  }));
}
