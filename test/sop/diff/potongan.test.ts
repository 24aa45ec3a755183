import { describe, expect, it } from 'vitest';
import { describeChange } from '../../../src/sop/diff/kutip.ts';
import { diffWords } from '../../../src/sop/diff/potongan.ts';
import { dice } from '../../acak.ts';

/** Removed words in [ ], added words in { }, as they follow each other. */
function marked(lama: string, baru: string): string {
  const tanda = { sama: ['', ''], dihapus: ['[', ']'], ditambah: ['{', '}'] } as const;
  return diffWords(lama, baru)
    .map(({ jenis, teks }) => `${tanda[jenis][0]}${teks}${tanda[jenis][1]}`)
    .join('')
    .trim();
}

describe('diffWords', () => {
  it.each([
    ['equal texts', 'Memeriksa berkas', 'Memeriksa berkas', 'Memeriksa berkas'],
    [
      'a word replaced',
      'Memeriksa berkas pemohon',
      'Memeriksa surat pemohon',
      'Memeriksa[ berkas]{ surat} pemohon',
    ],
    [
      'a word added at the end',
      'Memeriksa berkas',
      'Memeriksa berkas asli',
      'Memeriksa berkas{ asli}',
    ],
    [
      'a word removed at the beginning',
      'Segera memeriksa berkas',
      'memeriksa berkas',
      '[ Segera] memeriksa berkas',
    ],
    ['only a comma', 'Memaraf, lalu mengirim', 'Memaraf lalu mengirim', 'Memaraf[,] lalu mengirim'],
    ['another capital', 'Tentatif sekali', 'tentatif sekali', '[ Tentatif]{ tentatif} sekali'],
    [
      'a word with a hyphen as one',
      'Mencetak KTP-el baru',
      'Mencetak KTP baru',
      'Mencetak[ KTP-el]{ KTP} baru',
    ],
    [
      'next to nothing in common',
      'Mencatat dan mengarsipkan seluruh tanda terima',
      'Buka loket dan pagar depan',
      '[Mencatat dan mengarsipkan seluruh tanda terima]{Buka loket dan pagar depan}',
    ],
    ['an empty old text', '', 'Memeriksa berkas', '{Memeriksa berkas}'],
  ])('%s', (_, lama, baru, diharapkan) => {
    expect(marked(lama, baru)).toBe(diharapkan);
  });

  it('gives back both texts from its pieces', () => {
    const kosakata = ['data', 'dan', 'berkas,', '(asli)', 'KTP-el', '10', 'menit.', 'Kasi'];
    for (let benih = 1; benih <= 300; benih += 1) {
      const dadu = dice(benih);
      const kalimat = () =>
        Array.from({ length: dadu(12) }, () => kosakata[dadu(kosakata.length)]).join(' ');
      const [lama, baru] = [kalimat(), kalimat()];
      const potongan = diffWords(lama, baru);
      const tanpa = (jenis: string) =>
        potongan
          .flatMap((satu) => (satu.jenis === jenis ? [] : [satu.teks]))
          .join('')
          .trim();
      expect([tanpa('ditambah'), tanpa('dihapus')]).toEqual([lama, baru]);
    }
  });
});

describe('describeChange', () => {
  const panjang =
    'Memeriksa kelengkapan berkas permohonan akta kelahiran yang diajukan oleh pemohon di loket';

  it.each([
    ['a short text in full', '10 menit', '15 menit', 'diubah dari "10 menit" menjadi "15 menit"'],
    [
      'a long one by the words that changed',
      panjang,
      panjang.replace('kelahiran', 'kematian').replace(' di loket', ''),
      'diubah: "kelahiran" menjadi "kematian", "di loket" dihapus',
    ],
    [
      'a long one that grew by what was added',
      panjang,
      `${panjang} utama`,
      'diubah: ditambah "utama"',
    ],
    [
      'one with many changes in full',
      panjang,
      panjang.replaceAll(/ (kelengkapan|permohonan|kelahiran|diajukan)/g, ' x'),
      `diubah dari "${panjang}" menjadi "Memeriksa x berkas x akta x yang x oleh pemohon di loket"`,
    ],
  ])('tells %s', (_, lama, baru, diharapkan) => {
    expect(describeChange(lama, baru, diffWords(lama, baru))).toBe(diharapkan);
  });
});
