import './old-browsers.ts'
import { render } from 'preact'
import { rememberedFolder } from '../store/remembered-folder.ts'
import { openServed } from '../store/served.ts'
import type { Store } from '../store/store.ts'
import { App } from './app.tsx'

/** The desk's own server hands its token over behind the `#`; a file from a stick has none, and asks for a folder. */
const begin = async (): Promise<void> => {
  const root = document.getElementById('desk')
  if (root === null) return
  const token = location.hash.slice(1)
  let served: Store | undefined
  let failed: string | undefined
  if (token !== '' && location.protocol.startsWith('http'))
    try {
      served = await openServed(token)
    } catch (error) {
      failed = String(error)
    }
  const known = served === undefined ? await rememberedFolder() : undefined
  render(<App {...(served && { served })} {...(known && { known })} {...(failed !== undefined && { failed })} />, root)
}

void begin()
