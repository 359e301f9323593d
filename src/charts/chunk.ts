/** Everything that is loaded only when a picture must be drawn; see useChartChunk.ts. */
export { drawPicture } from './drawPicture'
export { fixedTheme, pageTheme } from './theme'
