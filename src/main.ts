import './styles/index.css'
import { boot } from './app/boot'

const root = document.getElementById('app')
if (!root) throw new Error('index.html has no #app')
void boot(root)
