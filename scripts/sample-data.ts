import { runCommand } from '../src/io/command.ts';
import { writeSampleData } from '../src/io/sample-data/write-sample-data.ts';

await runCommand(
  {
    nama: 'npm run sample-data',
    uraian:
      'Menulis data contoh: angka rekaan untuk wilayah Kabupaten Tapin (63.05), tiga semester. Hasilnya sama setiap kali.',
    opsi: {
      out: { jenis: 'string', nilai: '<folder>', bantuan: 'folder data yang diisi; bawaan: data' },
    },
  },
  async ({ out = 'data' }) => {
    const folder = await writeSampleData(out);
    for (const satu of folder) process.stdout.write(`ditulis ${satu}\n`);
    return 0;
  },
);
