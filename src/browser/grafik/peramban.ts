/**
 * Calls once when the element has come into view and the page has nothing else to do. A reader who asked their browser
 * to save data is left with what the page has until they reach for more.
 */
export function padaTenang(elemen: Element, signal: AbortSignal, kerja: () => void): void {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  if (connection?.saveData === true) return;
  const pengamat = new IntersectionObserver((kabar) => {
    if (!kabar.some(({ isIntersecting }) => isIntersecting)) return;
    pengamat.disconnect();
    setelahMuat(() => {
      if (!signal.aborted) kerja();
    });
  });
  pengamat.observe(elemen);
  signal.addEventListener('abort', () => {
    pengamat.disconnect();
  });
}

function setelahMuat(kerja: () => void): void {
  const tenang = (): void => {
    // Safari knows no idle time.
    if ('requestIdleCallback' in globalThis) requestIdleCallback(kerja, { timeout: 2000 });
    else setTimeout(kerja, 200);
  };
  if (document.readyState === 'complete') tenang();
  else addEventListener('load', tenang, { once: true });
}

/** Calls, at most once a frame, whenever the width of the element or the colours of the page change. */
export function bentukUlang(elemen: Element, signal: AbortSignal, kerja: () => void): void {
  let menunggu = 0;
  const minta = (): void => {
    cancelAnimationFrame(menunggu);
    menunggu = requestAnimationFrame(kerja);
  };
  const pengamat = new ResizeObserver(minta);
  pengamat.observe(elemen);
  signal.addEventListener('abort', () => {
    pengamat.disconnect();
    cancelAnimationFrame(menunggu);
  });
  for (const syarat of ['(prefers-color-scheme: dark)', '(forced-colors: active)']) {
    matchMedia(syarat).addEventListener('change', minta, { signal });
  }
}

/** Hands a file to the reader. */
export function simpanBerkas(isi: Blob, nama: string): void {
  const tautan = document.createElement('a');
  tautan.href = URL.createObjectURL(isi);
  tautan.download = nama;
  tautan.click();
  // The browser has its own hold on the file once the click is handled.
  setTimeout(() => {
    URL.revokeObjectURL(tautan.href);
  }, 1000);
}
