/** Which file imports which: read with the compiler's own eyes, for the tests of the architecture. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import ts from 'typescript'

export interface Source {
  /** From the project's top, with `/`. */
  readonly path: string
  /** The script of a component, the whole text of a module. */
  readonly script: string
  readonly text: string
}

export interface Import {
  /** As written, without a query. */
  readonly name: string
  /** File of this project, from its top; undefined for packages and virtual modules. */
  readonly file: string | undefined
  /** Gone after compiling. */
  readonly typeOnly: boolean
}

/** Modules and components below `folder`, declarations left out. */
export function sourcesIn(folder: string): readonly Source[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name).replaceAll('\\', '/'))
    .filter((path) => /\.(ts|vue)$/.test(path) && !path.endsWith('.d.ts'))
    .map((path) => sourceOf(path, readFileSync(path, 'utf8')))
}

export function sourceOf(path: string, text: string): Source {
  if (!path.endsWith('.vue')) return { path, text, script: text }
  const scripts = [...text.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map(([, body]) => body)
  return { path, text, script: scripts.join('\n') }
}

/** Static imports, re-exports, `import()` as code and as type. */
export function importsOf({ path, script }: Source): readonly Import[] {
  const found: Import[] = []
  const add = (literal: ts.Node | undefined, typeOnly: boolean) => {
    if (!literal || !ts.isStringLiteral(literal)) return
    const name = literal.text.replace(/\?.*$/, '')
    found.push({ name, file: fileOf(path, name), typeOnly })
  }
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeOnly(node))
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly)
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      add(node.argument.literal, true)
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false)
    else if (ts.isCallExpression(node) && node.expression.getText(parsed) === 'import.meta.glob')
      found.push(...globbed(path, node.arguments[0]))
    ts.forEachChild(node, visit)
  }
  const parsed = ts.createSourceFile(path, script, ts.ScriptTarget.Latest)
  visit(parsed)
  return found
}

/** What `import.meta.glob(['../pages/*View.vue', …])` names, files of one folder. */
function globbed(from: string, patterns: ts.Node | undefined): readonly Import[] {
  if (!patterns || !ts.isArrayLiteralExpression(patterns)) return []
  const wanted = patterns.elements.filter(ts.isStringLiteral).map(({ text }) => text)
  return wanted.flatMap((pattern) => {
    const folder = join(dirname(from), dirname(pattern))
    const [start = '', end = ''] = basename(pattern).split('*')
    // One that is left out (`!…`) names no folder that is there.
    if (!existsSync(folder)) return []
    return readdirSync(folder)
      .filter((name) => name.startsWith(start) && name.endsWith(end))
      .map((name) => ({ name, file: join(folder, name).replaceAll('\\', '/'), typeOnly: false }))
  })
}

function isTypeOnly({ importClause }: ts.ImportDeclaration): boolean {
  if (!importClause) return false
  const { namedBindings, name } = importClause
  if (importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true
  if (name || !namedBindings || !ts.isNamedImports(namedBindings)) return false
  return namedBindings.elements.length > 0 && namedBindings.elements.every((one) => one.isTypeOnly)
}

function fileOf(from: string, name: string): string | undefined {
  if (!name.startsWith('.')) return undefined
  const path = join(dirname(from), name).replaceAll('\\', '/')
  return ['', '.ts', '.vue', '/index.ts'].map((end) => path + end).find(isFile) ?? path
}

const isFile = (path: string) => existsSync(path) && /\.\w+$/.test(path)

/** Circles of files that need each other when they are run; each as the way round. */
export function circlesIn(needs: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const circles = new Set<string>()
  const done = new Set<string>()
  const walk = (file: string, way: readonly string[]) => {
    const at = way.indexOf(file)
    if (at >= 0) circles.add([...way.slice(at), file].join(' → '))
    if (at >= 0 || done.has(file)) return
    for (const next of needs.get(file) ?? []) walk(next, [...way, file])
    done.add(file)
  }
  for (const file of needs.keys()) walk(file, [])
  return [...circles]
}
