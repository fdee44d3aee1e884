import { cleanup, configure } from '@testing-library/react'
import { afterAll, afterEach } from 'vitest'
import { noteWindow } from './support/one-window.ts'

afterAll(noteWindow())

// jsdom has no layout to scroll; it would say so aloud at every call. Where things are is asked in a real browser.
window.scrollTo = () => undefined

// Generous, for a machine that has other work as well: a page of hundreds of entries is drawn anew.
configure({ asyncUtilTimeout: 20_000 })

afterEach(cleanup)
