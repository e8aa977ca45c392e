import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Engines import a file of the stranger's by its path; from there the package is found by its name. */
export const withLibrary = (project: string): string => {
  writeFileSync(join(project, 'library.mjs'), "export * from 'pensie-invaliditate'\n")
  return project
}
