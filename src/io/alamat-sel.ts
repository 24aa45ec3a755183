export interface Alamat {
  readonly baris: number;
  readonly kolom: number;
}

/** `C7` as numbers from 1; undefined for what is no address. */
export function parseAlamat(alamat: string): Alamat | undefined {
  const [, huruf, angka] = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(alamat) ?? [];
  if (huruf === undefined || angka === undefined) return undefined;
  return { baris: Number(angka), kolom: nomorKolom(huruf) };
}

export function formatAlamat({ baris, kolom }: Alamat): string {
  return `${hurufKolom(kolom)}${baris}`;
}

function nomorKolom(huruf: string): number {
  let nomor = 0;
  for (const satu of huruf) nomor = nomor * 26 + satu.charCodeAt(0) - 64;
  return nomor;
}

function hurufKolom(nomor: number): string {
  return nomor === 0
    ? ''
    : hurufKolom(Math.floor((nomor - 1) / 26)) + String.fromCharCode(65 + ((nomor - 1) % 26));
}
