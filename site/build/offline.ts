import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The pages of the documentation are many and heavy; who reads them has the network. */
const isKept = (path: string): boolean =>
  /\.(html|js|css|svg)$/.test(path) &&
  !/^docs\/|^assets\/docs_|^(404\.html|sw\.js)$/.test(path) &&
  !path.endsWith('vp-icons.css')

/** Names what the service worker keeps at the first visit: every page but those of the documentation, with its chunks. */
export const writeOfflineList = (folder: string): void => {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter(isKept)
    .map(path => path.replace(/(^|\/)index\.html$/, '$1'))
  writeFileSync(join(folder, 'offline.json'), JSON.stringify(files.sort()))
}
