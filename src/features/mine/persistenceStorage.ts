/** What the browser says about our room on this device. */

/** The parts of `navigator` used here; old WebViews lack some or all of them. */
export interface StorageNavigator {
  readonly storage?: Partial<Pick<StorageManager, 'estimate' | 'persisted' | 'persist'>>
}

export interface StorageState {
  /** `unknown` where the browser does not say. */
  readonly persisted: boolean | 'unknown'
  /** Bytes; undefined where the browser does not say. An estimate never proves that a write fits. */
  readonly usage?: number | undefined
  readonly quota?: number | undefined
}

/** Never throws. */
export async function storageState(world: StorageNavigator = navigator): Promise<StorageState> {
  const [persisted, estimate] = await Promise.all([
    attempt(() => world.storage?.persisted?.()),
    attempt(() => world.storage?.estimate?.()),
  ])
  return { persisted: persisted ?? 'unknown', usage: estimate?.usage, quota: estimate?.quota }
}

/** Asks that the browser does not clear our storage under pressure. Firefox asks the reader. */
export async function askToPersist(
  world: StorageNavigator = navigator,
): Promise<'granted' | 'denied' | 'unsupported'> {
  const granted = await attempt(() => world.storage?.persist?.())
  if (granted === undefined) return 'unsupported'
  return granted ? 'granted' : 'denied'
}

/** Undefined where the API is missing or fails (opaque origins, private windows). */
async function attempt<T>(ask: () => Promise<T> | undefined): Promise<T | undefined> {
  try {
    return await ask()
  } catch {
    return undefined
  }
}
