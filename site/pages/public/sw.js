// Pages come from the network where there is one. Where there is none, what they loaded is there, and every page that the
// build lists, with its chunks. Nothing else is kept.
const CACHE = 'site'

/** The names of the built files hold their digest: one that is there never changes. */
const isBuilt = url => new URL(url).pathname.includes('/assets/')

self.addEventListener('install', event => event.waitUntil(self.skipWaiting()))
self.addEventListener('activate', event => event.waitUntil(self.clients.claim()))

const keep = async urls => {
  const cache = await caches.open(CACHE)
  const own = urls.filter(url => url.startsWith(self.location.origin) && !url.endsWith('/sw.js'))
  await Promise.all(
    own.map(async url => {
      if (await cache.match(url)) return
      const response = await fetch(url)
      if (response.ok) await cache.put(url, response)
    }),
  )
}

const inScope = path => new URL(path, self.registration.scope).href

const keepAnew = async (cache, url) => {
  if (isBuilt(url) && (await cache.match(url))) return
  const response = await fetch(url)
  if (!response.ok) throw new Error(url)
  await cache.put(url, response)
}

/** The list has the digests of the files: as long as it is the same, all that it names is there. */
const keepListed = async () => {
  const cache = await caches.open(CACHE)
  const list = inScope('offline.json')
  const response = await fetch(list, { cache: 'no-cache' })
  const [text, before] = [await response.clone().text(), await (await cache.match(list))?.text()]
  if (!response.ok || text === before) return
  await Promise.all(JSON.parse(text).map(path => keepAnew(cache, inScope(path))))
  await cache.put(list, response)
}

let listed
const keepListedOnce = () => (listed ??= keepListed().catch(() => (listed = undefined)))

self.addEventListener('message', event => {
  // What the page itself needs comes first.
  if (Array.isArray(event.data?.keep))
    event.waitUntil(
      keep(event.data.keep)
        .catch(() => undefined)
        .then(keepListedOnce),
    )
})

const fromCacheFirst = async request => {
  const cache = await caches.open(CACHE)
  const kept = await cache.match(request)
  if (kept) return kept
  const response = await fetch(request)
  if (response.ok) await cache.put(request, response.clone())
  return response
}

const fromNetworkFirst = async request => {
  const cache = await caches.open(CACHE)
  try {
    const response = await fetch(request)
    if (response.ok) await cache.put(request, response.clone())
    return response
  } catch (error) {
    const kept = await cache.match(request)
    if (kept) return kept
    throw error
  }
}

self.addEventListener('fetch', event => {
  const { request } = event
  if (request.method !== 'GET' || !request.url.startsWith(self.location.origin)) return
  event.respondWith(isBuilt(request.url) ? fromCacheFirst(request) : fromNetworkFirst(request))
})
