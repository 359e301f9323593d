/** Whether this device has favourites, known without asking its database; for 总览, which is in every start. */
export { readPinnedHint as hasPinned } from './pinnedHint'
