import { expect, it } from 'vitest'
import { type Asked, refusalOf } from './request-guard.ts'

const guarded = { host: '127.0.0.1:8450', token: 'a'.repeat(32) }

const methods = ['GET', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'HEAD']
const paths = ['/', '/book', '/file', '/file/', '/../etc/passwd', '/book?x', '//book', '/%2e%2e/', '']
const hosts = ['127.0.0.1:8450', 'localhost:8450', 'evil.example:8450', '127.0.0.1', '127.0.0.1:1', '[::1]:8450', undefined]
const origins = [undefined, 'http://127.0.0.1:8450', 'http://localhost:8450', 'http://evil.example', 'null', 'https://127.0.0.1:8450']
const tokens = [undefined, '', 'b'.repeat(32), 'a'.repeat(31), 'a'.repeat(32)]
const sites = [undefined, 'same-origin', 'same-site', 'cross-site', 'none']
const types = [undefined, 'application/json', 'text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data']

const every = function* (): Generator<Asked> {
  for (const method of methods)
    for (const path of paths)
      for (const host of hosts)
        for (const origin of origins)
          for (const token of tokens)
            for (const site of sites)
              for (const type of types)
                yield {
                  method,
                  path,
                  headers: { host, origin, 'x-cunyi-desk': token, 'sec-fetch-site': site, 'content-type': type },
                }
}

/** What may pass, said once more in one sentence each: the page itself, opened by hand or by us; the book and a file, asked for by the page with its token. */
const isOurs = ({ method, path, headers }: Asked): boolean => {
  const { host, origin } = headers
  if (host !== '127.0.0.1:8450' && host !== 'localhost:8450') return false
  const site = headers['sec-fetch-site']
  if (path === '/') return method === 'GET' && site !== 'cross-site' && site !== 'same-site'
  const isFromUs = (site === undefined || site === 'same-origin') && (origin === undefined || origin === `http://${host}`)
  if (!isFromUs || headers['x-cunyi-desk'] !== 'a'.repeat(32)) return false
  return path === '/book' ? method === 'GET' : path === '/file' && method === 'POST' && headers['content-type'] === 'application/json'
}

it('lets nothing pass but what the page itself asks, of 283,500 requests', () => {
  let count = 0
  const wrong: Asked[] = []
  for (const asked of every()) {
    count++
    if ((refusalOf(asked, guarded) === undefined) !== isOurs(asked)) wrong.push(asked)
  }
  expect(count).toBe(283_500)
  expect(wrong.slice(0, 3)).toEqual([])
})
