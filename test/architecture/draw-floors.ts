import { type Floors, houses } from './floors.ts'

const idOf = (house: string, room: string): string => `${house}_${room.replaceAll('*', 'all')}`

/** The floors of one package as a picture: the highest on top, an arrow from each floor to the one it rests on. */
export const drawHouse = (house: string, floors: Floors): string => {
  const rows = floors.toReversed().map((rooms) => `  ${rooms.map((room) => `${idOf(house, room)}["${room}"]`).join(' ~~~ ')}`)
  const stairs = floors
    .slice(1)
    .map((rooms, index) => `  ${idOf(house, rooms[0] ?? '')} --> ${idOf(house, floors[index]?.[0] ?? '')}`)
    .toReversed()
  return ['```mermaid', 'flowchart TB', ...rows, ...stairs, '```'].join('\n')
}

/** All pictures, by the name of their package, drawn from the table that the test of architecture holds. */
export const drawHouses = (): readonly (readonly [name: string, picture: string])[] =>
  Object.entries(houses)
    .filter(([, { floors }]) => !floors.some((rooms) => rooms.includes('*')))
    .map(([name, { floors }]) => [name, drawHouse(name, floors)] as const)
