import { runCommand } from '../src/io/command.ts';
import { opsiRilis, permintaanRilis } from '../src/io/permintaan-rilis.ts';
import { release } from '../src/io/release.ts';

await runCommand(
  {
    nama: 'npm run release',
    uraian:
      'Menunjukkan sampai di mana sebuah edisi Buku Data Agregat menurut SOP kantor, atau dengan --langkah mencatat langkah yang sudah dilakukan.',
    opsi: opsiRilis,
    argumen: { nama: '<kode>/<periode>', banyak: 1 },
  },
  async (opsi, [id]) => release(permintaanRilis(id, opsi), (teks) => process.stdout.write(teks)),
);
