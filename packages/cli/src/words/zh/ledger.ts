import { words as reports, type StepKind } from '@cunyi/core'
import type { LedgerRefusal } from '../../world/exit.ts'
import type { HelpWords } from '../help.ts'
import type { LedgerWords } from '../ledger.ts'

const { names, day } = reports.zh

/** `5-resolution`，写成第5步决议。 */
const stepName = (step: string): string => {
  const [, number = '', kind = ''] = /^(\d+)-(.*)$/.exec(step) ?? []
  return `第${number}步${names.steps[kind as StepKind] ?? kind}`
}

const reasons: Readonly<Record<LedgerRefusal, string>> = {
  line: '有一行不是程序写的，或者改动过',
  note: '签名文件残缺，或者不是这个清单的',
  signature: '签名对不上：签过以后改动过，或者不是这个村的钥匙签的',
  shorter: '比签过的、见证过的短，少了后面的',
  forked: '和签过的、见证过的不是同一个清单，前面的改动过',
  keys: '公开钥匙的文件残缺',
  key: '这不是签这个清单的钥匙',
  'no-key': '没有写用哪把钥匙，请加 --key <文件>',
  'other-key': '这个村已经登记了另一把钥匙',
  'key-inside': '钥匙不能放在记录的文件夹里，那里的文件会给别人看；请放到别处',
  'one-village': '一把钥匙只签一个村，请写明是哪个村',
  memory: '以前见证到哪里的文件残缺，不能再见证',
}

export const ledger: LedgerWords = {
  sealed: (village, { added, total, salts, left }) =>
    [
      `${village}：清单新添${added}行，共${total}行`,
      ...(salts > 0 ? [`新添${salts}份盐`] : []),
      ...(left > 0 ? [`${left}件没有封存（没有编号，或者里面像是有个人信息）`] : []),
    ].join('；'),
  signed: (village) => `${village}的清单已经签名；把ledger文件夹交给镇街，请镇街运行 cunyi cosign。`,
  cosigned: (origin, size, on) => `已见证${origin}的前${size}行，日期${day(on)}；把.note和keys.txt交回村里。`,
  broken: (path, why) => `不一致：${path} ${reasons[why]}`,
  verified: (folder, { ledger: list, records, gone }) => {
    const count = (is: string) => records.filter(({ standing }) => standing.is === is).length
    const seen = list.seen ? `${list.seen.by} ${day(list.seen.day)}见证过前${list.signed}行` : '暂无佐证'
    return [
      ...records.flatMap(({ path, standing }) =>
        standing.is === 'different'
          ? [`不一致 ${path}：${day(standing.day)}封存以后，从${stepName(standing.step)}起改动过`]
          : standing.is === 'unsealed'
            ? [`未检查 ${path}：还没有封存`]
            : standing.resealed.map((step) => `${path}：${stepName(step)}改过又重新封存，清单里都有`),
      ),
      ...gone.map((number) => `${folder} ${number}：清单里有，记录不在了`),
      `${folder}：一致${count('same')}件，不一致${count('different')}件，未检查${count('unsealed')}件；${seen}`,
    ]
  },
  refused: (path, why) => `${path} ${reasons[why]}。没有签，也没有写。`,
}

/** 三个命令的用法。 */
export const ledgerHelp: Pick<HelpWords['commands'], 'seal' | 'cosign' | 'verify'> = {
  seal: {
    about: '封存：把记录的指纹写进村的清单 · seal',
    examples: `例子：
  cunyi seal                                   全部的村，先不签名
  cunyi seal cangxi --key cangxi.key           封存并签名；钥匙没有的，新做一把

清单是ledger/<村>.txt，一行一步，只添不改；签名是ledger/<村>.note。钥匙自己收好，不要放在记录的文件夹里。
每件记录旁边的.salt要和记录一起保存，一起撤下。`,
  },
  cosign: {
    about: '镇街见证一个村的清单 · cosign',
    examples: `例子：
  cunyi cosign content/ledger/cangxi.note --key town.key

只看四样：签名对、清单没有短、前面的没有改、是同一个村的。看过到哪里，记在town.key.seen里，要和钥匙一起保存。
见证只说这份清单那天在，不说记录是真的。`,
  },
  verify: {
    about: '记录、网页和清单对不对得上 · verify',
    examples: `例子：
  cunyi verify                                 看content
  cunyi verify content/cangxi                  只看一个村

做好的公示板也能看，如 cunyi verify site/dist。说四种：一致，不一致，暂无佐证（镇街没有见证过），未检查（没有封存）。
结束：0 全部一致，镇街也见证过；1 有不一致的；2 有没检查的，或者没有见证；3 没能运行。`,
  },
}
