/** @returns what the worker answers; null where it has not answered in time: it may be older than the question */
export function askWorker(worker: ServiceWorker, question: string, ms: number): Promise<unknown> {
  const { port1, port2 } = new MessageChannel()
  return new Promise<unknown>((resolve) => {
    const timer = setTimeout(() => resolve(null), ms)
    port1.onmessage = ({ data }: MessageEvent<unknown>) => {
      clearTimeout(timer)
      resolve(data)
    }
    worker.postMessage(question, [port2])
  }).finally(() => port1.close())
}
