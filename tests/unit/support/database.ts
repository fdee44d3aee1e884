/** A browser that has databases, none of them made yet: jsdom has none. */
import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'

window.indexedDB = new IDBFactory()
