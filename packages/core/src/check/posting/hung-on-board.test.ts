import { expect, it } from 'vitest'
import { about, disclosure, matter, resolution } from '../../testing/make.ts'
import { checkHungOnBoard } from './hung-on-board.ts'

const at = (venue: string | undefined, money?: true, amount?: number) => {
  const { venue: _, ...bare } = disclosure()
  const step = { ...bare, ...(venue !== undefined && { venue }) }
  return checkHungOnBoard(
    { kind: 'hung', ...(money && { money }) },
    about(step, { matter: matter([step], amount === undefined ? {} : { amount }) }),
  )
}

it('is kept by a board, asked about where the words do not say, and broken by a chat', () => {
  expect(at('村务公开栏').is).toBe('kept')
  expect(at('村委会')).toMatchObject({ fault: { kind: 'unclear', field: 'venue', text: '村委会' }, level: 'defect' })
  expect(at('村民微信群')).toMatchObject({ fault: { kind: 'hung', text: '村民微信群' } })
  expect(at('村民微信群')).not.toHaveProperty('level')
  expect(at(undefined).is).toBe('not-asked')
})

it('asks of money only where there is some, and of no meeting', () => {
  expect(at('村民微信群', true).is).toBe('not-asked')
  expect(at('村民微信群', true, 18_600_000).is).toBe('broken')
  expect(checkHungOnBoard({ kind: 'hung' }, about(resolution())).is).toBe('not-asked')
})
