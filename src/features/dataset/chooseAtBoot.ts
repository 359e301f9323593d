import { compareReleases, type Release } from '../../record/releaseOrder'
import type { DeviceState } from './storage/datasets'

/**
 * Whether a start shows what this device keeps or what the app brought along: the newer one, unless
 * the reader went back from the app's.
 */
export function chooseAtBoot(
  { active, refused, versions }: Omit<DeviceState, 'previous'>,
  bundled: Release,
): 'device' | 'bundled' {
  if (!active) return 'bundled'
  if (active.version === bundled.version || refused === bundled.version) return 'device'
  const order = compareReleases(active.manifest, bundled)
  if (order !== 0) return order > 0 ? 'device' : 'bundled'
  // Same day, same number, other content. Between two builds of the app the one that runs is right
  // (someone edits tables). Against a host, content that was here before and was replaced by the
  // host's is the older one; otherwise the two would replace each other for ever.
  return active.origin === 'host' && versions.includes(bundled.version) ? 'device' : 'bundled'
}
