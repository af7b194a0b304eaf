// What browsers between Chromium 86 and 117 do not know yet, and we use. It stands here: of a package without side effects nothing else is sure to be kept.
import 'core-js/actual/array/at'
import 'core-js/actual/array/find-last'
import 'core-js/actual/array/find-last-index'
import 'core-js/actual/array/to-reversed'
import 'core-js/actual/array/to-sorted'
import 'core-js/actual/array/with'
import 'core-js/actual/map/group-by'
import 'core-js/actual/object/group-by'
import 'core-js/actual/string/at'
import 'core-js/actual/string/to-well-formed'
import { render } from 'preact'
import { rememberedFolder } from '../store/remembered-folder.ts'
import { openServed } from '../store/served.ts'
import { App } from './app.tsx'

/** The desk's own server hands its token over behind the `#`; a file from a stick has none, and asks for a folder. */
const begin = async (): Promise<void> => {
  const root = document.getElementById('desk')
  if (root === null) return
  const token = location.hash.slice(1)
  if (token !== '' && location.protocol.startsWith('http')) {
    const served = await openServed(token)
    return render(typeof served === 'string' ? <App failed={served} /> : <App served={served} />, root)
  }
  const known = await rememberedFolder()
  return render(<App {...(known && { known })} />, root)
}

void begin()
