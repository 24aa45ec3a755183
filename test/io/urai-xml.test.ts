import { describe, expect, it } from 'vitest';
import { TolakXlsx } from '../../src/io/tolak-xlsx.ts';
import { alirXml, createPengurai, semuaAtribut } from '../../src/io/urai-xml.ts';

/** What the receiver is told, in order, the XML cut into these pieces. */
function dengar(potongan: readonly string[]): readonly string[] {
  const kabar: string[] = [];
  let teks = '';
  const selesaiTeks = (): void => {
    if (teks !== '') kabar.push(`"${teks}"`);
    teks = '';
  };
  const pengurai = createPengurai({
    buka(nama, tulisan, induk) {
      selesaiTeks();
      kabar.push(`${induk.join('/')}<${nama} ${semuaAtribut(tulisan).get('r') ?? '-'}`);
    },
    teks(isi) {
      teks += isi;
    },
    tutup(nama) {
      selesaiTeks();
      kabar.push(`>${nama}`);
    },
  });
  for (const satu of potongan) pengurai.tulis(satu);
  pengurai.selesai();
  return kabar;
}

const contoh =
  '<?xml version="1.0"?><!-- a > b --><x:a xmlns:x="u" x:r="no" r = \'1 > "0"\'><b/>t&lt;&#65;&tak;<![CDATA[<c>]]>u</x:a >\n';
const kabarContoh = ['<a 1 > "0"', 'a<b -', '>b', '"t<A&tak;<c>u"', '>a'];

describe('createPengurai', () => {
  it('tells elements without prefix, attributes and text', () => {
    expect(dengar([contoh])).toEqual(kabarContoh);
  });

  it('tells the same wherever the text is cut', () => {
    for (let di = 0; di <= contoh.length; di++) {
      expect(dengar([contoh.slice(0, di), contoh.slice(di)])).toEqual(kabarContoh);
    }
    expect(dengar(contoh.split(/(?<=.)/s))).toEqual(kabarContoh);
  });

  it.each([
    ['nothing', ''],
    ['an element that is not closed', '<a><b></b>'],
    ['an element that is closed by another', '<a><b></a></b>'],
    ['an element that was not opened', '<a/></a>'],
    ['a tag without end', '<a/><b'],
    ['a tag in a tag', '<a <b/>'],
    ['a document type', '<!DOCTYPE a><a/>'],
    ['a comment without end', '<a/><!-- '],
    ['an attribute without quotes', '<a r=1 />'],
    ['an attribute without end', '<a r="1 />'],
  ])('refuses %s', (_, xml) => {
    expect(() => dengar([xml])).toThrow(TolakXlsx);
  });
});

describe('alirXml', () => {
  it.each<BufferEncoding>(['utf8', 'utf16le'])(
    'decodes %s whose characters are cut',
    async (cara) => {
      const isi = Buffer.from('<a>é山</a>', cara);
      async function* satuan(): AsyncGenerator<Buffer> {
        yield isi.subarray(0, 4);
        for (let di = 4; di < isi.length; di++)
          yield await Promise.resolve(isi.subarray(di, di + 1));
      }
      let teks = '';
      await alirXml(satuan(), {
        teks(potong) {
          teks += potong;
        },
      });
      expect(teks).toBe('é山');
    },
  );

  it('asks for no more once the receiver refuses', async () => {
    let diminta = 0;
    async function* tanpaAkhir(): AsyncGenerator<Buffer> {
      yield await Promise.resolve(Buffer.from('<a>'));
      for (;;) {
        diminta += 1;
        yield Buffer.from('<row/>'.repeat(100));
      }
    }
    let baris = 0;
    const baca = alirXml(tanpaAkhir(), {
      buka() {
        baris += 1;
        if (baris > 1_000) throw new TolakXlsx('terlalu-besar');
      },
    });
    await expect(baca).rejects.toBeInstanceOf(TolakXlsx);
    expect(diminta).toBe(10);
  });
});
