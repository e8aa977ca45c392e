import type { LegalData } from './receipt-schema.js'

/** As in package.json; a test keeps the two the same. */
export const PACKAGE_VERSION = '0.1.0'

/** A test that reads every table fails when a figure changes and this does not. */
export const LEGAL_DATA: LegalData = {
  version: '2026-11-22',
  digest: 'sha256:07345fbe3f3e207c951dc9b6546847d0e43acafdb5769240c487a97d89d1474d',
}
