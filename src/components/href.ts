/** Address inside the portal under the base path it is published at, e.g. `href('/sop/')`. */
export function href(path: `/${string}`): string {
  return import.meta.env.BASE_URL.replace(/\/$/, '') + path;
}
