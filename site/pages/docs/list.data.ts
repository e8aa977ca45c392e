import { type GroupOfDocs, readDocs } from './read-docs.js'

/** For the list beside each page: its title, without its content. */
export type DocsList = readonly {
  readonly page: string
  readonly title: string
  readonly group: GroupOfDocs
}[]

declare const data: DocsList
export { data }

export default {
  load: (): DocsList => readDocs().map(({ page, title, group }) => ({ page, title, group })),
}
