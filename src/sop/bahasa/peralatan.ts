import { ingatTeks } from '../ingat.ts';
import { kataKecil } from './kata.ts';

const alat = new RegExp(
  '^(?:' +
    'aplikasi|atk|flash ?disk|flashdisk|hand ?phone|hard ?disk|internet|jaringan|kamera|kendaraan|komputer|laptop|' +
    'mesin (?:cetak|foto ?kopi|fotocopy|ketik)|mobil|pc|percetakan|printer|proyektor|scanner|server|siak|' +
    'smart ?phone|telepon|toner|' +
    'alat (?:kantor|kerja|komunikasi|perekam|rekam|tulis)|alat perekaman|' +
    'perangkat (?!daerah|desa|kampung|kecamatan|kelurahan|nagari|pemerintah)|perangkat$|' +
    'sistem (?:aplikasi|informasi|komputer|siak)|' +
    'card reader|card printer' +
    ')\\b',
);

/** The items of a cell that are tools, as written: "Komputer, File DMP" has one. */
export const peralatanDi = ingatTeks((isi): readonly string[] =>
  isi
    .split(/[,;\n]|\s(?:dan|serta|&)\s/)
    .map((satu) => satu.trim().replace(/[.\s]+$/, ''))
    .filter((satu) => alat.test(kataKecil(satu).join(' '))),
);
