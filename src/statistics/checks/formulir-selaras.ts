import type { Finding } from '../../finding/finding.ts';
import { jumlahkan, nilaiWilayah } from '../agregat.ts';
import type { Dataset, Kabupaten } from '../model.ts';
import { namaBerkas, sebutBeberapa, type Pemeriksaan } from '../pemeriksaan.ts';
import { pilihTerinci } from '../pilih-tingkat.ts';

/**
 * A report form per kecamatan or for the whole kabupaten says the same as the export per desa that stands beside
 * it. The export is what is published, so a form that disagrees is shown and changes nothing.
 */
export const formulirSelaras: Pemeriksaan = {
  id: 'formulir-selaras',
  periksa: ({ kabupaten, daftar }) => {
    const terinci = pilihTerinci(daftar);
    return daftar.flatMap((formulir) => {
      const acuan = terinci.get(formulir.def.id);
      if (!acuan || acuan.tingkat === formulir.tingkat) return [];
      return bandingkan(formulir, acuan, kabupaten);
    });
  },
};

function bandingkan(formulir: Dataset, acuan: Dataset, kabupaten: Kabupaten): readonly Finding[] {
  const agregat = jumlahkan(acuan, kabupaten);
  const beda = formulir.baris.flatMap(({ kode, nilai }) => {
    const patokan = nilaiWilayah(agregat, kode) ?? [];
    const letak = nilai.findIndex(
      (angka, i) => angka !== patokan[i] && !Number.isNaN(angka + (patokan[i] ?? Number.NaN)),
    );
    const kategori = formulir.def.kategori[Math.floor(letak / 3)];
    if (letak < 0 || !kategori) return [];
    return [
      `${kode} kategori ${kategori.label} (${String(nilai[letak])}, seharusnya ${String(patokan[letak])})`,
    ];
  });
  if (beda.length === 0) return [];
  return [
    {
      aturan: 'formulir-selaras',
      tingkat: 'peringatan',
      tempat: { berkas: formulir.berkas },
      pesan: `Formulir "${formulir.def.judul}" berbeda dari ekspor per desa pada ${String(beda.length)} wilayah: ${sebutBeberapa(beda, 3)}.`,
      obat: `Periksa apakah formulirnya dari semester lain; yang diterbitkan ekspor per desa (${namaBerkas(acuan.berkas)}).`,
    },
  ];
}
