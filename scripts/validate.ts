import { menghentikan } from '../src/finding/finding.ts';
import { formats } from '../src/finding/format.ts';
import { opsiFolder, runCommand, ScriptError } from '../src/io/command.ts';
import { foldersFrom } from '../src/io/folders.ts';
import { readPortal } from '../src/io/portal.ts';

await runCommand(
  {
    nama: 'npm run validate',
    uraian: 'Memeriksa SOP dan data tanpa membangun portal. Kode keluar 1 bila ada galat.',
    opsi: {
      ...opsiFolder,
      format: {
        jenis: 'string',
        nilai: Object.keys(formats).join('|'),
        bantuan: 'bentuk laporan; bawaan: orang',
      },
    },
  },
  async (opsi) => {
    const format = formats[opsi.format ?? 'orang'];
    if (!format)
      throw new ScriptError(
        `--format ${opsi.format ?? ''} tidak dikenal; pilih ${Object.keys(formats).join(', ')}`,
      );
    const { temuan } = await readPortal(foldersFrom(opsi));
    process.stdout.write(format(temuan, { warna: process.stdout.isTTY && !process.env.NO_COLOR }));
    return temuan.some(menghentikan) ? 1 : 0;
  },
);
