import type { SyncReport } from './datasetStore'
import type { update } from './texts/update.zh'

export interface SyncMessage {
  /** One sentence for anybody. */
  readonly said: string
  /** For whoever looks after the host; not translated. */
  readonly details?: string
}

/** What a check for newer data found. */
export function syncMessage(
  report: SyncReport,
  texts: typeof update,
  online: boolean,
): SyncMessage {
  switch (report.kind) {
    case 'upToDate':
      return { said: texts.upToDate }
    case 'olderOffered':
      return { said: texts.olderOffered(report.version) }
    case 'belowHighest':
      return { said: texts.belowHighest(report.version, report.highest) }
    case 'incredibleDate':
      return { said: texts.incredibleDate(report.released) }
    case 'needsNewerApp':
      return { said: texts.needsNewerApp }
    case 'refusedBefore':
      return { said: texts.refused }
    case 'ready':
      return { said: texts.newer(report.manifest.version) }
    case 'failed': {
      const { failure } = report
      if (failure.kind === 'offline' && !online) return { said: texts.offline }
      const what =
        failure.kind === 'rejected'
          ? failure.problems.slice(0, 3).join('; ')
          : `${failure.what} ≠ ${failure.expected}`
      const details = `${failure.kind}: ${failure.where} (${what})`
      return { said: texts.failures[failure.kind], details }
    }
    default:
      return report satisfies never
  }
}
