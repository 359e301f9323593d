/** The search off the main thread: its index costs more than all else that a start does. */
import { searchService, type SearchRequest } from './searchService'

const serve = searchService((answer) => self.postMessage(answer))
self.addEventListener('message', ({ data }: MessageEvent<SearchRequest>) => serve(data))
