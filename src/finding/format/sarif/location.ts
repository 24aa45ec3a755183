import type { Tempat } from '../../finding.ts';

/** Name under which SARIF resolves relative paths: the folder that the command was called from. */
export const dasarUri = '%SRCROOT%';

/** A `location` object of SARIF 2.1.0 (§3.28). */
export function location(tempat: Tempat): object {
  const logis = logicalLocations(tempat);
  return {
    physicalLocation: {
      artifactLocation: artifactLocation(tempat.berkas),
      ...(tempat.baris !== undefined && { region: { startLine: tempat.baris } }),
    },
    ...(logis.length > 0 && { logicalLocations: logis }),
  };
}

/** Paths as `pathForReader` gives them: relative where that is shorter, of either system. */
function artifactLocation(berkas: string): object {
  const jalur = berkas.replaceAll('\\', '/');
  const uri = jalur.split('/').map(encodeURIComponent).join('/');
  if (jalur.startsWith('/')) return { uri: `file://${uri}` };
  // A drive keeps its colon, which elsewhere in a relative path would read as a scheme.
  if (/^[A-Za-z]:\//.test(jalur)) return { uri: `file:///${uri.replace('%3A', ':')}` };
  return { uri, uriBaseId: dasarUri };
}

function logicalLocations({ langkah, kolom }: Tempat): readonly object[] {
  return [
    ...(langkah === undefined
      ? []
      : [{ name: langkah, fullyQualifiedName: `langkah.${langkah}`, kind: 'element' }]),
    ...(kolom === undefined
      ? []
      : [{ name: kolom.split('.').at(-1), fullyQualifiedName: kolom, kind: 'property' }]),
  ];
}
