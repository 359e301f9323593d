import { expect, it } from 'vitest'
import { describePicture } from '../../../src/record/describePicture'
import { ranking } from '../charts/samples'

it('a picture is one sentence of the texts it was given', () => {
  const join = (subject: string, parts: readonly string[]) => `${subject}：${parts.join('；')}`
  expect(describePicture(ranking, join)).toBe(
    '占比：厦门·2026年·目标 超65%；福建省·2026年·目标 57%左右；福州·2026年·目标 57%',
  )
})
