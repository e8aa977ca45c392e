import type { Theme } from 'vitepress'
import SiteLayout from './SiteLayout.vue'
import './styles/variables.css'
import './styles/page.css'
import './styles/calculator.css'
import './styles/answer.css'
import './styles/print.css'

export default { Layout: SiteLayout } satisfies Theme
