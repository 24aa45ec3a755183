import { runCommand } from '../src/io/command.ts';
import { opsiLacak, trace } from '../src/io/trace.ts';

await runCommand(
  {
    nama: 'npm run trace',
    uraian: 'Menunjukkan sel berkas mana yang menjadi sebuah angka pada tabel.',
    opsi: opsiLacak,
    argumen: { nama: '<kode>/<periode> <tabel> <kode wilayah> <kategori> [L|P|JML]', banyak: 5 },
  },
  async (opsi, argumen) => {
    process.stdout.write(await trace(argumen, opsi));
    return 0;
  },
);
