import { unsur } from '../xml.ts';
import type { Unsur } from '../xml.ts';
import { emuTwip, twipMm } from './satuan.ts';
import { paragraf } from './wordml.ts';

/** A picture of the package, by the relationship with which the document names it. */
export interface Media {
  readonly id: string;
  readonly akhiran: 'png' | 'svg';
  readonly isi: Uint8Array;
}

/** The logo of an office: what the package holds for it, and the paragraph in which it stands. */
export interface Logo {
  readonly media: readonly Media[];
  readonly alinea: Unsur;
  /** Height of the paragraph in twips. */
  readonly tinggi: number;
}

/** Room for the logo, as on the printed sheet. */
const paling = { lebar: twipMm(24), tinggi: twipMm(20) };
const sesudah = 80;

const uriGambar = 'http://schemas.openxmlformats.org/drawingml/2006/picture';

/**
 * The logo from its data: address. Word shows an SVG only beside a PNG for programs that know none; no PNG can be
 * drawn from it here, so these see an empty one. Undefined for what is neither.
 */
export function bacaLogo(lambang: string, wilayah: string): Logo | undefined {
  const [, jenis, base64 = ''] = /^data:image\/(png|svg\+xml);base64,(.*)$/.exec(lambang) ?? [];
  if (jenis === undefined) return undefined;
  const isi = bytesOf(base64);
  const [lebar, tinggi] = fitted(jenis === 'png' ? sizeOfPng(isi) : sizeOfSvg(isi));
  const media: readonly Media[] =
    jenis === 'png'
      ? [{ id: 'rId-logo', akhiran: 'png', isi }]
      : [
          { id: 'rId-logo', akhiran: 'png', isi: bytesOf(pngKosong) },
          { id: 'rId-logo-svg', akhiran: 'svg', isi },
        ];
  const bingkai = unsur('w:r', {}, [
    unsur('w:drawing', {}, [
      unsur('wp:inline', { distT: 0, distB: 0, distL: 0, distR: 0 }, [
        unsur('wp:extent', { cx: lebar * emuTwip, cy: tinggi * emuTwip }),
        unsur('wp:docPr', { id: 1, name: 'Logo', descr: `Lambang ${wilayah}` }),
        unsur('wp:cNvGraphicFramePr'),
        unsur('a:graphic', {}, [
          unsur('a:graphicData', { uri: uriGambar }, [picture(media, lebar, tinggi)]),
        ]),
      ]),
    ]),
  ]);
  return {
    media,
    alinea: paragraf([bingkai], {
      huruf: { ukuran: 16 },
      rata: 'center',
      baris: tinggi + 20,
      sesudah,
    }),
    tinggi: tinggi + 20 + sesudah,
  };
}

function picture([pertama, svg]: readonly Media[], lebar: number, tinggi: number): Unsur {
  const tambahan =
    svg === undefined
      ? []
      : [
          unsur('a:extLst', {}, [
            unsur('a:ext', { uri: '{96DAC541-7B7A-43D3-8B79-37D633B846F1}' }, [
              unsur('asvg:svgBlip', {
                'xmlns:asvg': 'http://schemas.microsoft.com/office/drawing/2016/SVG/main',
                'r:embed': svg.id,
              }),
            ]),
          ]),
        ];
  return unsur('pic:pic', { 'xmlns:pic': uriGambar }, [
    unsur('pic:nvPicPr', {}, [unsur('pic:cNvPr', { id: 1, name: 'Logo' }), unsur('pic:cNvPicPr')]),
    unsur('pic:blipFill', {}, [
      unsur('a:blip', { 'r:embed': pertama?.id ?? '' }, tambahan),
      unsur('a:stretch', {}, [unsur('a:fillRect')]),
    ]),
    unsur('pic:spPr', {}, [
      unsur('a:xfrm', {}, [
        unsur('a:off', { x: 0, y: 0 }),
        unsur('a:ext', { cx: lebar * emuTwip, cy: tinggi * emuTwip }),
      ]),
      unsur('a:prstGeom', { prst: 'rect' }, [unsur('a:avLst')]),
    ]),
  ]);
}

/** As large as its room allows, its sides in proportion; in twips. */
function fitted([lebar, tinggi]: readonly [number, number]): readonly [number, number] {
  const skala = Math.min(paling.lebar / lebar, paling.tinggi / tinggi);
  return [Math.round(lebar * skala), Math.round(tinggi * skala)];
}

/** Width and height from the IHDR chunk, which is the first (PNG, ISO/IEC 15948). */
function sizeOfPng(isi: Uint8Array): readonly [number, number] {
  const angka = new DataView(isi.buffer, isi.byteOffset);
  return [angka.getUint32(16), angka.getUint32(20)];
}

/** The proportion of an SVG: its viewBox, else its width and height; a square when it says neither. */
function sizeOfSvg(isi: Uint8Array): readonly [number, number] {
  const akar = /<svg\b[^>]*>/.exec(new TextDecoder().decode(isi))?.[0] ?? '';
  const [, , , lebar, tinggi] =
    /\sviewBox=["']\s*([-\d.e]+)[\s,]+([-\d.e]+)[\s,]+([\d.e]+)[\s,]+([\d.e]+)/.exec(akar) ?? [];
  const sisi = (nama: string): string | undefined =>
    new RegExp(`\\s${nama}=["']([\\d.]+)`).exec(akar)?.[1];
  const ukuran = [lebar ?? sisi('width'), tinggi ?? sisi('height')].map(Number);
  const [l = 0, t = 0] = ukuran;
  return l > 0 && t > 0 ? [l, t] : [1, 1];
}

/** One transparent pixel. */
const pngKosong =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAAC0lEQVR42mNgAAIAAAUAAen63NgAAAAASUVORK5CYII=';

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (satu) => satu.charCodeAt(0));
}
