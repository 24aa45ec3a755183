import { inspect, parseArgs } from 'node:util';

/** Misuse of a command, or a state its user can mend: said in one sentence, without a stack. */
export class ScriptError extends Error {
  readonly exitCode: 1 | 2;

  constructor(message: string, exitCode: 1 | 2 = 2) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** An option of a command as `--help` shows it. */
export interface Opsi {
  readonly jenis: 'string' | 'boolean';
  /** What stands for the value in the help, e.g. `<folder>`. */
  readonly nilai?: string;
  readonly bantuan: string;
}

export interface Perintah<O extends Record<string, Opsi>> {
  /** As typed: `npm run build`. */
  readonly nama: string;
  readonly uraian: string;
  readonly opsi: O;
  /** How many arguments without a name it takes, and what they are called in the help. */
  readonly argumen?: { readonly nama: string; readonly banyak: number };
}

export type NilaiOpsi<O extends Record<string, Opsi>> = {
  readonly [K in keyof O]?: O[K]['jenis'] extends 'boolean' ? boolean : string;
};

/** The folders every command takes. */
export const opsiFolder = {
  content: {
    jenis: 'string',
    nilai: '<folder>',
    bantuan: 'folder isi (SOP, instansi dan batas petanya, bab buku); bawaan: content',
  },
  data: {
    jenis: 'string',
    nilai: '<folder>',
    bantuan: 'folder data (ekspor tiap semester); bawaan: data',
  },
} as const satisfies Record<string, Opsi>;

export const opsiOut = {
  out: { jenis: 'string', nilai: '<folder>', bantuan: 'folder hasil; bawaan: dist' },
} as const satisfies Record<string, Opsi>;

export const opsiPortabel = {
  portable: {
    jenis: 'boolean',
    bantuan: 'untuk dibawa: hasilnya terbuka dari disk atau stik USB, tanpa peladen',
  },
} as const satisfies Record<string, Opsi>;

/**
 * Runs a command: parses its arguments, answers `--help`, and turns what it throws into words.
 * Exit code: what `main` returns, 2 for misuse, 1 for a state the user can mend, 70 for a bug (with its stack).
 */
export async function runCommand<const O extends Record<string, Opsi>>(
  perintah: Perintah<O>,
  main: (opsi: NilaiOpsi<O>, argumen: readonly string[]) => Promise<number>,
): Promise<void> {
  // Whoever reads on in `| head` has seen enough; that is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  try {
    const { values, positionals } = parse(perintah);
    if (values['help'] === true) {
      process.stdout.write(bantuan(perintah));
      return;
    }
    // parseArgs has checked names and kinds against the same table that the type is made from.
    process.exitCode = await main(values as NilaiOpsi<O>, positionals);
  } catch (error) {
    if (error instanceof ScriptError) {
      process.stderr.write(`${error.message}\n`);
      process.exitCode = error.exitCode;
    } else {
      process.stderr.write(`${inspect(error, { colors: false })}\n`);
      process.exitCode = 70;
    }
  }
}

function parse<O extends Record<string, Opsi>>(perintah: Perintah<O>) {
  const options = Object.fromEntries(
    Object.entries(perintah.opsi).map(([nama, { jenis }]) => [nama, { type: jenis }]),
  );
  const banyak = perintah.argumen?.banyak ?? 0;
  const petunjuk = `Lihat ${perintah.nama} -- --help`;
  const hasil = (() => {
    try {
      return parseArgs({
        args: process.argv.slice(2),
        options: { ...options, help: { type: 'boolean', short: 'h' } },
        allowPositionals: true,
      });
    } catch (error) {
      throw new ScriptError(`Pilihan tidak dikenal atau tanpa nilai: ${pesan(error)}\n${petunjuk}`);
    }
  })();
  if (hasil.values['help'] !== true && hasil.positionals.length > banyak) {
    throw new ScriptError(`Tidak mengerti "${hasil.positionals[banyak] ?? ''}".\n${petunjuk}`);
  }
  return hasil;
}

/** Node's own sentence, which is English, cut to the option that it names. */
function pesan(error: unknown): string {
  const teks = error instanceof Error ? error.message : String(error);
  return /'([^']+)'/.exec(teks)?.[1] ?? teks;
}

function bantuan<O extends Record<string, Opsi>>({
  nama,
  uraian,
  opsi,
  argumen,
}: Perintah<O>): string {
  const baris = [
    ...Object.entries(opsi).map(([kunci, o]): [string, string] => [
      `--${kunci}${o.nilai ? ` ${o.nilai}` : ''}`,
      o.bantuan,
    ]),
    ['--help', 'tampilkan bantuan ini'] satisfies [string, string],
  ];
  const lebar = Math.max(...baris.map(([kiri]) => kiri.length));
  return [
    `${nama}${argumen ? ` -- ${argumen.nama}` : baris.length > 1 ? ' --' : ''} [pilihan]`,
    '',
    uraian,
    '',
    ...baris.map(([kiri, kanan]) => `  ${kiri.padEnd(lebar)}  ${kanan}`),
    '',
  ].join('\n');
}
