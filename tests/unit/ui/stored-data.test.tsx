import '../support/database.ts'
import { openDB } from 'idb'
import { describe, expect, it } from 'vitest'
import { removeStored, storedDatabases, storedItems } from '../../../src/ui/stored-data.ts'

describe('what Masar stores', () => {
  it('is told and removed, databases too; what is not its own stays', async () => {
    localStorage.setItem('masar.settings', '{}')
    localStorage.setItem('other', 'x')
    for (const name of ['masar.notes', 'other']) {
      const database = await openDB(name, 1, {
        upgrade: (fresh) => void fresh.createObjectStore('entries', { keyPath: 'id' }),
      })
      await database.put('entries', { id: 'one', text: 'note' })
      database.close()
    }
    expect(storedItems()).toEqual([{ key: 'masar.settings', bytes: 32 }])
    expect(await storedDatabases()).toEqual([
      { key: 'masar.notes', bytes: 2 * JSON.stringify({ id: 'one', text: 'note' }).length },
    ])
    await removeStored()
    expect(storedItems()).toEqual([])
    expect(await storedDatabases()).toEqual([])
    expect((await indexedDB.databases()).map(({ name }) => name)).toEqual(['other'])
    expect(localStorage.getItem('other')).toBe('x')
  })
})
