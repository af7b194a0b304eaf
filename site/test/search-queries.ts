/** Queries as villagers write them, by kind, each with the matters that may come first; written from the records before the search was. */
export const searchQueries: Readonly<Record<string, string>> = {
  // what stands in a title, as a villager would say it
  title: `
    文化礼堂 → c3,c6
    文化礼堂屋面 → c3
    屋面修缮 → c3
    礼堂 屋面 → c3
    断头路 → c1
    断头路连通 → c1
    第一村民小组 断头路 → c1
    溪南居住点 → c2
    集中居住点 → c2
    集中居住 规划 → c2
    护渠 → c4
    汛期值守 → c4
    误工补贴 → c4,s2024
    自然村规划 → c5
    上仓 → c5
    桌椅 → c6
    音响采购 → c6
    老年食堂 → c7
    食堂 → c7
    居家养老 → c7
    路灯 → c8
    下仓路灯 → c8
    老井 → c9
    井台 → c9
    加盖 → c9
    河堤 → l1
    河堤修复 → l1
    林溪 → l1
    便民服务中心 → l2
    设备更新 → l2
    帮扶 → l3
    帮扶方案 → l3
    卫生服务站 → l4
    无障碍 → l4
    后山 → l5
    旱地承包 → l5
    饮水 → l6
    管网更新 → l6
    山塘 → l6
    停车场 → l7
    停车场扩建 → l7
    提灌站 → l8
    石阶 → l9
    茶山 → l9
    安置区 → s1
    安置区道路 → s1
    筹资 → s2
    入户道路 → s2
    污水 → s3
    纳管 → s3
    公厕 → s4
    公厕选址 → s4
    体检 → s5
    慰问 → s5
    文化广场 → s6
    广场照明 → s6
    村史馆 → s7
    护岸 → s8,c2025
    生态护岸 → s8
    候车亭 → s9
    清淤 → c2025
    排水渠 → c2025
    保洁 → s2024
    主干道 → s2010
  `,
  // what only the text of a record says
  text: `
    县农机公司 → l8
    镇园林队 → l9
    预算明细 → c3
    太阳能 → c8
    四十个座位 → c7
    台风 → l1
    轮椅 → l4
    打印机 → l2
    撂荒 → l5
    渗漏三年 → c3
    旧水泵 → l8
    洗衣埠头 → s8
    老粮站 → s7
    旱厕 → s4
    灯杆 → s6
    县农机公司 → l8
    镇园林队 → l9
    晒场 → l7
    节能灯 → s6
    国庆前 → c6
    复垦 → c2
    二十多户 → c9
    机耕路 → c1
  `,
  // one sum in the spellings people use
  money: `
    186000 → c3
    186,000 → c3
    186000元 → c3
    18.6万 → c3
    18.6万元 → c3
    十八万六千 → c3
    壹拾捌万陆仟 → c3
    壹拾捌万陆仟元整 → c3
    １８６０００ → c3
    328000 → c1
    32.8万 → c1
    三十二万八千元 → c1
    32400 → c4
    3.24万 → c4
    68000 → c6
    6.8万 → c6
    9.5万 → c7
    95000元 → c7
    36000 → c8
    三万六 → c8
    9800 → c9
    九千八 → c9
    25.8万 → l1
    258,000元 → l1
    3.9万 → l2
    2.3万元 → l4
    8.8万 → l6
    六万五千 → l7
    9.6万 → l8
    46.5万 → s1
    肆拾陆万伍仟元 → s1
    21万 → s2
    39.2万 → s3
    12万 → s4
    74400 → s5
    5.4万 → s6
    276000 → s8
    41.2万 → s2010
    12.8万 → c2025
    4.8万 → s2024
  `,
  // one day in the spellings people use
  day: `
    2026-03-18 → c3
    2026年3月18日 → c3
    2026.3.18 → c3
    2026/3/18 → c3
    2026-3-18 → c3
    二〇二六年三月十八日 → c3
    2026年03月18日 → c3
    2026年2月20日 → l1
    2026-04-20 → c4,l2,l8
    2026年6月3日 → c5
    2026年8月24日 → c6
    2026-10-17 → c7
    2026年11月18日 → c8
    2026.11.18 → c8
    2026年6月8日 → l5
    2026-07-13 → l6,c9
    2026/10/09 → l7
    2010年3月8日 → s2010
    2010-03-08 → s2010
    2010年3月 → s2010
    2024年4月8日 → s2024
    2025年12月1日 → c2025
    2025-12 → c2025
    11月18日 → c8
    3月18日 → c3
  `,
  // number, village and status
  place: `
    第3号 → c3,l3,s3,s2024
    第七号 → c7,l7,s7
    2026-007 → c7,l7,s7
    2010-001 → s2010
    2025-011 → c2025
    第11号 → c2025
    仓溪 第8号 → c8
    林山 第1号 → l1
    石桥村 第4号 → s4
    仓溪村 路灯 → c8
    仓溪村 → c1,c2,c3,c4,c5,c6,c7,c8,c9,c2025
    林山 → l1,l2,l3,l4,l5,l6,l7,l8,l9
    石桥村 → s1,s2,s3,s4,s5,s6,s7,s8,s9,s2024,s2010
    待整改 → c4,c5,c6,l2,l3,l5,l9,s5,s6,s7
    公示中 → c7
    已撤回 → s4
    未通过 → c2
    无法判断 → l6,s9,s2010
    已决议 → l7
    石桥 待整改 → s5,s6,s7
  `,
  // other letters than a record has
  letters: `
    文化禮堂 → c3,c6
    路燈 → c8
    養老服務 → c7
    饮水管網 → l6
    停車場 → l7
    護岸 → s8,c2025
    衛生服務站 → l4
    無障礙改造 → l4
    斷頭路 → c1
    wenhua → c3,c6,s6
    wenhualitang → c3,c6
    wen hua li tang → c3,c6
    whlt → c3,c6
    ludeng → c8
    laojing → c9
    tcc → l7
    tingchechang → l7
    gongce → s4
    cunshiguan → s7
    csg → s7
    hedi → l1
    shitang → c7
    withdrawn → s4
    on the board → c7
    village planning → c2,c5
    land contracting → l5
    completed → c1,c3,c9,l1,l4,l8,s1,s2,s3,c2025,s2024
  `,
  // one sign wrong, one too many, or a whole question
  slips: `
    文化礼唐 → c3,c6
    文化里堂 → c3,c6
    停车厂 → l7
    候车停 → s9
    老年实堂 → c7
    村使馆 → s7
    断头陆连通 → c1
    屋面修善 → c3
    路灯什么时候装 → c8
    公厕是不是不建了 → s4
    停车场多少钱 → l7
    有没有老年食堂 → c7
    候车亭的事 → s9
    河堤修得怎么样了 → l1
    文化礼堂修缮 → c3
    老井加盖了吗 → c9
  `,
}
