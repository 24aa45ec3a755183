import { cetakLembar, opsiCetak } from '../src/build/print-command.ts';
import { runCommand } from '../src/io/command.ts';
import { createProgress } from '../src/io/progress.ts';

await runCommand(
  {
    nama: 'npm run print',
    uraian:
      'Mencetak lembar SOP tanpa membangun portal: semua, milik satu kantor (63.05), atau satu per satu (63.05/legalisasi-akta); atau satu buku (--book 63.05/2024-2).',
    opsi: opsiCetak,
    argumen: { nama: '[kode atau kode/nama …]', banyak: Infinity },
  },
  async (opsi, dipilih) => {
    const progress = createProgress(process.stderr, () => performance.now());
    try {
      return await cetakLembar(dipilih, opsi, {
        progress,
        tulis: (teks) => process.stdout.write(teks),
      });
    } finally {
      progress.selesai();
    }
  },
);
