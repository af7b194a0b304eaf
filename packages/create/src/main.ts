#!/usr/bin/env node
import { resolve } from 'node:path'
import { createInterface } from 'node:readline/promises'
import {
  provinceNamed,
  provinceNames,
  type Question,
  readArguments,
  type TypedAnswers,
  townFrom,
  villagesNamed,
} from './answers/answers.ts'
import { version } from './answers/version.ts'
import { writeTown } from './files/write-town.ts'

const failed = 3

/** Says what cannot be, in one line, and ends. */
const stop = (line: string): never => {
  process.stderr.write(`${line}\n`)
  process.exit(failed)
}

const questions: Readonly<Record<Question, string>> = {
  folder: '放在哪个文件夹（folder）：',
  town: '镇街的名称（town）：',
  province: '在哪个省、自治区、直辖市（province）：',
  villages: '有哪些村，用空格隔开（villages）：',
}

const wrong: Readonly<Record<Question | 'address', string>> = {
  folder: '写一个文件夹：npm create cunyi@latest my-town / name a folder',
  town: '写镇街的名称：--town 白马镇 / name the town',
  province: `写在哪里：--province 浙江省；可以写：${provinceNames.join('、')} / name the province`,
  villages: '写村名，一个村一次：--village 仓溪村；文件夹名可以自己定，用小写字母：--village 仓溪村=cangxi / name the villages',
  address: '网址写成 https://board.example/ / an address such as https://board.example/',
}

/** Asks until the answer can be; what the input ends with stays missing. */
const askMissing = async (typed: TypedAnswers): Promise<TypedAnswers> => {
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const ask = async (question: Question, isGood: (answer: string) => boolean): Promise<string> => {
    for (;;) {
      const answer = (await terminal.question(questions[question])).trim()
      if (isGood(answer)) return answer
      process.stdout.write(`${wrong[question]}\n`)
    }
  }
  const namesIn = (answer: string) => answer.split(/[\s,，、;；]+/u).filter(Boolean)
  const isWord = (answer: string) => answer !== ''
  const answers = {
    folder: typed.folder ?? (await ask('folder', isWord)),
    town: typed.town ?? (await ask('town', isWord)),
    province: typed.province ?? (await ask('province', (answer) => provinceNamed(answer) !== undefined)),
    villages:
      typed.villages.length > 0 ? typed.villages : namesIn(await ask('villages', (answer) => villagesNamed(namesIn(answer)) !== undefined)),
  }
  terminal.close()
  return { ...typed, ...answers }
}

const typed = readArguments(process.argv.slice(2))
const answers = 'wrong' in typed ? stop(`看不懂：${typed.wrong} / not understood`) : process.stdin.isTTY ? await askMissing(typed) : typed
const town = townFrom(answers, version)
if ('wrong' in town) stop(wrong[town.wrong])
else if (answers.folder === undefined) stop(wrong.folder)
else {
  const written = writeTown(resolve(answers.folder), town, process.pid)
  if (written === undefined) stop(`${answers.folder} 里已经有东西，什么都没有写 / the folder is not empty, and nothing was written`)
  else
    process.stdout.write(
      `写好了${written.length}个文件。接着做：\n\n  cd ${answers.folder}\n  npm install\n\n然后照 README.md 里的“先做这几件事”做。\n`,
    )
}
