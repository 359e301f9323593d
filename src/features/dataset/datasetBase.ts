import { fetchManifest, type FetchWorld } from './fetchDataset'

/** Folder of the dataset's files on this host; follows the sub-path that the app is served from. */
export const datasetBase = `${import.meta.env.BASE_URL}dataset/`

/** Whoever waits for this has tapped and sees nothing yet. */
const TIMEOUT_MS = 5000

/** Whether the app's own host answers now: a phone that believes itself online may stand behind a login page. */
export const hostAnswers = async (world: FetchWorld): Promise<boolean> =>
  navigator.onLine && (await fetchManifest({ timeout: TIMEOUT_MS, ...world })).ok
