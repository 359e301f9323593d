import type { Messages } from '../../i18n/zhHans'
import type { SyncReport } from './datasetStore'

/** What a check for newer data found, in one sentence. */
export function syncMessage(report: SyncReport, m: Messages): string {
  switch (report.kind) {
    case 'upToDate':
      return m.data.upToDate
    case 'olderOffered':
      return m.data.olderOffered(report.version)
    case 'incredibleDate':
      return m.data.incredibleDate(report.released)
    case 'needsNewerApp':
      return m.data.needsNewerApp
    case 'refusedBefore':
      return m.data.refused
    case 'ready':
      return m.data.newer(report.manifest.version)
    case 'failed': {
      const { failure } = report
      if (failure.kind === 'offline' || failure.kind === 'timeout') return m.data.offline
      const what =
        failure.kind === 'rejected'
          ? failure.problems.slice(0, 3).join('; ')
          : `${failure.kind}: ${failure.what} ≠ ${failure.expected}`
      return m.data.rejected(`${failure.where} (${what})`)
    }
    default:
      return report satisfies never
  }
}
