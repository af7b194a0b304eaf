export { type NewTown, type NewVillage, townFiles } from './town-files.ts'
export { writeTown } from './write-town.ts'
