import { opsiFolder, runCommand } from '../src/io/command.ts';
import { foldersFrom, pathForReader } from '../src/io/folders.ts';
import { writeSkema } from '../src/io/skema-json.ts';

await runCommand(
  {
    nama: 'npm run schema',
    uraian:
      'Menulis JSON Schema setiap jenis berkas isi ke <content>/skema, supaya penyunting teks melengkapi dan memeriksa isian.',
    opsi: { content: opsiFolder.content },
  },
  (opsi) => {
    for (const berkas of writeSkema(foldersFrom(opsi).content)) {
      process.stdout.write(`${pathForReader(berkas)}\n`);
    }
    return Promise.resolve(0);
  },
);
