import { hash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/finding/finding.ts';
import { decodeTeks } from '../../src/io/decode.ts';
import { jumlahkan } from '../../src/statistics/agregat.ts';
import { daftarPemeriksaan } from '../../src/statistics/checks/index.ts';
import { readExport } from '../../src/statistics/ekspor/read-export.ts';
import { createAcak, type Acak } from '../acak.ts';
import { eksporBenar, jadikanCsv, kabupatenFuzz, type EksporBenar } from './fuzz/ekspor-benar.ts';
import { daftarMutasi, type Mutasi } from './fuzz/mutasi.ts';

/** Mutations in the suite; `FUZZ=1000000 npx vitest run test/statistics/fuzz.test.ts` for the longer mode. */
const banyak = Number(process.env['FUZZ'] ?? 10_000);

const semua = eksporBenar();
/** The release in which a mutated export stands: the good ones of other kinds. */
const lainnya = semua.filter(({ nama }) => !/panjang|dua-baris|lintang/.test(nama));

const sempit = semua.filter(({ dataset }) => dataset.def.kategori.length < 30);

interface Akhir {
  readonly temuan: readonly Finding[];
  /** The mutated export came through with the figures of the good one, region by region. */
  readonly sama: boolean;
  readonly dibaca: boolean;
}

function tulis({ lembar }: EksporBenar, mutasi: Mutasi, acak: Acak): Uint8Array {
  const hasil = mutasi.ubah(lembar, acak);
  return hasil instanceof Uint8Array ? hasil : Buffer.from(jadikanCsv(hasil));
}

function jalankan(ekspor: EksporBenar, byte: Uint8Array): Akhir {
  const { nilai, temuan } = readExport(decodeTeks(byte), ekspor.nama, kabupatenFuzz);
  if (!nilai) return { temuan, sama: false, dibaca: false };
  const daftar = [
    nilai,
    ...lainnya
      .filter(({ dataset }) => dataset.def.id !== ekspor.dataset.def.id)
      .map(({ dataset }) => dataset),
  ];
  const ditolak = temuan.some(({ tingkat }) => tingkat === 'galat');
  const diperiksa = ditolak
    ? []
    : daftarPemeriksaan.flatMap(({ periksa }) => periksa({ kabupaten: kabupatenFuzz, daftar }));
  const sama = nilai.def.id === ekspor.dataset.def.id && jumlahSama(nilai, ekspor.dataset);
  return { temuan: [...temuan, ...diperiksa], sama, dibaca: true };
}

function jumlahSama(a: EksporBenar['dataset'], b: EksporBenar['dataset']): boolean {
  const [kiri, kanan] = [jumlahkan(a, kabupatenFuzz), jumlahkan(b, kabupatenFuzz)];
  return (
    JSON.stringify(kiri.kabupaten) === JSON.stringify(kanan.kabupaten) &&
    JSON.stringify([...kiri.kecamatan]) === JSON.stringify([...kanan.kecamatan]) &&
    JSON.stringify([...kiri.desa]) === JSON.stringify([...kanan.desa])
  );
}

/** Whether a person is told: a galat stops the release, and what is left out or unknown is named. */
function disebut({ temuan }: Akhir): boolean {
  return temuan.some(({ tingkat, aturan }) => tingkat !== 'saran' || aturan === 'tanda-tabel');
}

describe('a mutated export', () => {
  it(`ends in the right figures or in a named refusal, ${String(banyak)} times`, () => {
    const acak = createAcak(20_250_630);
    const diam: string[] = [];
    // Half of what is drawn was drawn before: some mutations know only one way to change an export.
    const pernah = new Map<string, Akhir>();
    const hitung = { benar: 0, ditolak: 0, disebut: 0 };
    for (let i = 0; i < banyak; i += 1) {
      // The two widest exports take as long as all others together.
      const ekspor = acak.pilih(acak.bulat(8) === 0 ? semua : sempit);
      const mutasi = acak.pilih(daftarMutasi);
      const byte = tulis(ekspor, mutasi, acak);
      const kunci = `${ekspor.nama} ${hash('sha1', byte)}`;
      const akhir = pernah.get(kunci) ?? jalankan(ekspor, byte);
      pernah.set(kunci, akhir);
      const galat = akhir.temuan.some(({ tingkat }) => tingkat === 'galat');
      if (akhir.sama && !galat) hitung.benar += 1;
      else if (galat) hitung.ditolak += 1;
      else if (disebut(akhir)) hitung.disebut += 1;
      else diam.push(`${String(i)}: ${ekspor.nama}, ${mutasi.nama}`);
      if (galat) {
        expect(
          akhir.temuan.every(({ pesan }) => pesan.length > 10),
          `${ekspor.nama}, ${mutasi.nama}`,
        ).toBe(true);
      }
    }
    expect(diam).toEqual([]);
    // The fuzz would prove nothing if nearly all ended in the same way.
    expect(Math.min(hitung.benar, hitung.ditolak)).toBeGreaterThan(banyak / 5);
  });

  it.each(semua.map((ekspor) => [ekspor.nama, ekspor] as const))(
    '%s is read in every way to write the same figures',
    (_, ekspor) => {
      for (const mutasi of daftarMutasi.filter(({ setara }) => setara)) {
        const akhir = jalankan(ekspor, tulis(ekspor, mutasi, createAcak(7)));
        expect(
          akhir.sama,
          `${mutasi.nama}: ${akhir.temuan.map(({ pesan }) => pesan).join(' ')}`,
        ).toBe(true);
      }
    },
  );

  it('never repeats a number like an NIK', () => {
    const acak = createAcak(3);
    const nik = daftarMutasi.filter(({ nama }) => nama === 'NIK');
    for (const mutasi of nik) {
      for (const ekspor of semua) {
        const { temuan } = jalankan(ekspor, tulis(ekspor, mutasi, acak));
        expect(temuan.some(({ aturan }) => aturan === 'data-pribadi')).toBe(true);
        expect(JSON.stringify(temuan)).not.toMatch(/9999\d{12}/);
      }
    }
  });
});
