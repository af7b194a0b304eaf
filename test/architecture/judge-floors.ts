import { type Floors, wideFolders } from './floors.ts'
import { type Source, targetOf } from './sources.ts'

/** The folder right below the sources' root that a file stands in; the stem of a file that stands loose there. */
export const roomOf = (src: string, path: string): string => {
  const [first = '', ...rest] = path.slice(src.length + 1).split('/')
  return rest.length === 0 ? first.replace(/\.\w+$/, '') : first
}

const floorOf = (floors: Floors, room: string): number => floors.findIndex((rooms) => rooms.includes(room) || rooms.includes('*'))

/** Each import that goes up, or sideways into another folder of the same floor; and each file on no floor. */
export const importsAgainstFloors = (src: string, floors: Floors, sources: readonly Source[]): readonly string[] =>
  sources.flatMap(({ path, imports }) => {
    const room = roomOf(src, path)
    const floor = floorOf(floors, room)
    if (floor < 0) return [`${path} stands on no floor`]
    return imports.flatMap(({ from }) => {
      const target = targetOf(path, from)
      if (target === undefined || !target.startsWith(`${src}/`)) return []
      const other = roomOf(src, target)
      const isBelow = other === room || floors[floor]?.includes('*') === true || floorOf(floors, other) < floor
      return isBelow || /\.(?:css|json|astro\?raw)/.test(target) ? [] : [`${path} → ${target}`]
    })
  })

/** Circles of imports, types included, each as the files it goes through. */
export const circlesIn = (sources: readonly Source[]): readonly string[] => {
  const byPath = new Map(sources.map((source) => [source.path, source]))
  const state = new Map<string, 'open' | 'done'>()
  const circles: string[] = []
  const walk = (path: string, trail: readonly string[]): void => {
    const source = byPath.get(path)
    if (source === undefined || state.get(path) === 'done') return
    if (state.get(path) === 'open') {
      circles.push([...trail.slice(trail.indexOf(path)), path].join(' → '))
      return
    }
    state.set(path, 'open')
    for (const { from } of source.imports) {
      const target = targetOf(path, from)
      if (target !== undefined) walk(target, [...trail, path])
    }
    state.set(path, 'done')
  }
  for (const { path } of sources) walk(path, [])
  return circles
}

/** Files that stand loose in the sources' root, beside those that open the package. */
export const looseFiles = (src: string, floors: Floors, sources: readonly Source[]): readonly string[] =>
  floors.some((rooms) => rooms.includes('*'))
    ? []
    : sources
        .map(({ path }) => path)
        .filter((path) => !path.slice(src.length + 1).includes('/') && !/^(?:index|main)$/.test(roomOf(src, path)))

/** Folders of more than a dozen files. */
export const crowdedFolders = (sources: readonly Source[]): readonly string[] =>
  [...Map.groupBy(sources, ({ path }) => path.slice(0, path.lastIndexOf('/')))]
    .filter(([folder, files]) => files.length > 12 && !wideFolders.some((wide) => wide.test(folder)))
    .map(([folder, files]) => `${folder} holds ${files.length} files`)

/** Files of more than 200 lines; rows of law have as many as the law has. */
export const longFiles = (sources: readonly Source[]): readonly string[] =>
  sources
    .filter(({ path, text }) => !/\/law\//.test(path) && text.split('\n').length > 201)
    .map(({ path, text }) => `${path} has ${text.split('\n').length - 1} lines`)
