export { townFiles } from './files/town-files.ts'
export { writeTown } from './files/write-town.ts'
export type { NewTown, NewVillage } from './town/new-town.ts'
