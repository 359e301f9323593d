import { shallowRef } from 'vue'

type Answer = 'accepted' | 'dismissed'

/** Chromium's event; not in TypeScript's DOM library because no other browser has it. */
interface BeforeInstallPromptEvent extends Event {
  readonly userChoice: Promise<{ readonly outcome: Answer }>
  prompt(): Promise<void>
}

const offer = shallowRef<BeforeInstallPromptEvent | null>(null)

/** The browser's install prompt, held back until the reader asks for it on the settings page. */
export const installPrompt = {
  offer,
  /** Called once by the app; the event may come long before the settings page is opened. */
  listen(window: Window) {
    window.addEventListener('beforeinstallprompt', (event) => {
      event.preventDefault()
      offer.value = event as BeforeInstallPromptEvent
    })
    window.addEventListener('appinstalled', () => (offer.value = null))
  },
  /** A prompt may be shown once only. */
  async show(): Promise<Answer> {
    const event = offer.value
    offer.value = null
    if (!event) return 'dismissed'
    await event.prompt()
    return (await event.userChoice).outcome
  },
}
