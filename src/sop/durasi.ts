/**
 * A length of time. Its units stay apart, for nothing in an SOP says how one turns into another: a month has
 * no fixed days, a hari kerja no fixed place in the calendar, and an office's working hours are its own.
 * A minggu is seven hari, a tahun twelve bulan, a jam sixty menit, a detik a sixtieth of one. Fractions may occur.
 */
export interface Durasi {
  readonly bulan: number;
  /** Days of the calendar. */
  readonly hari: number;
  readonly hariKerja: number;
  readonly menit: number;
}

/** The least and the most that a waktu allows; equal where it names one length. */
export interface Rentang {
  readonly min: Durasi;
  readonly max: Durasi;
}

/** What an office says of its working day; only by this do menit and hari kerja convert. */
export interface JamKerja {
  readonly menitPerHari: number;
}

export const nol: Durasi = { bulan: 0, hari: 0, hariKerja: 0, menit: 0 };

export function addDurasi(a: Durasi, b: Durasi): Durasi {
  return mapSatuan((satuan) => a[satuan] + b[satuan]);
}

export function multiplyDurasi(durasi: Durasi, kali: number): Durasi {
  return mapSatuan((satuan) => durasi[satuan] * kali);
}

export function addRentang(a: Rentang, b: Rentang): Rentang {
  return { min: addDurasi(a.min, b.min), max: addDurasi(a.max, b.max) };
}

/** A record with every unit computed by one rule. */
export function mapSatuan(hitung: (satuan: keyof Durasi) => number): Durasi {
  return {
    bulan: hitung('bulan'),
    hari: hitung('hari'),
    hariKerja: hitung('hariKerja'),
    menit: hitung('menit'),
  };
}

/**
 * Which of two is longer: positive when it is `a`. Durations of different units compare as if a bulan had
 * 30 hari, a hari kerja were a hari, and a hari held the office's working minutes, or 1440 where they are not
 * known. This serves to choose between branches only; no figure is ever converted so.
 */
export function compareDurasi(
  a: Durasi,
  b: Durasi,
  { menitPerHari }: JamKerja = { menitPerHari: 1440 },
): number {
  const panjang = ({ bulan, hari, hariKerja, menit }: Durasi) =>
    (bulan * 30 + hari + hariKerja) * menitPerHari + menit;
  return panjang(a) - panjang(b);
}

/** The same time with its hari kerja as menit of work; bulan and hari stay what they are. */
export function toMenit(durasi: Durasi, { menitPerHari }: JamKerja): Durasi {
  const { hariKerja, menit } = durasi;
  return { ...durasi, hariKerja: 0, menit: menit + hariKerja * menitPerHari };
}

/** The same time with as many whole hari kerja as its menit and hari kerja fill; what is left stays menit. */
export function toHariKerja(durasi: Durasi, jamKerja: JamKerja): Durasi {
  const { menit } = toMenit(durasi, jamKerja);
  const penuh = Math.floor(menit / jamKerja.menitPerHari);
  return { ...durasi, hariKerja: penuh, menit: menit - penuh * jamKerja.menitPerHari };
}

/** For a computed figure: whole menit, and the other units to one decimal. */
export function roundDurasi(durasi: Durasi): Durasi {
  return mapSatuan((satuan) =>
    satuan === 'menit' ? Math.round(durasi.menit) : Math.round(durasi[satuan] * 10) / 10,
  );
}

/** "1 hari 8 jam 10 menit", "3 hari kerja", "0 menit"; to the second, other units to two decimals. */
export function formatDurasi(durasi: Durasi): string {
  const bagian = parts(durasi);
  return bagian.length === 0 ? '0 menit' : bagian.map(join).join(' ');
}

/** "1-4 hari", "30 menit sampai 1 jam 30 menit", "paling lama 3 hari kerja", or one length where both are equal. */
export function formatRentang({ min, max }: Rentang): string {
  const atas = formatDurasi(max);
  if (formatDurasi(min) === atas) return atas;
  const [bawah, ...lain] = parts(min);
  if (bawah === undefined) return `paling lama ${atas}`;
  const [puncak, ...sisa] = parts(max);
  const searah = lain.length === 0 && sisa.length === 0 && bawah.satuan === puncak?.satuan;
  return searah ? `${formatAngka(bawah.angka)}-${atas}` : `${formatDurasi(min)} sampai ${atas}`;
}

/** A number with the comma of Indonesian, to two decimals. */
export function formatAngka(angka: number): string {
  return String(hundredths(angka)).replace('.', ',');
}

interface Bagian {
  readonly angka: number;
  readonly satuan: string;
}

function parts({ bulan, hari, hariKerja, menit }: Durasi): readonly Bagian[] {
  const tahun = Math.floor(bulan / 12);
  const detik = Math.round(menit * 60);
  return [
    { angka: tahun, satuan: 'tahun' },
    { angka: hundredths(bulan - tahun * 12), satuan: 'bulan' },
    { angka: hundredths(hari), satuan: 'hari' },
    { angka: hundredths(hariKerja), satuan: 'hari kerja' },
    { angka: Math.floor(detik / 3600), satuan: 'jam' },
    { angka: Math.floor((detik % 3600) / 60), satuan: 'menit' },
    { angka: detik % 60, satuan: 'detik' },
  ].filter(({ angka }) => angka !== 0);
}

function join({ angka, satuan }: Bagian): string {
  return `${formatAngka(angka)} ${satuan}`;
}

function hundredths(angka: number): number {
  return Math.round(angka * 100) / 100;
}
