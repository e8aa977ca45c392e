import process from 'node:process'
import { installedChromium } from '../../tools/chromium.mjs'
import { serve } from '../build/serve.mjs'

/** The built pages, below the base for which they were built, and the browser that reads them. */
export const setup = async ({ provide }) => {
  const { url, close } = await serve(process.env.SITE_OUT, process.env.SITE_BASE)
  provide('site', url)
  provide('folder', process.env.SITE_OUT)
  provide('chromium', installedChromium())
  return close
}
