import { packZip } from './pack-zip.ts';
import { lolosXml } from './sel-xlsx.ts';

/** A workbook whose parts have passed the guard. */
export interface BukuTerjaga {
  readonly sejak1904: boolean;
  /** As the workbook has it. */
  readonly gaya: string | undefined;
  readonly teks: string;
  readonly lembar: readonly { readonly nama: string; readonly xml: Buffer }[];
}

const jenis = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The workbook as an .xlsx that holds nothing but what the library is to read. */
export function packXlsx({ sejak1904, gaya, teks, lembar }: BukuTerjaga): Buffer {
  const tab = lembar.map(
    ({ nama }, ke) => `<sheet name="${lolosXml(nama)}" sheetId="${ke + 1}" r:id="L${ke}"/>`,
  );
  const hubungan = lembar.map((_, ke) => tulisHubungan(`L${ke}`, 'worksheet', `lembar${ke}.xml`));
  const bagian: [string, string | Buffer][] = [
    [
      'xl/workbook.xml',
      `<workbook><workbookPr date1904="${sejak1904 ? 1 : 0}"/><sheets>${tab.join('')}</sheets></workbook>`,
    ],
    ['xl/_rels/workbook.xml.rels', `<Relationships>${hubungan.join('')}</Relationships>`],
    ['xl/sharedStrings.xml', teks],
    ...(gaya === undefined ? [] : [['xl/styles.xml', gaya] satisfies [string, string]]),
    ...lembar.map(({ xml }, ke): [string, Buffer] => [`xl/lembar${ke}.xml`, xml]),
  ];
  return packZip(bagian.map(([nama, isi]) => ({ nama, isi: Buffer.from(isi) })));
}

function tulisHubungan(id: string, kata: string, tujuan: string): string {
  return `<Relationship Id="${id}" Type="${jenis}/${kata}" Target="${tujuan}"/>`;
}
