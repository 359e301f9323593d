import type { Rolldown } from 'vite'

/** Pattern of an address below the base (`area/*`) → files of the build, from its top. */
export type Needs = Readonly<Record<string, readonly string[]>>

export type Chunk = Pick<Rolldown.OutputChunk, 'fileName' | 'isEntry' | 'moduleIds' | 'imports'> & {
  readonly styles: readonly string[]
}

/** Copied out: the bundle itself is gone when the pages are written. */
export const chunksOf = (bundle: Rolldown.OutputBundle): readonly Chunk[] =>
  Object.values(bundle)
    .filter((output) => output.type === 'chunk')
    .map(({ fileName, isEntry, moduleIds, imports, viteMetadata }) => ({
      fileName,
      isEntry,
      moduleIds: [...moduleIds],
      imports: [...imports],
      styles: [...(viteMetadata?.importedCss ?? [])],
    }))

/**
 * What a page needs beside the entry script. The head script asks for it before the entry script has come and run;
 * otherwise an offline deep link waits for three files one after the other.
 */
export function needsOf(chunks: readonly Chunk[], views: Readonly<Record<string, string>>): Needs {
  const byFile = new Map(chunks.map((chunk) => [chunk.fileName, chunk]))
  const withImports = (file: string, found = new Set<string>()): Set<string> => {
    const chunk = byFile.get(file)
    if (!chunk || chunk.isEntry || found.has(file)) return found
    for (const each of [file, ...chunk.styles]) found.add(each)
    for (const imported of chunk.imports) withImports(imported, found)
    return found
  }
  return Object.fromEntries(
    Object.entries(views).map(([pattern, view]) => {
      const chunk = chunks.find(({ moduleIds }) =>
        moduleIds.some((id) => id.endsWith(`/${view}.vue`)),
      )
      if (!chunk) throw new Error(`the build has no chunk for ${view}`)
      return [pattern, [...withImports(chunk.fileName)]]
    }),
  )
}

/** Those of one address. */
export const needsAt = (needs: Needs, path: string) =>
  Object.entries(needs).filter(([pattern]) =>
    new RegExp(`^${pattern.replace(/\*/g, '[^/]+')}$`).test(path),
  )
