import { ANSWERS } from './answers.js'

type Cited = readonly [act: string, provision: string]

const isCitation = (value: unknown): value is { readonly act: string; readonly provision: string } =>
  typeof value === 'object' && value !== null && 'act' in value && 'provision' in value

const citedIn = (value: unknown): readonly Cited[] => {
  if (isCitation(value)) return [[value.act, value.provision]]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(citedIn) : []
}

/** Every provision that an answer to a legal case cites. */
export const provisionsCited = (): readonly Cited[] => ANSWERS.flatMap(citedIn)
