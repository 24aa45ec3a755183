import { opsiFolder, runCommand, ScriptError } from '../src/io/command.ts';
import { foldersFrom, pathForReader } from '../src/io/folders.ts';
import { newSop } from '../src/io/new-sop.ts';

await runCommand(
  {
    nama: 'npm run new:sop',
    uraian: 'Menulis kerangka SOP baru dengan keterangan pada setiap isian.',
    opsi: {
      content: opsiFolder.content,
      nama: { jenis: 'string', nilai: '<nama>', bantuan: 'nama SOP; bawaan: dari nama berkasnya' },
    },
    argumen: { nama: '<kode>/<nama-berkas>', banyak: 1 },
  },
  (opsi, [id]) => {
    if (id === undefined) {
      throw new ScriptError('Sebut tempat SOP, misalnya: npm run new:sop -- 63.05/legalisasi-akta');
    }
    const { nama } = opsi;
    const { content } = foldersFrom(opsi);
    const berkas = newSop({ content, id, ...(nama !== undefined && { nama }) });
    process.stdout.write(
      `${pathForReader(berkas)} ditulis. Isi, lalu periksa dengan npm run validate.\n`,
    );
    return Promise.resolve(0);
  },
);
