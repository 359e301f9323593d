/**
 * An input method is at work: this key or input is its own. `keyCode` 229 is all that some tell of it (UI Events
 * §5.3): Safari for the key that ends a composition, several Android keyboards for every key.
 */
export const isComposing = (event: Event): boolean =>
  (event as KeyboardEvent).isComposing || (event as KeyboardEvent).keyCode === 229
