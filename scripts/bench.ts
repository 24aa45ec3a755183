import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatHasil } from '../src/bench/format-hasil.ts';
import { benchmarks } from '../src/bench/index.ts';
import { measure } from '../src/bench/measure.ts';
import { selectBenchmarks } from '../src/bench/select.ts';
import { runCommand, ScriptError } from '../src/io/command.ts';

await runCommand(
  {
    nama: 'npm run bench',
    uraian: `Mengukur waktu pekerjaan yang berat, masing-masing terhadap lantainya. Tolok ukur: ${benchmarks.map(({ nama }) => nama).join(', ')}.`,
    opsi: {},
    argumen: { nama: '[tolok ukur …]', banyak: benchmarks.length },
  },
  async (_, nama) => {
    const { dipilih, takDikenal } = selectBenchmarks(benchmarks, nama);
    if (takDikenal.length > 0)
      throw new ScriptError(`Tidak ada tolok ukur ${takDikenal.join(', ')}`);
    const hasil = [];
    for (const satu of dipilih) {
      const folder = await mkdtemp(join(tmpdir(), 'cacah-bench-'));
      try {
        hasil.push(await measure(satu, folder, () => performance.now()));
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    }
    const memori = Math.round(process.resourceUsage().maxRSS / 1024);
    process.stdout.write(`${formatHasil(hasil, dipilih)}Memori puncak proses: ${memori} MB.\n`);
    return 0;
  },
);
