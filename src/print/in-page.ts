/*
 * Functions that run inside the printed page: they are sent as text, so they use nothing from outside
 * themselves but the page.
 */

/**
 * Loads every font and picture, gives every id of the document a named destination and every link to
 * another part of the book something to link to. Returns the ids that are not in this document.
 */
export async function preparePage(situs: string): Promise<string[]> {
  const hidden = document.createElement('nav');
  hidden.style.display = 'none';
  // Chromium writes a destination only for an id that some link names; links that are not shown count.
  for (const target of document.querySelectorAll('body [id]:not(svg *)')) {
    const link = document.createElement('a');
    link.setAttribute('href', `#${target.id}`);
    hidden.append(link);
  }
  const outside = new Set<string>();
  for (const link of document.querySelectorAll('a[href]')) {
    const href = link.getAttribute('href') ?? '';
    const url = new URL(href, document.baseURI);
    if (href.startsWith('#')) {
      if (href.length > 1 && document.getElementById(href.slice(1)) === null)
        outside.add(href.slice(1));
    } else if (url.origin === location.origin) {
      // The address that pages are printed from means nothing to a reader of the print.
      if (situs === '') link.removeAttribute('href');
      else link.setAttribute('href', new URL(url.pathname + url.search + url.hash, situs).href);
    }
  }
  for (const id of outside) {
    const stub = document.createElement('span');
    stub.id = id;
    stub.style.position = 'absolute';
    document.body.prepend(stub);
  }
  document.body.append(hidden);
  // Fonts that only margin boxes use are never loaded by layout.
  await Promise.all([...document.fonts].map((font) => font.load()));
  await Promise.all(
    [...document.images].map((image) => ((image.loading = 'eager'), image.decode())),
  );
  return [...outside];
}

/** Text of every heading as the page has it, whatever lines it is painted on. */
export function headingTexts(): string[] {
  return [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((heading) =>
    heading.textContent.replace(/\s+/g, ' ').trim(),
  );
}

/** Writes the given numbers into the elements that wait for them; gives what each of them and its link say. */
export function pageNumberSlots(
  nomor: readonly (readonly [string, string])[],
): { tujuan: string; judul: string; teks: string }[] {
  const known = new Map(nomor);
  return [...document.querySelectorAll<HTMLElement>('[data-halaman]')].map((slot) => {
    const tujuan = slot.dataset['halaman'] ?? '';
    const teks = known.get(tujuan);
    if (teks !== undefined) slot.textContent = teks;
    const kata = [...(slot.closest('a')?.childNodes ?? [])].filter((node) => !node.contains(slot));
    const judul = kata.map((node) => node.textContent).join('');
    return { tujuan, judul: judul.replace(/\s+/g, ' ').trim(), teks: slot.textContent };
  });
}
