export type Answer<T> =
  { readonly kind: 'answered'; readonly value: T } | { readonly kind: 'silent' }

/**
 * Waits for `promise`, but no longer than `milliseconds`.
 * A rejection before that is passed on; what comes later is dropped without an unhandled rejection.
 */
export function within<T>(milliseconds: number, promise: PromiseLike<T>): Promise<Answer<T>> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve({ kind: 'silent' }), milliseconds)
    promise.then(
      (value) => {
        clearTimeout(timer)
        resolve({ kind: 'answered', value })
      },
      (error: unknown) => {
        clearTimeout(timer)
        reject(error)
      },
    )
  })
}
