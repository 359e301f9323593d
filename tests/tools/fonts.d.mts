interface Typeface {
  /** As the browser names it. */
  readonly family: string
  /** Package and version. */
  readonly source: string
  readonly files: readonly string[]
}
export declare const FONTS: Readonly<Record<'latin' | 'chinese', Typeface>>
export declare function fontFolder(name: keyof typeof FONTS): string
export declare function withFonts(name: keyof typeof FONTS): Record<string, string>
export default function ensureFonts(): void
