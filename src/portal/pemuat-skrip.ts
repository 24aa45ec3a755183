/**
 * Fetches the scripts of a page once it is painted: they add to a page that is whole without them, and on a slow line
 * each of them would take its way from what the reader waits for. A tab in the background paints nothing and does not
 * wait, nor does a browser that does not tell of its painting wait for long. The only script that stands in a page; its
 * text is the same on all of them, so that a policy can name it.
 */
const pemuat =
  "{const d=document,m=d.currentScript.dataset.modul.split(' '),muat=()=>{for(const src of m.splice(0))" +
  "d.head.append(Object.assign(d.createElement('script'),{type:'module',async:false,src}))};" +
  'setTimeout(muat,d.hidden?0:3e3);' +
  "new PerformanceObserver(muat).observe({type:'paint',buffered:true})}";

/** How a policy names that script: the SHA-256 of its text. */
export const sidikPemuat = "'sha256-ClBLvU2nrsm0/IVuCn+8b8G1DKMfKZDdIfp7ch9nAzE='";

const skripModul = /<script type="module" src="([^" ]+)"><\/script>/g;

/** A page that fetches its module scripts, in their order, only when it has been painted. */
export function susulkanSkrip(html: string): string {
  const modul = [...html.matchAll(skripModul)].map(([, alamat]) => alamat);
  if (modul.length === 0) return html;
  return html
    .replace(skripModul, '')
    .replace('</body>', () => `<script data-modul="${modul.join(' ')}">${pemuat}</script></body>`);
}

/** The page that `susulkanSkrip` was given, but for where its scripts stand: at its end. */
export function langsungkanSkrip(html: string): string {
  return html.replace(/<script data-modul="([^"]+)">.*?<\/script>/, (_, modul: string) =>
    modul.replaceAll(
      /[^ ]+ ?/g,
      (alamat) => `<script type="module" src="${alamat.trim()}"></script>`,
    ),
  );
}
