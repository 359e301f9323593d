/** A link that was tapped on the prerendered page before the app was alive; the head script has kept it. */

/** Its address, once; '' where none was tapped. */
export function takePendingNavigation({ dataset } = document.documentElement): string {
  const { wanted = '' } = dataset
  delete dataset.wanted
  return wanted
}

/** The same without taking it. */
export const seePendingNavigation = ({ dataset } = document.documentElement): string =>
  dataset.wanted ?? ''
