export const faultTitles: readonly string[]
export function faultTable(
  tests: readonly {
    readonly title: string
    readonly ok: boolean
    readonly outcome?: Readonly<Record<string, number | string>>
  }[],
): string
