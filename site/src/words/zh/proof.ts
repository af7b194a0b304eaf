/** The wall and the site prove each other. */
export const proof = {
  proof: {
    title: '公告和网页是不是一回事',
    how: '还没有核对。用手机扫公告上的二维码打开本页，网页会自己核对，在最上面写明一致还是不一致。',
    byEye: '没有手机的，对照公告上的校对码，二十位数字全都相同就是一致：',
    sheets: { disclosure: '决议公示', outcome: '实施结果公示' },
    limits: '比的是印公告时的记录和网上现在公布的记录，一个字、一个标点都不差才算一致。附件里的照片和文件不在其内。',
    /** what comes before the first step */
    head: '标题和说明',
    /** what the village's list says */
    sealed: {
      same: (step: string, line: number): string => `这件记录到“${step}”为止，写在村的清单第${line}行，`,
      seen: (town: string, day: string): string => `${town}${day}见证过。`,
      unseen: '镇街还没有见证过，暂无佐证。',
      again: (steps: readonly string[]): string => `其中${steps.map((step) => `“${step}”`).join('、')}改过又重新写进清单，前后都在清单里。`,
      different: (day: string, step: string): string => `不一致：${day}写进村的清单以后，从“${step}”起改动过。`,
      unsealed: '这件记录还没有写进村的清单，未检查。',
      broken: '村的清单和它的签名对不上，不能拿来核对。',
    },
    list: '村的清单',
    /** `|` ends what is set large, `{}` is filled in */
    wall: {
      same: '一致|公告印出时的记录，到“{}”为止，和网上公布的一字不差。',
      since: '在那以后又记下了{}步，见下面。',
      different: '不一致|公告上的和网上公布的记录对不上：记录在印公告以后改过，或者公告不是照这份记录印的。请打监督电话问明白。',
      unchecked: '未检查|网上公布的记录没有取到，没有核对。请检查网络，再扫一次。',
      waiting: '正在核对……',
      digits: '公告上的校对码应当是 {}',
    },
  },
}
