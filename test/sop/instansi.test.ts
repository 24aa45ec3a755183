import { describe, expect, it } from 'vitest';
import { skemaInstansi } from '../../src/sop/instansi.ts';
import { parseYaml } from '../../src/sop/parse-yaml.ts';

const awal = "kode: '63.05'\nnama: Dinas\nwilayah: Kabupaten Tapin\n";
const pesan = (isi: string) =>
  parseYaml(awal + isi, skemaInstansi, { berkas: 'x', barisAwal: 1 }).temuan.map(
    ({ tingkat, tempat, pesan: kalimat }) => `${tingkat} baris ${tempat.baris ?? 0}: ${kalimat}`,
  );

describe('the colour of an office', () => {
  it.each(["'#0b5364'", "'#7A1F1F'", "'#767676'"])('%s carries white text', (warna) => {
    expect(pesan(`warna: ${warna}`)).toEqual([]);
  });

  it('is refused when white text on it is too faint, with the ratio and a colour that will do', () => {
    expect(pesan("warna: '#f5c518'")).toEqual([
      'galat baris 4: Isian warna tertulis "#f5c518", diharapkan warna yang kontrasnya dengan tulisan putih sekurangnya 4,5 : 1, sedangkan ini 1,63 : 1; warna serupa yang cukup gelap: "#8e720d"',
    ]);
  });

  it('says once that it is no colour', () => {
    expect(pesan('warna: merah')).toEqual([
      'galat baris 4: Isian warna tertulis "merah", diharapkan # dan enam angka heksadesimal, misalnya "#0b5364"',
    ]);
  });
});

describe('contact, complaints and hours', () => {
  it('are taken as the office announces them', () => {
    expect(
      pesan(
        [
          'pengaduan: { pengelola: Sekretaris, whatsapp: 0800-0000-0000, situs: "https://contoh.go.id/" }',
          'jamLayanan: [{ hari: Senin sampai Kamis, jam: 08.00–15.00 }]',
          'lisensiData: { nama: CC BY 4.0 }',
        ].join('\n'),
      ),
    ).toEqual([]);
  });

  it('refuse a page that is no whole address, and a key that is misspelt', () => {
    expect(pesan('pengaduan: { situs: contoh.go.id, telpon: "0" }')).toEqual([
      'galat baris 4: Isian pengaduan.situs tertulis "contoh.go.id", diharapkan alamat yang dimulai dengan https://',
      'galat baris 4: Kunci "telpon" tidak dikenal',
    ]);
  });
});
