import { namaBerkas } from '../letak.ts';
import type { Dataset } from '../model.ts';
import { definePemeriksaan, type IsiSemester, type MasukanPeriksa } from '../pemeriksaan.ts';
import { labelPeriode } from '../periode.ts';

/** Registers that many offices do not renew every half year. */
const jarangBerubah: ReadonlySet<string> = new Set(['disabilitas', 'golongan-darah']);

/** Cells above 0 from which the same figures everywhere are no coincidence. */
const buktiTerkecil = 10;

export const salinanSemester = definePemeriksaan({
  id: 'salinan-semester',
  tingkat: 'galat',
  uraian: 'Tabel suatu semester tidak sama sel demi sel dengan tabel semester sebelumnya.',
  penjelasan:
    'Penduduk berubah setiap hari, sehingga tabel yang sama di semua sel adalah salinan yang lupa diganti. Ini pernah terjadi pada lembar kartu keluarga dalam dua buku kerja DKB yang berurutan. Ekspor ulang lembar itu untuk semester ini; pada tabel disabilitas dan golongan darah, yang jarang diperbarui, temuannya hanya peringatan.',
  laporkan: ({ daftar, sebelum = [] }: MasukanPeriksa) =>
    daftar.flatMap((dataset) => {
      // Areas change by regulation only.
      if (dataset.def.satuan === 'km²' || banyakTerisi(dataset) < buktiTerkecil) return [];
      const asal = cariSalinan(dataset, sebelum);
      if (!asal) return [];
      return [
        {
          dataset,
          ...(jarangBerubah.has(dataset.def.id) && { tingkat: 'peringatan' as const }),
          letak: [],
          pesan: () =>
            `Tabel "${dataset.def.judul}" sama di semua sel dengan ${labelPeriode(asal.periode)} (${namaBerkas(asal.berkas)}), sehingga salah satunya salinan`,
          obat: 'Ekspor ulang lembar ini untuk semester rilis, atau terima dengan pengecualian di rilis.yaml bila memang tidak berubah',
        },
      ];
    }),
});

function banyakTerisi({ baris }: Dataset): number {
  return baris.reduce((n, { nilai }) => n + nilai.filter((angka) => angka > 0).length, 0);
}

function cariSalinan(
  dataset: Dataset,
  sebelum: readonly IsiSemester[],
): { readonly periode: IsiSemester['periode']; readonly berkas: string } | undefined {
  for (const { periode, daftar } of sebelum) {
    const sama = daftar.find((lain) => lain.def.id === dataset.def.id && isiSama(lain, dataset));
    if (sama) return { periode, berkas: sama.berkas };
  }
  return undefined;
}

function isiSama(a: Dataset, b: Dataset): boolean {
  if (a.tingkat !== b.tingkat || a.baris.length !== b.baris.length) return false;
  return a.baris.every((baris, i) => {
    const lain = b.baris[i];
    return (
      lain?.kode === baris.kode && baris.nilai.every((angka, k) => Object.is(angka, lain.nilai[k]))
    );
  });
}
