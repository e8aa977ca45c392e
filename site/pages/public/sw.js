// Pages come from the network where there is one; what they loaded is there where there is none. Nothing else is kept.
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

self.addEventListener('message', event => {
  if (Array.isArray(event.data?.keep)) event.waitUntil(keep(event.data.keep).catch(() => undefined))
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
