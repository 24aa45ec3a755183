import type { Page } from 'puppeteer';

/** Waits for the first chart of a page to answer. */
export async function hidup(page: Page): Promise<void> {
  await page.waitForSelector('cacah-grafik[data-hidup]');
  await jeda(page);
}

/** Two frames, in which a waiting drawing is done. */
export function jeda(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((selesai) => {
        requestAnimationFrame(() => {
          requestAnimationFrame(() => {
            selesai();
          });
        });
      }),
  );
}

/** What is read out of a chart. */
export async function bacaKabar(page: Page, grafik = 'cacah-grafik'): Promise<string> {
  await jeda(page);
  return page.$eval(`${grafik} [aria-live]`, (satu) => satu.textContent);
}

export async function paksaWarna(page: Page): Promise<void> {
  const sesi = await page.createCDPSession();
  await sesi.send('Emulation.setEmulatedMedia', {
    features: [{ name: 'forced-colors', value: 'active' }],
  });
}

/** The file that a button of a chart hands to its reader. */
export async function ambilUnduhan(
  page: Page,
  jenis: string,
  grafik = 'cacah-grafik',
): Promise<Unduhan> {
  await page.evaluate(tahanUnduhan);
  await page.click(`${grafik} [data-unduh=${jenis}]`);
  await page.waitForFunction(() => Reflect.has(globalThis, 'berkasTertahan'));
  return page.evaluate(() => Reflect.get(globalThis, 'berkasTertahan') as Unduhan);
}

interface Unduhan {
  readonly nama: string;
  /** What can be read of its first 2,000 characters. */
  readonly awal: string;
  /** In bytes. */
  readonly besar: number;
}

/** Keeps the file that the page hands to its reader. Runs in the page. */
function tahanUnduhan(): void {
  let isi: Blob | undefined;
  const buat = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (apa: Blob) => {
    isi = apa;
    return buat(apa);
  };
  HTMLAnchorElement.prototype.click = function simpan(this: HTMLAnchorElement) {
    const nama = this.download;
    void isi?.text().then((teks) => {
      Reflect.set(globalThis, 'berkasTertahan', {
        nama,
        awal: teks.slice(0, 2000).replace(/[^ -~]/g, ''),
        besar: isi?.size,
      });
    });
  };
}
