import { tulisJumlah, type Sel } from './angka.ts';
import { selBaris, type BarisTabel, type IsiTabel } from './baca-tabel.ts';
import { isBerjumlah, jumlahTampil } from './jumlah-tampil.ts';
import { urutkan, type Urutan } from './urut.ts';

/** Puts the rows in order and hides those that are not asked for; sorted rows stand without their headings. */
export function susunBaris(
  tabel: HTMLTableElement,
  { isi, semua, kelompok, jumlah }: IsiTabel,
  { tampak, urutan }: { tampak: ReadonlySet<BarisTabel>; urutan: Urutan | undefined },
): void {
  for (const baris of isi) baris.elemen.hidden = !tampak.has(baris);
  for (const [kode, [judul, ...total]] of kelompok) {
    const milik = isi.filter((baris) => baris.kelompok === kode);
    const banyak = milik.filter((baris) => tampak.has(baris)).length;
    if (judul) judul.hidden = urutan !== undefined || banyak === 0;
    // Below a part of its rows the total of all would be read as theirs.
    for (const baris of total) baris.hidden = urutan !== undefined || banyak < milik.length;
  }
  const terurut = urutkan(isi, urutan).flatMap((i) => isi[i]?.elemen ?? []);
  const lain = [...kelompok.values()].flat();
  const susunan = urutan ? [...terurut, ...lain, ...jumlah] : semua;
  const badan = tabel.tBodies[0];
  // Rows that are put where they stand already are laid out anew all the same, thousands of cells on a cheap phone.
  if (badan && susunan.some((baris, i) => badan.rows[i] !== baris)) badan.append(...susunan);
}

/** Away from its heading a desa says which kecamatan it belongs to. */
export function sebutKelompok({ isi, namaKelompok }: IsiTabel, terurut: boolean): void {
  for (const { elemen, kelompok } of isi) {
    tulisAsal(elemen, terurut ? namaKelompok.get(kelompok) : undefined);
  }
}

/**
 * Under a filter the total of the whole is named as such, and the sum of what is shown stands above it; not where a
 * figure of it cannot be told, and the row says why.
 */
export function tulisJumlahTampil(
  tabel: HTMLTableElement,
  { isi, jumlah }: IsiTabel,
  tampak: ReadonlySet<BarisTabel> | undefined,
): void {
  const total = jumlah.at(-1);
  tabel.querySelector('tr.tampil')?.remove();
  if (!total) return;
  tulisAsal(total, tampak && 'seluruhnya');
  if (!tampak) return;
  const sel = selBaris(total).map((semua, k): Sel | undefined => {
    const kolom = isi.map((satu) => satu.sel[k] ?? '…');
    if (!isBerjumlah(kolom, semua)) return undefined;
    return jumlahTampil([...tampak].map((satu) => satu.sel[k] ?? '…'));
  });
  total.before(barisTampil(sel));
}

/** Undefined for a column that is no count. */
function barisTampil(sel: readonly (Sel | undefined)[]): HTMLTableRowElement {
  const baris = document.createElement('tr');
  baris.className = 'jumlah tampil';
  const kepala = document.createElement('th');
  kepala.scope = 'row';
  kepala.textContent = 'Jumlah yang tampil';
  baris.append(kepala);
  for (const satu of sel) baris.insertCell().textContent = tulisJumlah(satu ?? '…');
  if (sel.includes('…')) {
    tulisAsal(baris, '… tidak dapat dihitung, ada angka yang dirahasiakan atau tidak tersedia');
  } else if (sel.includes(undefined)) tulisAsal(baris, '… bukan angka yang dijumlahkan');
  return baris;
}

/** Small words behind the name of a row; none takes them away. */
function tulisAsal(baris: HTMLTableRowElement, kata: string | undefined): void {
  const kepala = baris.cells[0];
  kepala?.querySelector('.asal')?.remove();
  if (!kepala || kata === undefined) return;
  const asal = document.createElement('span');
  asal.className = 'asal';
  asal.textContent = kata;
  kepala.append(' ', asal);
}
