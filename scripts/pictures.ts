import { drawPictures } from '../src/build/pictures.ts';
import { opsiOut, runCommand } from '../src/io/command.ts';
import { outFrom } from '../src/io/folders.ts';

await runCommand(
  {
    nama: 'npm run pictures',
    uraian: 'Menggambar ulang gambar README dan gambar panduan dari portal yang sudah dibangun.',
    opsi: opsiOut,
  },
  async (opsi) => {
    const berkas = await drawPictures(outFrom(opsi));
    process.stdout.write(`${berkas.join('\n')}\n`);
    return 0;
  },
);
