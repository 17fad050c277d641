import type { LoadedDataset } from '../../utils/dataset/load.ts';
import { type TrustSearch, trustSearch } from '../../utils/dataset/search.ts';

/** The search over everything by which a dataset's bodies can be found. */
export async function searchIn(dataset: LoadedDataset): Promise<TrustSearch> {
  const [names, places] = await Promise.all([dataset.names(), dataset.places()]);
  return trustSearch({ names, places, index: dataset.index });
}
