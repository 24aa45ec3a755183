import type { DokumenCari } from '../../search/dokumen.ts';
import { sauhIstilah, type Istilah } from '../../statistics/istilah.ts';
import { alamatIstilah } from '../alamat.ts';

/** A term of the glossary, found by its name and its other writings. */
export function dokumenIstilah(satu: Istilah): DokumenCari {
  return {
    kelompok: 'istilah',
    judul: satu.istilah,
    alamat: `${alamatIstilah}#${sauhIstilah(satu)}`,
    keterangan: satu.lain.length === 0 ? 'Istilah' : `Istilah, juga ${satu.lain.join(', ')}`,
    induk: '',
    isi: [satu.definisi],
  };
}
