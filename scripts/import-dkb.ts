import { runCommand } from '../src/io/command.ts';
import { importDkb } from '../src/io/import-dkb.ts';
import { opsiImpor, parsePermintaan } from '../src/io/permintaan-impor.ts';

await runCommand(
  {
    nama: 'npm run import:dkb',
    uraian:
      'Mengubah buku kerja DKB (.xlsx) menjadi satu rilis: satu CSV untuk setiap lembar yang dikenal, dan rilis.yaml untuk dilengkapi.',
    opsi: opsiImpor,
    argumen: { nama: '<berkas.xlsx>', banyak: 1 },
  },
  async (opsi, [berkas]) =>
    importDkb(await parsePermintaan(berkas, opsi), (teks) => process.stdout.write(teks)),
);
