import './app/trustedTypes'
import './styles/index.css'
import { boot } from './app/boot'

const root = document.getElementById('app')
if (!root) throw new Error('index.html has no #app')
boot(root).catch((error: unknown) => {
  // Past the mount it is one mistake among others; before it there is nothing but the line that index.html brings along.
  if ('mounted' in document.documentElement.dataset) throw error
  console.error(error)
  document.documentElement.dataset.dead = ''
})
