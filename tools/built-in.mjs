// Whose code a standalone file holds, and the notice that has to go wherever the file goes.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const PACKAGE_OF_PATH = /^node_modules\/((?:@[^/]+\/)?[^/]+)\//

/** Names of the packages among the files that went into a bundle, in order. */
export const packagesAmong = paths =>
  [...new Set(paths.map(path => PACKAGE_OF_PATH.exec(path)?.[1]).filter(name => name !== undefined))].sort()

const licenceIn = folder => {
  const name = readdirSync(folder).find(file => /^licen[cs]e(\.|$)/i.test(file))
  if (name === undefined) throw new Error(`${folder} has no licence`)
  return readFileSync(join(folder, name), 'utf8')
}

const copyrightIn = folder => /^Copyright .*$/m.exec(licenceIn(folder))[0].trim()

const manifestIn = folder => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))

/** One line a package: name, version, whose it is. One text is kept for all, so all have to be of the same licence. */
export const builtIn = (root, name) => {
  const folder = join(root, 'node_modules', name)
  const { version, license } = manifestIn(folder)
  if (license !== 'MIT')
    throw new Error(`${name} is under ${license}: its licence has to be written out beside the others`)
  return `${name} ${version}: ${copyrightIn(folder)}`
}

/** What stands at the head of a standalone file, which may be copied without the rest of the package. */
export const notice = (root, names) => {
  const { name, version } = manifestIn(root)
  return [
    '/*!',
    `${name} ${version}. Built in:`,
    ...names.map(built => `- ${builtIn(root, built)}`),
    'Each of them under this licence too:',
    '',
    licenceIn(root).trim(),
    '*/',
    '',
  ].join('\n')
}
