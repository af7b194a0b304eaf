import type { Remedy } from '../../../finding/fault.ts'
import type { Sentences } from '../sentences.ts'
import { names } from './names.ts'
import { day, quoted, unitOf } from './numbers.ts'

export const remedies: Sentences<Remedy> = {
  take: ({ step, begun, undated, again }) => {
    if (again) return `决议以后办过${quoted(names.steps[step])}的，把那一次的日期和文号补记在决议后面；没有的，现在去办，办好了记在最后。`
    if (undated) return `办过${quoted(names.steps[step])}的，把日期和文号补记下来；还没有办的，现在去办，办好了记在后面。`
    return begun
      ? `手上的先停下来。${quoted(names.steps[step])}早就有了的，照原件补记，写明补记的日期；没有的，现在补开，不得倒填日期。是抢险或者前期勘察的，写明是什么，由人核对。`
      : `先补开${quoted(names.steps[step])}，再重新进行后面的步骤；不得倒填日期。`
  },
  'meet-again': ({ body, attend, unit, among }) =>
    `另行通知，重新召开${names.bodies[body]}，至少${attend}${unitOf[unit]}${among === 'women' ? '女村民代表' : ''}到会；本次表决不作数。`,
  agree: ({ needed }) => `修改方案后重新表决，至少${needed}票赞成；不够票数的，按未通过处理。`,
  'meet-from': ({ day: on }) => `${day(on)}或以后重新进行。`,
  'post-until': ({ day: on, again }) =>
    again === undefined ? `继续公布到${day(on)}；已经撤下的，重新公布满期。` : `重新公布，不少于${again}天，首日不计；日期照实记。`,
  hold: ({ body }) => `召开${names.bodies[body]}决定。`,
  delegate: ({ category, to }) =>
    to === 'member-representatives'
      ? `章程把${quoted(names.categories[category])}交给成员代表大会的，在village.md的“授权”里写一行，如“2025-06-01 章程授权成员代表大会：${names.categories[category]}”；没有的，由成员大会决定。`
      : `由村民会议决定，或者先由村民会议授权村民代表会议决定${quoted(names.categories[category])}，写明期限；已经授权的，在village.md的“授权”里写一行。`,
  'count-in-person': ({ body, needed, unit }) =>
    `重新召开${names.bodies[body]}，至少${needed}${unitOf[unit]}到场；写错了的，对照签到表改正“委托”“线上”。`,
  'vote-again': ({ body }) => `由${names.bodies[body]}重新表决；写错了的，改正“表决方式”。`,
  'end-by': ({ body }) => `由${names.bodies[body]}决定，在“经办人”写明“${names.bodies[body]}”。`,
  convene: ({ by }) => `由${names.organs[by]}重新召集。`,
  elect: ({ representatives, women }) => {
    if (representatives === undefined) return `改选，增加妇女村民代表${women ?? 0}人（总数不变）后再召开。`
    return `增补村民代表${representatives}人${women === undefined ? '' : `，其中妇女不少于${women}人，`}后再召开。`
  },
  count: ({ field, value }) =>
    value === undefined ? `对照签到表和票箱，改正${quoted(names.fields[field])}。` : `核对后把${quoted(names.fields[field])}改为${value}。`,
  wait: ({ day: on, field }) => `到${day(on)}办了再记；日期写错了的，改正${quoted(names.fields[field])}。`,
  write: ({ field }) => {
    if (field === 'village') return '先改正village.md。'
    if (field === 'jurisdiction') return '在village.md写明“适用地区”。'
    if (field === 'composition') return '在village.md的组成表补一行，起始日期不晚于这一天。'
    if (field === 'collective') return '在village.md写明“集体经济组织：已设立”或者“集体经济组织：未设立”。'
    if (field === 'scattered') return '在village.md写明“居住分散：是”或者“居住分散：否”。'
    if (field === 'chair') return '写明主持人的职务；兼任的一并写，受委托、指定的写明由谁委托。'
    if (field === 'method') return '写明表决方式：无记名投票、投票、举手……'
    if (field === 'steps') return '写下第一步。'
    if (field in names.fields) return `补写${quoted(names.fields[field as keyof typeof names.fields])}。`
    return `在village.md的组成表补写${quoted(names.sizes[field as keyof typeof names.sizes])}。`
  },
  'ask-again': ({ term }) => `照通过的${quoted(names.fields[term])}办；要改的，带着改后的方案从“村党组织提议”起重新进行。`,
  answer: () => '先答复提出异议的人，把答复日期和内容写在“异议”里。',
}
