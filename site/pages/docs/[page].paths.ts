import { readDocs } from './read-docs.js'

export default {
  paths: () => readDocs().map(({ page, content }) => ({ params: { page }, content })),
}
