import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { auditPortal } from '../src/audit/audit.ts';
import { laporanAudit, lulusAudit } from '../src/audit/laporan.ts';
import { opsiOut, runCommand, ScriptError } from '../src/io/command.ts';
import { outFrom } from '../src/io/folders.ts';
import { createProgress } from '../src/io/progress.ts';

await runCommand(
  {
    nama: 'npm run audit',
    uraian:
      'Memeriksa portal yang sudah dibangun: tautan, HTML, dan nilai Lighthouse satu halaman setiap jenis.',
    opsi: opsiOut,
  },
  async (opsi) => {
    const folder = outFrom(opsi);
    if (!existsSync(join(folder, 'index.html'))) {
      throw new ScriptError(`Belum ada portal di ${folder}. Bangun dahulu dengan: npm run build`);
    }
    const progress = createProgress(process.stderr, () => performance.now());
    try {
      const hasil = await auditPortal(folder, process.env.CACAH_BASE ?? '/', progress);
      progress.selesai();
      process.stdout.write(laporanAudit(hasil));
      return lulusAudit(hasil) ? 0 : 1;
    } finally {
      progress.selesai();
    }
  },
);
