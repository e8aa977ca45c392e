// Whose code a standalone file holds, and the notice that has to go wherever the file goes.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** One that lies in the folder of another, since a third wants another version, is named with that folder. */
const PACKAGE_OF_PATH = /^node_modules\/((?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+)\//

/** Names of the packages among the files that went into a bundle, in order. */
export const packagesAmong = paths =>
  [...new Set(paths.map(path => PACKAGE_OF_PATH.exec(path)?.[1]).filter(name => name !== undefined))].sort()

const licenceIn = folder => {
  const name = readdirSync(folder).find(file => /^licen[cs]e(\.|$)/i.test(file))
  if (name === undefined) throw new Error(`${folder} has no licence`)
  return readFileSync(join(folder, name), 'utf8')
}

const copyrightIn = folder =>
  [...licenceIn(folder).matchAll(/^(?:MIT License )?(Copyright (?:\(c\) )?.*)$/gm)]
    .map(([, holder]) => holder.trim())
    .join('; ')

const manifestIn = folder => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))

/** One line a package: name, version, whose it is. One text is kept for all, so all have to be of the same licence. */
export const builtIn = (root, name) => {
  const folder = join(root, 'node_modules', name)
  const { name: itsName, version, license } = manifestIn(folder)
  if (license !== 'MIT')
    throw new Error(`${name} is under ${license}: its licence has to be written out beside the others`)
  const holders = copyrightIn(folder)
  if (holders === '') throw new Error(`${name} says nowhere whose it is`)
  return `${itsName} ${version}: ${holders}`
}

/** A line for each, once. */
export const builtInOf = (root, names) => [...new Set(names.map(name => builtIn(root, name)))].sort()

/** What stands at the head of a standalone file, which may be copied without the rest of the package. */
export const notice = (root, names) => {
  const { name, version } = manifestIn(root)
  return [
    '/*!',
    `${name} ${version}. Built in:`,
    ...builtInOf(root, names).map(built => `- ${built}`),
    'Each of them under this licence too:',
    '',
    licenceIn(root).trim(),
    '*/',
    '',
  ].join('\n')
}
