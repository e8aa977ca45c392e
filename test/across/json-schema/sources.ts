import { readdirSync } from 'node:fs'
import type { Schema } from '../../../src/schema/schema.js'

const isSchema = (value: unknown): value is Schema<unknown> =>
  typeof value === 'object' && value !== null && 'quick' in value && 'thorough' in value

/** Every schema that a file of the sources hands out, by its name. */
export const schemasOfSources = async (): Promise<readonly (readonly [string, Schema<unknown>])[]> => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(file =>
    /(facts|schema|options|validate|systems)[\w-]*\.ts$/.test(file),
  )
  const modules = await Promise.all(
    files.map(file => import(`../../../src/${file}`) as Promise<Readonly<Record<string, unknown>>>),
  )
  return modules.flatMap(exports =>
    Object.entries(exports).filter((named): named is [string, Schema<unknown>] => isSchema(named[1])),
  )
}
