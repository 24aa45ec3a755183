import { keteranganSop } from '../keterangan.ts';
import type { Bahan } from '../bahan.ts';
import { unsur } from '../xml.ts';
import type { Unsur } from '../xml.ts';
import { namespaces } from './bagian-tetap.ts';
import { hurufJudul, hurufKaki, jenisHuruf } from './huruf.ts';
import { medan, paragraf, tabulasi, tulisan } from './wordml.ts';

const warnaTanda = '7A4A08';
const capStatus = { draf: 'DRAF', dicabut: 'DICABUT', berlaku: undefined };

/** The header of every page: that the flow was reconstructed, and behind the page the mark of a sheet not in force. */
export function kepalaHalaman(bahan: Pick<Bahan, 'sop' | 'kantor'>): Unsur {
  const cap = capStatus[bahan.sop.status];
  const rekonstruksi = bahan.sop.sumber?.rekonstruksi ?? [];
  const kalimat = `Alur direkonstruksi, belum disahkan: ${rekonstruksi.join(' dan ')} disusun ulang dari kata-kata naskah.`;
  return unsur('w:hdr', namespaces, [
    paragraf(
      [
        ...(cap === undefined ? [] : [capAir(cap)]),
        ...(rekonstruksi.length === 0
          ? []
          : [tulisan(kalimat, { ...hurufJudul, warna: warnaTanda })]),
      ],
      { huruf: hurufJudul },
    ),
  ]);
}

/** The footer: number and revision, the state of the document, and the page. */
export function kakiHalaman(bahan: Pick<Bahan, 'sop' | 'kantor'>, lebarIsi: number): Unsur {
  const { nomor, rekonstruksi } = keteranganSop(bahan);
  const { revisiKe, status } = bahan.sop;
  const kiri = revisiKe === undefined ? nomor : `${nomor} · Revisi ke-${revisiKe}`;
  const cap = capStatus[status];
  const tanda = [cap, rekonstruksi].filter((teks) => teks !== undefined).join(' · ');
  return unsur('w:ftr', namespaces, [
    paragraf(
      [
        tulisan(kiri, hurufKaki),
        tabulasi(hurufKaki),
        ...(tanda === '' ? [] : [tulisan(tanda, { ...hurufKaki, tebal: true, warna: warnaTanda })]),
        tabulasi(hurufKaki),
        tulisan('Halaman ', hurufKaki),
        medan('PAGE', hurufKaki),
        tulisan(' dari ', hurufKaki),
        medan('NUMPAGES', hurufKaki),
      ],
      {
        huruf: hurufKaki,
        tab: [
          { letak: Math.floor(lebarIsi / 2), rata: 'center' },
          { letak: lebarIsi, rata: 'right' },
        ],
      },
    ),
  ]);
}

/** WordArt across the page as Word's own command for watermarks makes it, so that this command can take it away. */
function capAir(teks: string): Unsur {
  const gaya = [
    'position:absolute;margin-left:0;margin-top:0',
    `width:${teks.length * 70}pt;height:120pt;rotation:330;z-index:-251658752`,
    'mso-position-horizontal:center;mso-position-horizontal-relative:margin',
    'mso-position-vertical:center;mso-position-vertical-relative:margin',
  ].join(';');
  return unsur('w:r', {}, [
    unsur('w:pict', {}, [
      unsur(
        'v:shapetype',
        {
          id: '_x0000_t136',
          coordsize: '21600,21600',
          'o:spt': 136,
          adj: '10800',
          path: 'm@7,l@8,m@5,21600l@6,21600e',
        },
        [
          unsur(
            'v:formulas',
            {},
            rumusCapAir.map((eqn) => unsur('v:f', { eqn })),
          ),
          unsur('v:path', {
            textpathok: 't',
            'o:connecttype': 'custom',
            'o:connectlocs': '@9,0;@10,10800;@11,21600;@12,10800',
            'o:connectangles': '270,180,90,0',
          }),
          unsur('v:textpath', { on: 't', fitshape: 't' }),
        ],
      ),
      unsur(
        'v:shape',
        {
          id: 'PowerPlusWaterMarkObject1',
          'o:spid': '_x0000_s2049',
          type: '#_x0000_t136',
          style: gaya,
          'o:allowincell': 'f',
          fillcolor: '#e6dcc8',
          stroked: 'f',
        },
        [
          unsur('v:fill', { opacity: '.5' }),
          unsur('v:textpath', {
            style: `font-family:"${jenisHuruf}";font-size:1pt;font-weight:bold`,
            string: teks,
          }),
        ],
      ),
    ]),
  ]);
}

/** Shape type 136 of VML, plain text on a straight path (ECMA-376 part 4, 19.1.2.20). */
const rumusCapAir = [
  'sum #0 0 10800',
  'prod #0 2 1',
  'sum 21600 0 @1',
  'sum 0 0 @2',
  'sum 21600 0 @3',
  'if @0 @3 0',
  'if @0 21600 @1',
  'if @0 0 @2',
  'if @0 @4 21600',
  'mid @5 @6',
  'mid @8 @5',
  'mid @7 @8',
  'mid @6 @7',
  'sum @6 0 @5',
];
