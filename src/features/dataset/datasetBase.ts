/** Folder of the dataset's files on this host; follows the sub-path that the app is served from. */
export const datasetBase = `${import.meta.env.BASE_URL}dataset/`
