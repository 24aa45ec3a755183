import type { Finding } from '../../finding/finding.ts';
import type { Dataset, Kabupaten, Wilayah } from '../model.ts';
import { perKecamatan, sebutBeberapa, type Pemeriksaan } from '../pemeriksaan.ts';
import { semuaDesa } from '../wilayah.ts';

/** Exports that leave out a desa in which there is nothing to count. */
const bolehTanpaDesa: ReadonlySet<string> = new Set(['disabilitas']);

/** Every desa of the register stands in every export: a missing one makes all totals too small. */
export const desaLengkap: Pemeriksaan = {
  id: 'desa-lengkap',
  periksa: ({ kabupaten, daftar }) => daftar.flatMap((dataset) => periksaSatu(dataset, kabupaten)),
};

function periksaSatu(
  { def, berkas, baris, tingkat, takTerbaca }: Dataset,
  kabupaten: Kabupaten,
): readonly Finding[] {
  const ada = new Set([...baris.map(({ kode }) => kode), ...(takTerbaca ?? [])]);
  if (tingkat === 'kabupaten') return [];
  const seharusnya = tingkat === 'desa' ? semuaDesa(kabupaten) : kabupaten.kecamatan;
  const hilang = seharusnya.filter(({ kode }) => !ada.has(kode));
  if (hilang.length === 0) return [];
  const dasar = {
    aturan: 'desa-lengkap',
    tingkat: bolehTanpaDesa.has(def.id) ? 'peringatan' : 'galat',
    tempat: { berkas },
  } as const;
  if (ada.size === 0) {
    return [
      {
        ...dasar,
        tingkat: 'galat',
        pesan: `Tidak ada satu pun wilayah ${kabupaten.nama} yang terbaca dari berkas ini.`,
        obat: 'Periksa temuan lain pada berkas ini, atau ekspor ulang berkasnya.',
      },
    ];
  }
  if (tingkat === 'kecamatan') return [kecamatanHilang(dasar, hilang)];
  return perKecamatan(kabupaten, hilang).map(({ nama, desa }): Finding => ({
    ...dasar,
    pesan: `Kecamatan ${nama}: ${String(desa.length)} desa tidak ada barisnya: ${sebutBeberapa(desa.map((satu) => `${satu.nama} (${satu.kode})`))}.`,
    obat: 'Tambahkan desanya dari ekspor asal; bila memang tanpa penduduk, isi barisnya dengan 0.',
  }));
}

function kecamatanHilang(
  dasar: Pick<Finding, 'aturan' | 'tingkat' | 'tempat'>,
  hilang: readonly Wilayah[],
): Finding {
  return {
    ...dasar,
    pesan: `${String(hilang.length)} kecamatan tidak ada dalam berkas ini: ${sebutBeberapa(hilang.map(({ nama, kode }) => `${nama} (${kode})`))}.`,
    obat: 'Tambahkan kecamatannya dari ekspor asal; bila memang tanpa penduduk, isi dengan 0.',
  };
}
