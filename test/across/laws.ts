import { PUBLIC_LAW_IDS, type PublicLawId, versionsOf } from '../../src/law/law-id.js'
import type { VersionOf } from '../../src/law/laws.js'

// What holds under a law holds under it as amended, until a test says otherwise.

/** Law 263/2010 as first in force and as amended by Law 37/2013. */
export const VERSIONS_OF_LAW_263: readonly VersionOf<'law-263-2010'>[] = versionsOf('law-263-2010')

export const VERSIONS_OF_LAW_360: readonly VersionOf<'law-360-2023'>[] = versionsOf('law-360-2023')

export const PUBLIC_LAWS: readonly PublicLawId[] = PUBLIC_LAW_IDS
