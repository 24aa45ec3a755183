import type { Benchmark, Hasil, Memori } from './benchmark.ts';

const judul = ['tolok ukur', 'ukuran', 'pertama', 'median', 'lantai', 'kali lantai'];

/** A table of what was measured, and below it what each benchmark and its floor are. */
export function formatHasil(hasil: readonly Hasil[], tolokUkur: readonly Benchmark[]): string {
  const baris = [judul, ...hasil.map(cells)];
  const lebar = judul.map((_, kolom) => Math.max(...baris.map((sel) => sel[kolom]?.length ?? 0)));
  const tabel = baris.map((sel) =>
    sel
      .map((teks, kolom) =>
        kolom < 2 ? teks.padEnd(lebar[kolom] ?? 0) : teks.padStart(lebar[kolom] ?? 0),
      )
      .join('  '),
  );
  const catatan = tolokUkur.map(
    ({ nama, kerja, lantai, pembanding }) =>
      `${nama}: ${kerja}. Lantai: ${lantai}.${pembanding === undefined ? '' : ` Pembanding: ${pembanding}; ${pembandingTerukur(hasil, nama)}.`}${memoriTerukur(hasil.find((satu) => satu.nama === nama)?.memori)}`,
  );
  return `${[...tabel, '', ...catatan].join('\n')}\n`;
}

function pembandingTerukur(hasil: readonly Hasil[], nama: string): string {
  const satu = hasil.find((calon) => calon.nama === nama);
  if (satu?.pembanding === undefined) return 'tidak terpasang';
  return `median ${ms(satu.pembanding)}, ${decimal(satu.median / satu.pembanding, 1)} kali pembanding`;
}

function memoriTerukur(memori: Memori | undefined): string {
  if (memori === undefined || memori.kerja === 0) return '';
  const { kerja, lantai, pembanding } = memori;
  const lain = pembanding === 0 ? '' : `, pembanding ${decimal(pembanding, 0)} MB`;
  return ` Memori puncak: ${decimal(kerja, 0)} MB, lantai ${decimal(lantai, 0)} MB${lain}.`;
}

function cells({ nama, ukuran, pertama, median, lantai }: Hasil): readonly string[] {
  return [nama, ukuran, ms(pertama), ms(median), ms(lantai), decimal(median / lantai, 1)];
}

/** Three digits are as many as a repeated run bears out. */
function ms(waktu: number): string {
  return `${decimal(waktu, waktu < 10 ? 2 : waktu < 100 ? 1 : 0)} ms`;
}

function decimal(nilai: number, angka: number): string {
  return nilai.toFixed(angka).replace('.', ',');
}
