/** Which guide fits this browser: by what it can do; by its name only where it hides what it cannot. */
import type { InAppBrowser } from '../../platform/inAppBrowser'

export type InstallWay = 'installed' | 'prompt' | InAppBrowser | 'ios' | 'touch' | 'desktop'

export interface InstallWorld {
  /** Runs from the home screen or in a window of its own. */
  readonly standalone: boolean
  /** The browser has offered its own prompt. */
  readonly offered: boolean
  readonly inApp: InAppBrowser | undefined
  /** `navigator.standalone` exists on Apple's touch devices only, an iPad that calls itself a Mac included. */
  readonly knowsStandalone: boolean
  /** The first pointer is a finger. */
  readonly coarse: boolean
}

export function installWay(world: InstallWorld): InstallWay {
  if (world.standalone) return 'installed'
  if (world.offered) return 'prompt'
  if (world.inApp) return world.inApp
  if (world.knowsStandalone) return 'ios'
  return world.coarse ? 'touch' : 'desktop'
}
