import { batasXlsx, TolakXlsx } from './tolak-xlsx.ts';
import { semuaAtribut, uraiXml } from './urai-xml.ts';

export interface BukuKerja {
  /** In the order of the tabs; only sheets with cells, so no chart sheets. */
  readonly lembar: readonly LembarBuku[];
  readonly sejak1904: boolean;
  readonly jalurTeks: string | undefined;
  readonly jalurGaya: string | undefined;
}

interface LembarBuku {
  /** As written on the tab. */
  readonly nama: string;
  readonly jalur: string;
}

/** The bytes of a small part, or undefined when the archive has none of that path. */
export type AmbilBagian = (jalur: string) => Buffer | undefined;

/** Paths in a package are told apart without regard to case; some writers use backslashes. */
export function kunciJalur(jalur: string): string {
  return jalur.replaceAll('\\', '/').replace(/^\//, '').toLowerCase();
}

/** Which worksheets a workbook has and where its parts lie, from its relationships (ECMA-376 part 2, 9.3). */
export function readBukuKerja(ambil: AmbilBagian): BukuKerja {
  const jalurBuku = readHubungan(ambil, '').find(({ jenis }) => jenis === 'officeDocument')?.jalur;
  const jalur = jalurBuku ?? 'xl/workbook.xml';
  if (jalur.endsWith('.bin')) throw new TolakXlsx('biner');
  const isi = ambil(jalur);
  if (isi === undefined) throw new TolakXlsx('bukan-xlsx');
  const { tab, sejak1904 } = readTab(isi);
  const hubungan = readHubungan(ambil, jalur);
  const jalurJenis = (dicari: string): string | undefined =>
    hubungan.find(({ jenis }) => jenis === dicari)?.jalur;
  const lembar = tab.flatMap((satu) => jadiLembar(satu, hubungan));
  // Two tabs of one part would make a small archive yield its contents many times over.
  if (new Set(lembar.map((satu) => kunciJalur(satu.jalur))).size < lembar.length) {
    throw new TolakXlsx('rusak');
  }
  return {
    lembar,
    sejak1904,
    jalurTeks: jalurJenis('sharedStrings'),
    jalurGaya: jalurJenis('styles'),
  };
}

interface Tab {
  readonly nama: string;
  readonly id: string;
}

function readTab(isi: Buffer): { readonly tab: readonly Tab[]; readonly sejak1904: boolean } {
  const tab: Tab[] = [];
  let sejak1904 = false;
  uraiXml(isi, {
    buka(nama, tulisan, induk) {
      if (induk.length === 0 && nama !== 'workbook') throw new TolakXlsx('bukan-xlsx');
      if (nama === 'workbookPr') {
        sejak1904 = /^(?:1|true)$/.test(semuaAtribut(tulisan).get('date1904') ?? '');
      } else if (nama === 'sheet' && induk.at(-1) === 'sheets') {
        tab.push(jadiTab(semuaAtribut(tulisan)));
        if (tab.length > batasXlsx.lembar) throw new TolakXlsx('terlalu-besar');
      }
    },
  });
  return { tab, sejak1904 };
}

/** The id is that of the relationship, whatever prefix its namespace has: `r:id`. */
function jadiTab(atribut: ReadonlyMap<string, string>): Tab {
  const nama = atribut.get('name');
  const kunci = [...atribut.keys()].find((satu) => satu.endsWith(':id'));
  if (nama === undefined || nama === '' || kunci === undefined) throw new TolakXlsx('rusak');
  return { nama, id: atribut.get(kunci) ?? '' };
}

function jadiLembar({ nama, id }: Tab, hubungan: readonly Hubungan[]): LembarBuku[] {
  const satu = hubungan.find((calon) => calon.id === id);
  if (satu === undefined)
    throw new TolakXlsx('lembar-rusak', { lembar: nama, apa: 'isinya tidak ada' });
  return satu.jenis === 'worksheet' ? [{ nama, jalur: satu.jalur }] : [];
}

interface Hubungan {
  readonly id: string;
  /** Last word of the type, which the transitional and the strict namespace share. */
  readonly jenis: string;
  readonly jalur: string;
}

function readHubungan(ambil: AmbilBagian, milik: string): readonly Hubungan[] {
  const garis = milik.lastIndexOf('/') + 1;
  const isi = ambil(`${milik.slice(0, garis)}_rels/${milik.slice(garis)}.rels`);
  if (isi === undefined) return [];
  const hubungan: Hubungan[] = [];
  uraiXml(isi, {
    buka(nama, tulisan) {
      if (nama !== 'Relationship') return;
      const satu = semuaAtribut(tulisan);
      if (satu.get('TargetMode') === 'External') return;
      hubungan.push({
        id: satu.get('Id') ?? '',
        jenis: satu.get('Type')?.split('/').at(-1) ?? '',
        jalur: jalurTujuan(milik.slice(0, garis), satu.get('Target') ?? ''),
      });
      if (hubungan.length > batasXlsx.entri) throw new TolakXlsx('terlalu-besar');
    },
  });
  return hubungan;
}

/** A target is relative to the folder of the part that names it, unless it starts with a slash. */
function jalurTujuan(folder: string, tujuan: string): string {
  const ruas: string[] = [];
  for (const satu of (tujuan.startsWith('/') ? tujuan : folder + tujuan).split('/')) {
    if (satu === '..') ruas.pop();
    else if (satu !== '.' && satu !== '') ruas.push(satu);
  }
  return ruas.join('/');
}
