import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import process from 'node:process'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome']

const onPath = () =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap(folder => NAMES.map(name => join(folder, name)))
    .find(path => existsSync(path))

const aptGet = (...args) => {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return spawnSync('apt-get', [...args], { env, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0
}

/**
 * The path of a Chromium, installed where there is none and this runs as root; otherwise an error that says what to do.
 *
 * @param {string} [orElse] what else can be done without it
 * @returns {string}
 */
export const installedChromium = (orElse = '') => {
  if (onPath() === undefined && process.getuid?.() === 0) {
    console.log('apt-get install chromium')
    if (aptGet('update')) aptGet('install', '--yes', '--no-install-recommends', 'chromium')
  }
  const found = onPath()
  if (found === undefined) {
    throw new Error(
      `There is no chromium on the PATH, and it could not be installed. Install it (on Debian, as root: apt-get install chromium)${orElse}`,
    )
  }
  return found
}
