/**
 * Remembers what was worked out for one owner, which never changes: lookups of a dataset. It goes when the owner
 * goes.
 */
export function oncePer<Owner extends object, Key, Result>(
  work: (key: Key, owner: Owner) => Result,
): (key: Key, owner: Owner) => Result {
  const known = new WeakMap<Owner, Map<Key, Result>>()
  return (key, owner) => {
    let results = known.get(owner)
    if (!results) known.set(owner, (results = new Map()))
    if (!results.has(key)) results.set(key, work(key, owner))
    return results.get(key) as Result
  }
}
