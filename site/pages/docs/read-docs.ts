import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))
const AT_THE_ROOT = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md']

export type GroupOfDocs = 'guide' | 'why' | 'reference'

interface PageOfDocs {
  /** Its address under docs/. */
  readonly page: string
  readonly title: string
  /** Under which heading the list of pages has it. */
  readonly group: GroupOfDocs
  readonly content: string
}

/** `docs/reference/law.md` is the page `reference-law`. */
const pageOf = (file: string): string =>
  file
    .replace(/^docs[\\/]/, '')
    .replace(/\.md$/, '')
    .replaceAll(/[\\/]/g, '-')
    .toLowerCase()

const markdownIn = (folder: string): readonly string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.md'))
    .map(file => join(folder, file))
    .sort()

const groupOf = (page: string): GroupOfDocs =>
  page.startsWith('reference-') && page !== 'reference-readme'
    ? 'reference'
    : page.startsWith('why-')
      ? 'why'
      : 'guide'

const LINK = /(?<!!)\[([^\]]*)\]\(([^)\s]+)\)/g
const IMAGE = /!\[([^\]]*)\]\(([^)\s]+)\)\n?/g

/** A link to another page of the docs leads there; one to a file that is no page stays as its words. */
const withLinksOfSite = (content: string, file: string, files: readonly string[]): string =>
  content.replaceAll(IMAGE, '').replaceAll(LINK, (link, text: string, target: string) => {
    if (/^(https?:|#)/.test(target)) return link
    const [path = '', anchor] = target.split('#')
    const found = normalize(join(dirname(file), path))
    return files.includes(found) ? `[${text}](./${pageOf(found)}.md${anchor ? `#${anchor}` : ''})` : text
  })

/** Every page of the documentation, the three at the root of the project first. */
export const readDocs = (): readonly PageOfDocs[] => {
  const files = [...AT_THE_ROOT, ...markdownIn('docs')]
  return files.flatMap(file => {
    const content = readFileSync(join(ROOT, file), 'utf8')
    const title = /^# (.+)$/m.exec(content)?.[1]
    // What has no title is a part of another page.
    if (title === undefined) return []
    const page = pageOf(relative('.', file))
    return [
      {
        page,
        title: title.replaceAll('`', ''),
        group: groupOf(page),
        content: `<div v-pre>\n\n${withLinksOfSite(content, file, files)}\n\n</div>\n`,
      },
    ]
  })
}
