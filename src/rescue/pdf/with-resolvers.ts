/** Browsers of 2023 do not have it yet, and pdf.js no longer brings it along. */
if (!('withResolvers' in Promise)) {
  Object.defineProperty(Promise, 'withResolvers', {
    configurable: true,
    writable: true,
    value: <T>(): PromiseWithResolvers<T> => {
      let resolve: PromiseWithResolvers<T>['resolve'] = () => undefined
      let reject: PromiseWithResolvers<T>['reject'] = () => undefined
      const promise = new Promise<T>((onResolve, onReject) => {
        resolve = onResolve
        reject = onReject
      })
      return { promise, resolve, reject }
    },
  })
}

export {}
