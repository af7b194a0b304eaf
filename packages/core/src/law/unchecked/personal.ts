import { articlesOf, type ManualCheck } from './unchecked.ts'

const pipl = articlesOf('cn/pipl/2021-11-01')

/** What may be published of people, as far as no form tells it. */
export const personalData: readonly ManualCheck[] = [
  {
    id: 'personal-data-necessary',
    cites: [pipl(6, 1), pipl(28, 2)],
    asks: {
      zh: '公布的个人信息是这件事必需的，对本人影响最小。',
      en: 'What is published of a person is what the matter needs, and touches the person least.',
    },
    why: {
      zh: '程序只认得有固定写法的号码、门牌、年龄和病情；一个姓名该不该写，要人看。',
      en: 'Numbers, doors, ages and illnesses are known by their form; whether a name has to stand there, somebody has to see.',
    },
    beside: [],
  },
  {
    id: 'personal-data-consented',
    cites: [pipl(25), pipl(29), pipl(31, 1)],
    asks: {
      zh: '非必需而公开的，本人单独同意过；不满十四周岁的，监护人同意过。',
      en: 'What is made public beyond need, the person has separately consented to, or the guardian of a child under fourteen.',
    },
    why: {
      zh: '同意书不进记录；没有见到同意的，一律先不公布。',
      en: 'Consent is not recorded here; without sight of it nothing is published.',
    },
    beside: [],
  },
]
