import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'

const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
}

/** The built pages, as a host of static pages hands them out: nothing but files, below a base. */
export const serve = (folder, base, port = 0) => {
  const fileOf = url => {
    const { pathname } = new URL(url, 'http://localhost')
    if (!pathname.startsWith(base)) return undefined
    const path = join(folder, normalize(decodeURIComponent(pathname.slice(base.length))))
    const file = path.endsWith('/') || path === folder ? join(path, 'index.html') : path
    return file.startsWith(folder) && existsSync(file) && statSync(file).isFile() ? file : undefined
  }
  const server = createServer((request, response) => {
    const file = fileOf(request.url)
    response.writeHead(file ? 200 : 404, { 'content-type': TYPES[extname(file ?? '.html')] ?? 'text/plain' })
    createReadStream(file ?? join(folder, '404.html')).pipe(response)
  })
  return new Promise(resolve => {
    server.listen(port, '127.0.0.1', () =>
      resolve({ url: `http://127.0.0.1:${server.address().port}${base}`, close: () => server.close() }),
    )
  })
}
