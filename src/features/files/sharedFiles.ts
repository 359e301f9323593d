/** Files that another app shared with this one; each is handed out once. */
export async function receiveSharedFiles(): Promise<readonly File[]> {
  const { takeSharedFiles } = await import('./sharedFilesStorage')
  return takeSharedFiles(new URL(import.meta.env.BASE_URL, location.href).href)
}
