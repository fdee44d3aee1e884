import { cleanup } from '@testing-library/react'
import { afterEach } from 'vitest'

// jsdom has no layout to scroll; it would say so aloud at every call. Where things are is asked in a real browser.
window.scrollTo = () => undefined

afterEach(cleanup)
