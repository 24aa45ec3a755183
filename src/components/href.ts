/** Once for all links: a table has thousands. */
const awal = import.meta.env.BASE_URL.replace(/\/$/, '');

/** Address inside the portal under the base path it is published at, e.g. `href('/sop/')`. */
export function href(path: `/${string}`): string {
  return awal + path;
}
