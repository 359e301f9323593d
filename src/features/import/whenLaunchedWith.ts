/** The File Handling API; only Chromium's installed apps have it, and no types ship for it. */
interface LaunchQueue {
  setConsumer(
    consumer: (launch: { readonly files: readonly { getFile(): Promise<File> }[] }) => void,
  ): void
}

/** Files that the system opened with this app (`file_handlers` of the manifest). */
export function whenLaunchedWith(take: (files: readonly File[]) => void): void {
  const { launchQueue } = globalThis as unknown as { readonly launchQueue?: LaunchQueue }
  launchQueue?.setConsumer(async ({ files }) => {
    const opened = await Promise.all(files.map((file) => file.getFile()))
    if (opened.length) take(opened)
  })
}
