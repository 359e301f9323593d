import { describePicture } from '../record/describePicture'
import { useI18n } from '../i18n/useI18n'
import type { Picture } from '../record/chartModel'

interface PictureWords {
  /** All of it as one spoken sentence. */
  sentence(picture: Picture): string
  /** What all its figures have in common: year and kind of a ranking, else the place, '' of several. */
  about(picture: Picture): string
}

/** A picture in the reader's words. */
export function usePictureWords(): PictureWords {
  const { m } = useI18n()
  return {
    sentence: (picture) =>
      describePicture(picture, (subject, parts) =>
        m.value.figure.sentence(subject, parts.join(m.value.figure.joiner)),
      ),
    about({ kind, points }) {
      const [first] = points
      if (kind === 'ranking') return first?.when ?? ''
      return points.every(({ place }) => place === first?.place) ? (first?.name ?? '') : ''
    },
  }
}
