/** Hands the service worker what this page has loaded, so that it is there when the network is not. */
export const keepForOffline = (base: string): void => {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  const loaded = (): readonly string[] => [
    location.href.replace(/#.*$/, ''),
    ...performance.getEntriesByType('resource').map(({ name }) => name),
  ]
  const handOver = async (): Promise<void> => {
    const { active } = await navigator.serviceWorker.ready
    active?.postMessage({ keep: loaded() })
  }
  void navigator.serviceWorker.register(`${base}sw.js`).then(handOver)
  // What a calculator loads after its first question comes a little later.
  new PerformanceObserver(() => void handOver()).observe({ type: 'resource' })
}
