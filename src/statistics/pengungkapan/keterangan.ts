import type { Finding } from '../../finding/finding.ts';
import { ambangDataset, type Pengungkapan } from './setelan.ts';
import type { AgregatTerlindung } from './terlindung.ts';
import type { HasilLindung } from './tutup-kecil.ts';

/** What a reader of a table must know of its figures, in sentences; none where they are as counted. */
export function catatanPengungkapan(
  { def, banyakTertutup, kelipatan }: AgregatTerlindung,
  setelan: Pengungkapan | undefined,
): readonly string[] {
  if (kelipatan !== undefined) return [catatanBulat(kelipatan, def.membagiPenduduk)];
  if (!setelan || banyakTertutup === 0) return [];
  const ambang = Object.entries(ambangDataset(setelan, def.id))
    .filter(([, batas]) => batas > 1)
    .map(([tingkat, batas]) => `${String(batas)} pada tingkat ${tingkat}`);
  const batas = ambang.length === 0 ? '' : ` di bawah ${ambang.join(', ')}`;
  return [
    `Angka${batas} dirahasiakan (x), begitu pula angka lain yang dapat dipakai untuk menghitungnya; jumlah yang tampil tetap jumlah sebenarnya.`,
  ];
}

function catatanBulat(kelipatan: number, membagiPenduduk: boolean): string {
  const jumlah = membagiPenduduk ? ' kecuali jumlah penduduk' : '';
  return `Angka dibulatkan ke kelipatan ${String(kelipatan)}${jumlah}, sehingga bagian-bagiannya tidak selalu tepat berjumlah sama.`;
}

/** A galat for figures that had to be kept back and that a reader could compute all the same. */
export function temuanTerbuka({ ikhtisar }: HasilLindung, berkas: string): readonly Finding[] {
  return ikhtisar.flatMap(({ dataset, terbuka }) => {
    const [pertama] = terbuka;
    if (!pertama) return [];
    return [
      {
        aturan: 'pengungkapan-terbuka',
        tingkat: 'galat',
        tempat: { berkas, kolom: 'pengungkapan' },
        pesan: `${String(terbuka.length)} angka kecil pada data ${dataset.join(', ')} dapat dihitung dari angka lain walaupun ditutup, pertama pada wilayah ${pertama.kode} data ${pertama.dataset}`,
        obat: 'Beri ambang juga pada tingkat di atasnya, pakai cara bulatkan, atau jangan terbitkan data itu pada tingkat ini',
      } satisfies Finding,
    ];
  });
}
