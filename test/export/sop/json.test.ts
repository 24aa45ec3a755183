import { describe, expect, it } from 'vitest';
import { json } from '../../../src/export/sop/json.ts';
import { sopLangkah } from '../../sop/contoh-sop.ts';
import { bahanUji } from './bahan-uji.ts';

describe('an SOP as JSON', () => {
  const sop = sopLangkah(
    { waktu: '5 menit' },
    { waktu: '10-15 menit', keputusan: { Ya: 3, Tidak: 1 } },
    { waktu: 'tentatif' },
  );
  const bahan = bahanUji(sop);
  const isi = JSON.parse(json.buat(bahan)) as Record<string, unknown>;

  it('names its format, its version and the document', () => {
    expect(isi).toMatchObject({
      format: 'cacah-sop',
      versi: 1,
      id: '63.05/contoh',
      nomor: '470/01/SOP/2024',
      nama: 'Peminjaman Buku Arsip',
      status: 'berlaku',
      rekonstruksi: [],
      kantor: { kode: '63.05' },
    });
  });

  it('holds the SOP and its graph as they were read', () => {
    expect(isi['sop']).toEqual(JSON.parse(JSON.stringify(sop)));
    expect(isi['alur']).toEqual(JSON.parse(JSON.stringify(bahan.alur)));
  });

  it('holds lead time in units and words, with what could not be measured', () => {
    expect(isi['lamaProses']).toMatchObject({
      mulai: [
        {
          mulai: '1',
          lancar: {
            langkah: [0, 1, 2],
            lama: { min: { menit: 15 }, max: { menit: 20 }, teks: '15-20 menit', takTerukur: [2] },
          },
          balik: [{ dari: 1, ke: 0, label: 'Tidak', lama: { min: { menit: 30 } } }],
        },
      ],
      sebab: [],
    });
  });
});
