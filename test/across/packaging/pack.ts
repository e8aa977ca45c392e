import type { TestProject } from 'vitest/node'
import { strangerWithTarball } from './stranger.js'

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of a stranger's project that has the packed tarball installed. */
    stranger: string
  }
}

/** One tarball for all tests of the package. */
export default function setup(project: TestProject): () => void {
  const { folder, remove } = strangerWithTarball()
  project.provide('stranger', folder)
  return remove
}
