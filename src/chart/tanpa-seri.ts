import type { ChartConfiguration } from 'chart.js';

/** The configuration with some seri left out, by number from 0; colours and scale of the others stay as they are. */
export function tanpaSeri(
  config: ChartConfiguration,
  tersembunyi: readonly number[],
): ChartConfiguration {
  if (tersembunyi.length === 0) return config;
  const datasets = config.data.datasets.map((satu, nomor) =>
    tersembunyi.includes(nomor) ? { ...satu, hidden: true } : satu,
  );
  return { ...config, data: { ...config.data, datasets } };
}
