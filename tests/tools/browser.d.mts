export declare const BROWSER_ARGUMENTS: string[]
export declare function existingBrowser(): string | undefined
export declare function ensureBrowser(): Promise<string>
