import { opsiFolder, runCommand } from '../src/io/command.ts';
import { foldersFrom } from '../src/io/folders.ts';
import { runAstro } from '../src/io/run-astro.ts';

await runCommand(
  {
    nama: 'npm run dev',
    uraian: 'Menyajikan portal selagi ditulis, di http://localhost:4321. Berhenti dengan Ctrl+C.',
    opsi: {
      ...opsiFolder,
      port: { jenis: 'string', nilai: '<nomor>', bantuan: 'port; bawaan: 4321' },
    },
  },
  async (opsi) => {
    const argumen = opsi.port ? ['--port', opsi.port] : [];
    return (await runAstro({ perintah: 'dev', folders: foldersFrom(opsi), argumen })).kode;
  },
);
