import { type AttachmentFault, type BuiltInRule, formatArticle } from '@cunyi/core'

/** The permanent names of the rules about files beside a record. */
export type AttachmentRuleId = AttachmentFault['what']

const art = formatArticle

/**
 * What is asked of the files beside a record, as rows. Proof that is named and is not there leaves the record thin: a defect. What lies there unnamed, is
 * too large or is a copy proves nothing against the decision: a note, and people have to look.
 */
export const attachmentRules: Readonly<Record<AttachmentRuleId, BuiltInRule>> = {
  'attachment-missing': {
    level: 'defect',
    cites: [art(18)],
    demand: { zh: '写了名字的附件，放在记录旁边同名的文件夹里。', en: 'An attachment that is named lies in the folder beside its record.' },
  },
  'attachment-name': {
    level: 'defect',
    cites: [art(18)],
    demand: { zh: '附件只写文件名，不写路径和网址。', en: 'An attachment is named by its file’s name, not by a path or an address.' },
  },
  'attachment-unused': {
    level: 'note',
    cites: [art(18)],
    demand: { zh: '文件夹里的附件，在记录里写名字。', en: 'A file in the folder beside a record is named in it.' },
  },
  'attachment-size': {
    level: 'note',
    cites: [art(18)],
    demand: { zh: '附件一件不超过20 MiB；再大的不在网上公布。', en: 'An attachment has at most 20 MiB; a larger one is not published.' },
  },
  'attachment-copied': {
    level: 'note',
    cites: [art(18)],
    demand: {
      zh: '一页签名、一张照片只证明一件事；同一个文件用在两处的，要人工核对。',
      en: 'A page of signatures or a photo proves one thing; the same file in two places has to be looked at.',
    },
  },
}

/** The fault of each kind breaks the rule of its own name. */
export const attachmentRuleOf: { readonly [Id in AttachmentRuleId]: Id } = {
  'attachment-missing': 'attachment-missing',
  'attachment-name': 'attachment-name',
  'attachment-unused': 'attachment-unused',
  'attachment-size': 'attachment-size',
  'attachment-copied': 'attachment-copied',
}
