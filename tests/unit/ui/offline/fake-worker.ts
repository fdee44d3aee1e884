/** A browser's service worker and its registration, in as much as is asked of them. */
export class FakeWorker extends EventTarget {
  state: ServiceWorkerState
  readonly told: unknown[] = []
  /** What it answers when it is asked to store, in turn; the last one again and again. */
  answers: readonly unknown[] = ['whole']
  constructor(state: ServiceWorkerState) {
    super()
    this.state = state
  }
  become(state: ServiceWorkerState): void {
    this.state = state
    this.dispatchEvent(new Event('statechange'))
  }
  postMessage(message: unknown, [port]: readonly MessagePort[] = []): void {
    this.told.push(message)
    const [answer, ...later] = this.answers
    if (message !== 'store') port?.postMessage(message)
    else if (answer !== 'nothing') {
      port?.postMessage(answer)
      if (later.length > 0) this.answers = later
    }
  }
}

export class FakeRegistration extends EventTarget {
  readonly scope = new URL('/', document.baseURI).href
  active: FakeWorker | null = new FakeWorker('activated')
  waiting: FakeWorker | null = null
  installing: FakeWorker | null = null
  unregister = async (): Promise<boolean> => true
  find(worker: FakeWorker): void {
    this.installing = worker
    this.dispatchEvent(new Event('updatefound'))
  }
}
