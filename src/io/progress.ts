/** What progress is written to: `process.stderr`, or a list of strings in a test. */
export interface Aliran {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

export interface Progress {
  /** Says what is being done; `ke` counts from 1. */
  langkah(apa: string, ke?: number, dari?: number): void;
  /** A line that stays, such as a result or a warning. */
  catat(baris: string): void;
  /** Ends the moving line. */
  selesai(): void;
}

/**
 * Progress of a command. On a terminal one line is rewritten; elsewhere (CI, a file) each thing gets one
 * line when it begins, without the steps inside it. `sekarang` gives milliseconds.
 */
export function createProgress(aliran: Aliran, sekarang: () => number): Progress {
  const mulai = sekarang();
  return aliran.isTTY === true
    ? movingLine(aliran, () => sekarang() - mulai)
    : plainLines(aliran, () => sekarang() - mulai);
}

function movingLine(aliran: Aliran, elapsedMs: () => number): Progress {
  const clear = '\r\u001B[2K';
  return {
    langkah(apa, ke, dari) {
      const hitung =
        ke === undefined ? '' : ` ${String(ke)}${dari === undefined ? '' : `/${String(dari)}`}`;
      const teks = `${waktu(elapsedMs())} ${apa}${hitung}`;
      // A line longer than the window would wrap, and only its last row could be rewritten.
      aliran.write(clear + teks.slice(0, (aliran.columns ?? 80) - 1));
    },
    catat(baris) {
      aliran.write(`${clear}${baris}\n`);
    },
    selesai() {
      aliran.write(clear);
    },
  };
}

function plainLines(aliran: Aliran, elapsedMs: () => number): Progress {
  let terakhir = '';
  return {
    langkah(apa) {
      if (apa === terakhir) return;
      terakhir = apa;
      aliran.write(`${waktu(elapsedMs())} ${apa}\n`);
    },
    catat(baris) {
      aliran.write(`${baris}\n`);
    },
    selesai() {
      terakhir = '';
    },
  };
}

/** `0:07`, `12:30`. */
function waktu(ms: number): string {
  const detik = Math.floor(ms / 1000);
  return `${String(Math.floor(detik / 60))}:${String(detik % 60).padStart(2, '0')}`;
}
