import { runCommand } from '../src/io/command.ts';
import { diffSop, opsiPerbedaan, permintaanPerbedaan } from '../src/io/diff-sop.ts';

await runCommand(
  {
    nama: 'npm run diff:sop',
    uraian:
      'Menyebut apa yang diubah revisi baru sebuah SOP terhadap revisi lamanya: identitas, pelaksana, langkah, dan panah.',
    opsi: opsiPerbedaan,
    argumen: { nama: '<lama.md> <baru.md>', banyak: 2 },
  },
  async (opsi, argumen) =>
    diffSop(await permintaanPerbedaan(argumen, opsi), (teks) => process.stdout.write(teks)),
);
