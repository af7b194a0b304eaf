/** A day as papers write it. */
export const chineseDay = (day: string): string => {
  const [year, month, date] = day.split('-').map(Number)
  return `${year}年${month}月${date}日`
}
export const dottedDay = (day: string): string => day.split('-').map(Number).join('.')

const figures = '〇一二三四五六七八九'
const small = (count: number): string => {
  const [tens, ones] = [Math.floor(count / 10), count % 10]
  return `${tens > 1 ? figures[tens] : ''}${tens > 0 ? '十' : ''}${ones > 0 ? figures[ones] : ''}`
}
/** 二〇二六年三月十八日 */
export const writtenDay = (day: string): string => {
  const [year = '', month, date] = day.split('-')
  return `${[...year].map((one) => figures[Number(one)]).join('')}年${small(Number(month))}月${small(Number(date))}日`
}
