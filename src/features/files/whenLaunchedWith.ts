/** The File Handling API; only Chromium's installed apps have it, and no types ship for it. */
interface LaunchQueue {
  setConsumer(
    consumer: (launch: { readonly files: readonly { getFile(): Promise<File> }[] }) => void,
  ): void
}

/** Files that the system opened with this app (`file_handlers` of the manifest), and how many could not be had. */
export function whenLaunchedWith(take: (files: readonly File[], failed: number) => void): void {
  const { launchQueue } = globalThis as unknown as { readonly launchQueue?: LaunchQueue }
  launchQueue?.setConsumer(async ({ files }) => {
    // An app that is opened by its icon is launched too, without files.
    if (!files.length) return
    const asked = await Promise.allSettled(files.map((file) => file.getFile()))
    const opened = asked.flatMap((file) => (file.status === 'fulfilled' ? file.value : []))
    take(opened, asked.length - opened.length)
  })
}
