import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { opsiOut, runCommand, ScriptError } from '../src/io/command.ts';
import { outFrom } from '../src/io/folders.ts';
import { serveFolder } from '../src/io/serve.ts';

await runCommand(
  {
    nama: 'npm run preview',
    uraian: 'Menyajikan portal yang sudah dibangun. Berhenti dengan Ctrl+C.',
    opsi: {
      ...opsiOut,
      port: { jenis: 'string', nilai: '<nomor>', bantuan: 'port; bawaan: 4321' },
    },
  },
  async (opsi) => {
    const folder = outFrom(opsi);
    if (!existsSync(join(folder, 'index.html'))) {
      throw new ScriptError(`Belum ada portal di ${folder}. Bangun dahulu dengan: npm run build`);
    }
    const base = process.env.CACAH_BASE;
    const server = await serveFolder(folder, {
      port: Number(opsi.port ?? 4321),
      mampat: true,
      ...(base === undefined ? {} : { base }),
    });
    process.stdout.write(`Portal disajikan di ${server.url}\n`);
    await new Promise((selesai) => {
      process.once('SIGINT', selesai);
    });
    await server.close();
    return 0;
  },
);
