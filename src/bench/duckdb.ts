import { existsSync } from 'node:fs';

interface Sambungan {
  readonly runAndReadAll: (
    sql: string,
  ) => Promise<{ readonly getRows: () => readonly (readonly unknown[])[] }>;
  readonly closeSync: () => void;
}

interface Duckdb {
  readonly DuckDBInstance: {
    readonly create: (nama: string) => Promise<{ readonly connect: () => Promise<Sambungan> }>;
  };
}

const paket = new URL('pembanding/node_modules/@duckdb/node-api/lib/index.js', import.meta.url);

/** DuckDB on an export of ages, as large as its two threads; undefined when it is not installed. */
export async function openDuckdb(
  berkas: string,
): Promise<
  { readonly kerja: () => Promise<void>; readonly selesai: () => Promise<void> } | undefined
> {
  if (!existsSync(paket)) return undefined;
  const modul = (await import(paket.href)) as Duckdb | { readonly default: Duckdb };
  const { DuckDBInstance } = 'default' in modul ? modul.default : modul;
  const sambungan = await (await DuckDBInstance.create(':memory:')).connect();
  const sumber = `read_csv('${berkas.replaceAll("'", "''")}', header = true)`;
  const kolom = await sambungan.runAndReadAll(`DESCRIBE SELECT * FROM ${sumber}`);
  const kelompok = kolom.getRows().flatMap(([nama]) => /^JML (.+)$/.exec(String(nama))?.[1] ?? []);
  const salah = kelompok.map((k) => `("L ${k}" + "P ${k}" <> "JML ${k}")::INT`).join(' + ');
  const jumlah = kelompok
    .flatMap((k) => ['L', 'P', 'JML'].map((jk) => `sum("${jk} ${k}")`))
    .join(', ');
  const sql = `SELECT NO_PROP * 100 + NO_KAB AS kabupaten, sum(${salah}) AS salah, ${jumlah} FROM ${sumber} GROUP BY kabupaten`;
  return {
    kerja: async () => {
      const baris = (await sambungan.runAndReadAll(sql)).getRows();
      if (baris.length < 500) throw new Error('DuckDB found fewer kabupaten than there are');
    },
    selesai: () => {
      sambungan.closeSync();
      return Promise.resolve();
    },
  };
}
