import { describe, expect, it } from 'vitest';
import { sopDariContoh } from '../../../src/sop/contoh.ts';
import { dasarHukumDicabut } from '../../../src/sop/rules/dasar-hukum-dicabut.ts';
import { dasarHukumGanda } from '../../../src/sop/rules/dasar-hukum-ganda.ts';
import { dasarHukumJenisKeliru } from '../../../src/sop/rules/dasar-hukum-jenis-keliru.ts';
import { dasarHukumKedaluwarsa } from '../../../src/sop/rules/dasar-hukum-kedaluwarsa.ts';
import { dasarHukumLebihBaru } from '../../../src/sop/rules/dasar-hukum-lebih-baru.ts';
import { regulasiTidakAda } from '../../../src/sop/rules/regulasi-tidak-ada.ts';
import { konteksContoh } from './konteks-regulasi.ts';

const aturan = [
  dasarHukumDicabut,
  dasarHukumGanda,
  dasarHukumJenisKeliru,
  dasarHukumKedaluwarsa,
  dasarHukumLebihBaru,
  regulasiTidakAda,
];

describe('examples of the rules on Dasar Hukum, with the register made for them', () => {
  it.each(aturan)('$id reports its own example, and no other rule does', ({ id, contoh }) => {
    const keliru = sopDariContoh(contoh.keliru);
    const benar = sopDariContoh(contoh.benar);
    const melapor = (sop: typeof keliru) =>
      aturan.filter(({ periksa }) => periksa(sop, konteksContoh).length > 0).map((satu) => satu.id);
    expect([melapor(keliru), melapor(benar)]).toEqual([[id], []]);
  });

  it.each(aturan)('$id says nothing without a register, save what the words show', (satu) => {
    const laporan = satu.periksa(sopDariContoh(satu.contoh.keliru), {});
    expect(laporan.length).toBe(satu.id === 'dasar-hukum-ganda' ? 1 : 0);
  });
});
