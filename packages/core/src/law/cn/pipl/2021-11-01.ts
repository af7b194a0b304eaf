import { type Citable, statute } from '../../../base/citation.ts'
import { theDay } from '../../../base/day.ts'

/** What may not be made public of a person. It asks nothing of a step, only of what is published; so no rule of a meeting stands here. */
export const pipl2021: Citable<6 | 25 | 28 | 29 | 31> = statute({
  id: 'cn/pipl/2021-11-01',
  title: { zh: '中华人民共和国个人信息保护法', en: 'Personal Information Protection Law' },
  short: { zh: '个人信息保护法', en: 'Personal Information Protection Law' },
  from: theDay('2021-11-01'),
  verifiedOn: theDay('2026-11-28'),
  articles: {
    6: {
      zh: '处理个人信息要有明确合理的目的，只做与目的直接相关的事，采取对本人影响最小的方式；收集限于最小范围。',
      en: 'Personal information is handled for a clear and reasonable purpose, only as far as that purpose needs and in the way that touches the person least; no more is collected than is necessary.',
    },
    25: {
      zh: '不得把掌握的个人信息公开，除非本人对公开这件事单独同意。',
      en: 'Personal information that somebody handles may not be made public, unless the person has separately consented to that.',
    },
    28: {
      zh: '一旦泄露容易伤害人格尊严或者人身、财产安全的，是敏感个人信息，医疗健康、金融账户和不满十四周岁未成年人的信息都在内；非有特定目的和充分必要、并有严格保护，不得处理。',
      en: "Information whose leak easily harms a person's dignity, body or property is sensitive: health, financial accounts and all data of children under fourteen among it. It is handled only for a specific purpose that makes it necessary, and under strict protection.",
    },
    29: {
      zh: '处理敏感个人信息要本人单独同意；法律、行政法规要求书面的，还要书面。',
      en: 'Sensitive personal information needs the separate consent of the person, in writing where a law or regulation wants it.',
    },
    31: {
      zh: '处理不满十四周岁未成年人的信息，要父母或者其他监护人同意，并有专门的处理规则。',
      en: 'Information of a child under fourteen needs the consent of the parents or another guardian, and rules of its own.',
    },
  },
})
