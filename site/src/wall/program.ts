import { rolldown } from 'rolldown'
import { oldestBrowser } from '../../builder/sheet.ts'

/** The script of a decision's page, as one classic script. */
export const wallProgram = async (): Promise<string> => {
  const built = await rolldown({ input: 'src/wall/client.ts', tsconfig: false, transform: { target: oldestBrowser } })
  const { output } = await built.generate({ format: 'iife', minify: true })
  await built.close()
  return output[0].code
}
