import { join } from 'node:path'
import packaged, { inflate } from '@sparticuz/chromium'

// Usage: TMPDIR=folder node test/machine/unpack-browser.ts. The package unpacks where temporary files go, so it is given a folder of its own.

await packaged.executablePath()
// The libraries that a machine without a desktop lacks.
await inflate(join(import.meta.dirname, '../../node_modules/@sparticuz/chromium/bin/al2023.tar.br'))
