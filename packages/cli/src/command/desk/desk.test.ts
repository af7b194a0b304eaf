import { describe, expect, it } from 'vitest'
import { run } from '../../program/run.ts'
import { book, stage } from '../../testing/make.ts'

describe('desk', () => {
  it('opens the book that a folder belongs to, and says where', () => {
    const roots: string[] = []
    const on = stage(book({}), {
      openDesk: (root, port, told) => {
        roots.push(root)
        told(`http://127.0.0.1:${port}/#x`)
        return 'opening'
      },
    })
    expect(run(['desk', '--port', '8450'], on.world)).toBe(0)
    expect(run(['desk', 'content/cangxi'], on.world)).toBe(0)
    expect(roots).toEqual(['/desk/content', '/desk/content'])
    expect(on.said.join('\n')).toContain('http://127.0.0.1:8450/#x')
  })

  it.each([
    ['a port that is none', ['desk', '--port', '99999'], '--port'],
    ['a port that is no number', ['desk', '--port', 'x'], '--port'],
    ['a folder that is not there', ['desk', 'nowhere'], 'nowhere'],
  ])('refuses %s in one line', (_, typed, named) => {
    const on = stage(book({}))
    expect(run(typed, on.world)).toBe(3)
    expect(on.warned).toHaveLength(1)
    expect(on.warned[0]).toContain(named)
  })

  it('says that the port is taken, and that the page was not built', () => {
    const taken = stage(book({}), {
      openDesk: (_, __, told) => {
        told(undefined)
        return 'opening'
      },
    })
    run(['desk', '--port', '8450'], taken.world)
    expect(taken.warned.join('\n')).toContain('8450')
    const unbuilt = stage(book({}), { openDesk: () => 'unbuilt' })
    expect(run(['desk'], unbuilt.world)).toBe(3)
    expect(unbuilt.warned.join('\n')).toContain('pnpm build:desk')
  })
})
