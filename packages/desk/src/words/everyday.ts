import type { Category } from '@cunyi/core'

/** What people say, and the kinds of matter that may be meant: a suggestion for whoever chooses, never a reading of a record. */
export const everyday: Readonly<Partial<Record<Category, string>>> = {
  'public-welfare':
    '修路 道路 硬化 路灯 亮化 桥 水渠 灌溉 自来水 饮水 管网 厕所 垃圾 污水 环境 绿化 文化礼堂 活动室 广场 健身 停车场 屋顶 维修 学校 幼儿园 养老 食堂 卫生室 监控 防洪 工程',
  'fund-and-labour-raising': '筹资 筹劳 集资 捐工 一事一议 出义务工 摊派',
  assistance: '低保 五保 特困 救助 困难户 帮扶 临时救助 慰问 残疾',
  'land-contracting': '承包地 承包 发包 土地承包 责任田 机动地 延包 口粮田 分地',
  'collective-project': '集体项目 产业 厂房 大棚 茶园 鱼塘 果园 民宿 光伏 合作社项目 招标',
  homestead: '宅基地 建房 盖房 批地 翻建 分户',
  'land-compensation': '征地 补偿款 青苗 拆迁 安置 土地补偿',
  'asset-disposal': '出租 租金 厂房出租 门面 店铺 卖掉 处置 报废 转让 集体资产 抵押 借款 举债',
  charter: '村规民约 自治章程 红白事 移风易俗 文明公约',
  'lost-time-allowance': '误工 补贴 误工费 工资 村干部报酬',
  'collective-income-use': '村集体收入 租金收入 资金使用 开支 预算 购买 采购 活动经费',
  'village-planning': '规划 村庄规划 整治 美丽乡村 搬迁 撤并 拆旧',
  'plot-adjustment': '调地 调整承包地 换地 新增人口',
  'outside-contracting': '包给外面 外村 公司承包 流转 土地流转 老板 大户',
  'construction-land': '建设用地 入市 工业用地 厂区用地 出让',
  'share-quantification': '股份 量化 折股 股权',
  membership: '成员 户口 外嫁女 资格 迁入 迁出 成员确认',
  'collective-charter': '合作社章程 集体章程',
  'collective-elections': '选举 理事 监事 理事长 罢免 换届',
  'collective-plans': '分红 收益分配 年度预算 决算 发展规划',
  investment: '投资 入股 合资 买股 理财 贷款',
  merger: '合并 分立 并社',
  'group-affairs': '小组 村民小组 组里',
  'collective-reports': '工作报告 述职 财务报告',
  'collective-pay': '聘用 会计 报酬',
}

/** The kinds of matter in the order in which they fit what was typed; all of them where nothing was. */
export const kindsFor = (typed: string, all: readonly Category[], nameOf: (category: Category) => string): readonly Category[] => {
  const sought = typed.replace(/[\s，。、]+/gu, '')
  if (sought === '') return all
  return all
    .map((category) => ({ category, fits: fitOf(sought, nameOf(category), everyday[category] ?? '') }))
    .filter(({ fits }) => fits > 0)
    .toSorted((a, b) => b.fits - a.fits)
    .map(({ category }) => category)
}

/** How well words fit: the whole of a word, a part of the name, and else as many pairs of characters as both have. */
const fitOf = (sought: string, name: string, words: string): number => {
  const whole = words.split(' ').filter((word) => word !== '' && (sought.includes(word) || word.includes(sought)))
  if (whole.length > 0) return 100 + Math.max(...whole.map((word) => Math.min(word.length, sought.length)))
  if (name.includes(sought)) return 90
  const pairs = [...sought].slice(1).map((second, at) => `${[...sought][at]}${second}`)
  return pairs.filter((pair) => name.includes(pair) || words.includes(pair)).length
}
