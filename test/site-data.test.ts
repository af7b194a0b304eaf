import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readRecordFile } from '@cunyi/ledger'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { parseJsonFeed, parseRssFeed } from 'feedsmith'
import ICAL from 'ical.js'
import jsonld from 'jsonld'
import Papa from 'papaparse'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')
const content = mkdtempSync(join(tmpdir(), 'cunyi-'))
// Inside the site, where the built pages' own imports are found; the folder is ignored by git.
const built = join(root, 'site/node_modules/.cache/test-data')
const home = 'https://board.example/xikou/'
const hostile = '=1+1 ]]><script>alert(1)</script>&"\'; 屋面'
const record = readFileSync(join(root, 'content/cangxi/2026/003-culture-hall-roof.md'), 'utf8')

const textOf = (file: string): string => readFileSync(join(built, file), 'utf8')

/** A row of the data, as far as it is looked at here. */
type Row = Readonly<Record<string, string | number | null>>
// The file's own shape: what is looked at below is checked against the other formats.
const data = () =>
  JSON.parse(textOf('decisions.json')) as { readonly asOf: string; readonly decisions: readonly Row[]; readonly removed: readonly Row[] }

describe('the data of a board', () => {
  beforeAll(() => {
    cpSync(join(root, 'content'), content, { recursive: true, filter: (path) => !path.includes('examples') })
    writeFileSync(
      join(content, 'cangxi/2026/850-hostile.md'),
      record.replace('# 文化礼堂屋面修缮工程', `# ${hostile}`).replace('编号：2026-003', '编号：2026-850'),
    )
    writeFileSync(
      join(content, 'cangxi/2026/851-with-a-number.md'),
      record
        .replace('# 文化礼堂屋面修缮工程', '# 礼堂座椅')
        .replace('编号：2026-003', '编号：2026-851')
        .replace('责任人：村民委员会副主任', '责任人：13800138000'),
    )
    for (const name of ['850-hostile', '851-with-a-number'])
      writeFileSync(join(content, `cangxi/2026/${name}.salt`), 'AAAAAAAAAAAAAAAAAAAAAA\n')
    writeFileSync(
      join(content, '.published.md'),
      '# 发布过的记录\n\n- 2026-03-19 cangxi/2026/003-culture-hall-roof.md\n- 2026-03-20 cangxi/2026/900-gone.md “旧祠堂修缮”（撤下 2026-05-01：村民委员会撤下，写有个人信息）\n- 2026-03-20 linshan/2026/901-lost.md\n',
    )
    execFileSync(join(root, 'node_modules/.bin/node'), ['--env-file=astro.env', 'builder/main.ts', '--outDir', built], {
      cwd: join(root, 'site'),
      env: { ...process.env, CUNYI_CONTENT: content, CUNYI_AS_OF: '2026-11-23', CUNYI_URL: home },
      stdio: 'pipe',
    })
  })
  afterAll(() => {
    rmSync(content, { recursive: true })
    rmSync(built, { recursive: true, force: true })
  })

  it.each(['', 'cangxi/'])('has a feed in RSS that another reader reads: %s', (folder) => {
    const { title, link, items = [] } = parseRssFeed(textOf(`${folder}feed.xml`))
    expect(XMLValidator.validate(textOf(`${folder}feed.xml`))).toBe(true)
    expect(title).toBe(folder === '' ? '溪口街道村务公开' : '仓溪村村务公开')
    expect(link).toBe(`${home}${folder}index.html`)
    expect(items.length).toBeGreaterThan(20)
    expect(items.some((item) => item.title?.endsWith(`：${hostile}`))).toBe(true)
    const dates = items.map(({ pubDate }) => Date.parse(String(pubDate)))
    expect(dates).toEqual(dates.toSorted((a, b) => b - a))
    expect(new Set(items.map(({ guid }) => guid?.value)).size).toBe(items.length)
    const hanging = items.find((item) => item.title === '决议公开：居家养老服务中心老年食堂改造')
    expect(hanging?.description).toContain('到2026年12月3日为止可以提意见，监督电话0571-00000000')
    for (const { link: page = '' } of items) expect(existsSync(join(built, page.slice(home.length))), page).toBe(true)
  })

  it.each(['', 'linshan/'])('has the same feed in JSON: %s', (folder) => {
    const feed = parseJsonFeed(JSON.parse(textOf(`${folder}feed.json`)))
    const { items = [] } = parseRssFeed(textOf(`${folder}feed.xml`))
    expect(feed.items?.map(({ title, url }) => [title, url])).toEqual(items.map(({ title, link }) => [title, link]))
  })

  it('has a calendar of meetings and postings on whole days', () => {
    const events = new ICAL.Component(ICAL.parse(textOf('cangxi/calendar.ics')))
      .getAllSubcomponents('vevent')
      .map((event) => new ICAL.Event(event))
    const on = (title: string) => events.find(({ summary }) => summary === title)
    const meeting = on('村民代表会议：文化礼堂屋面修缮工程')
    expect([meeting?.startDate.toString(), meeting?.endDate.toString(), meeting?.startDate.isDate]).toEqual([
      '2026-03-18',
      '2026-03-19',
      true,
    ])
    const posting = on('决议公开：文化礼堂屋面修缮工程')
    expect([posting?.startDate.toString(), posting?.endDate.toString()]).toEqual(['2026-03-19', '2026-04-06'])
    expect(posting?.location).toContain('村务公开栏')
    expect(on(`决议公开：${hostile}`)).toBeDefined()
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length)
  })

  it('has a table that Excel opens and takes for no formula', () => {
    const text = textOf('decisions.csv')
    expect(text.startsWith('\uFEFFid,url,')).toBe(true)
    const { data: rows, errors } = Papa.parse<Record<string, string>>(text.slice(1), { header: true, skipEmptyLines: true })
    expect(errors).toEqual([])
    expect(rows.find(({ number }) => number === '2026-850')?.title).toBe(`'${hostile}`)
    for (const row of rows) for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+\-@\t\r]/)
    const plain = data().decisions.map((row) =>
      Object.fromEntries(Object.entries(row).map(([name, value]) => [name, value === null ? '' : String(value)])),
    )
    expect(rows.map((row) => ({ ...row, title: row.title?.replace(/^'(?==)/, '') }))).toEqual(plain)
  })

  /** A table of the built board, row by row. */
  const tableOf = (path: string) => Papa.parse<Record<string, string>>(textOf(path).slice(1), { header: true, skipEmptyLines: true }).data

  it('has the same table with Chinese heads, in which a code stays a code', () => {
    const [row] = tableOf('cangxi/decisions-zh.csv')
    expect(Object.keys(row ?? {}).slice(0, 4)).toEqual(['事项的固定名字 id', '网页 url', '村名 village', '村的行政区划代码 villageCode'])
    expect(row?.['村的行政区划代码 villageCode']).toMatch(/^\d{12}\t$/)
    expect(tableOf('decisions-zh.csv').map((one) => one['计划金额（元） amount'])).toEqual(
      tableOf('decisions.csv').map(({ amount }) => amount),
    )
  })

  it('has a line for each payment, and they add up to what was paid', () => {
    const paid = new Map<string, number>()
    for (const row of tableOf('payments.csv')) {
      const id = row['记录 id'] ?? ''
      paid.set(id, (paid.get(id) ?? 0) + Number(row['金额（元） amount']))
    }
    expect(Object.fromEntries(paid)).toEqual(
      Object.fromEntries(data().decisions.flatMap(({ id, paid: sum }) => (sum === null ? [] : [[String(id), sum]]))),
    )
    expect(tableOf('payments.csv').find((row) => row['编号 number'] === '2026-008' && row['村 village'] === '林山村')).toMatchObject({
      '对方 to': '县农机公司',
      '付款日期 paid': '2026-07-15',
      '金额（元） amount': '94800',
    })
  })

  it('has a line for each objection, and how long it waited', () => {
    const roof = tableOf('cangxi/objections.csv').find((row) => row['记录 id'] === 'cangxi/2026/003-culture-hall-roof.md')
    expect(roof).toMatchObject({
      '提出日期 raised': '2026-03-25',
      '答复日期 answered': '2026-03-27',
      '等了几天 days': '2',
      '迟了几天 late': '',
    })
  })

  it('has the same as JSON, sums in yuan', () => {
    const roof = data().decisions.find(({ number, folder }) => number === '2026-003' && folder === 'cangxi')
    expect(roof).toMatchObject({
      id: 'cangxi/2026/003-culture-hall-roof.md',
      url: 'cangxi/2026/003-culture-hall-roof.html',
      village: '仓溪村',
      amount: 186000,
      settled: 182000,
      resolved: '2026-03-18',
      body: 'representatives',
      due: 45,
      came: 41,
      women: 14,
      for: 38,
      disclosedTo: '2026-04-05',
      answer: 'lawful',
    })
    expect(data().decisions.every(({ url }) => existsSync(join(built, String(url))))).toBe(true)
  })

  it('explains every field', () => {
    const page = textOf('data.html')
    for (const name of Object.keys(data().decisions[0] ?? {})) expect(page.includes(`<th scope="row">${name}</th>`), name).toBe(true)
  })

  it('has the words of schema.org, which expand to what they say', async () => {
    // The vocabulary is not fetched: what it does for our words is to put its name before them.
    const documentLoader = async (url: string) => ({ documentUrl: url, document: { '@context': { '@vocab': 'https://schema.org/' } } })
    const nodes = await jsonld.flatten(JSON.parse(textOf('cangxi/decisions.jsonld')), undefined, { documentLoader })
    const reports = [nodes].flat().filter((node) => JSON.stringify(node['@type']) === '["https://schema.org/Report"]')
    expect(reports.length).toBe(data().decisions.filter(({ folder }) => folder === 'cangxi').length)
    const roof = reports.find((node) => node['@id'] === `${home}cangxi/2026/003-culture-hall-roof.html`)
    expect(roof?.['https://schema.org/name']).toEqual([{ '@value': '文化礼堂屋面修缮工程' }])
    expect(roof?.['https://schema.org/datePublished']).toEqual([{ '@value': '2026-03-19' }])
  })

  it('has a sitemap in which every page is there, and every decision is in it', () => {
    const { urlset } = new XMLParser({ isArray: (name) => name === 'url' }).parse(textOf('sitemap.xml')) as {
      readonly urlset: { readonly url: readonly { readonly loc: string }[] }
    }
    const files = urlset.url.map(({ loc }) => decodeURIComponent(loc.slice(home.length)))
    expect(files.filter((file) => !existsSync(join(built, file)))).toEqual([])
    expect(new Set(files).size).toBe(files.length)
    for (const { url } of data().decisions) expect(files.includes(String(url)), String(url)).toBe(true)
    expect(textOf('robots.txt')).toContain(`${home}sitemap.xml`)
  })

  it('publishes the text of a record that can be compared with the wall, and nothing of one that is withheld', () => {
    expect(readRecordFile(textOf('cangxi/2026/850-hostile/record.js'))?.parts[0]).toContain(`# ${hostile}\n`)
    expect(textOf('cangxi/2026/851-with-a-number.html')).toContain('暂不公布')
    expect(existsSync(join(built, 'cangxi/2026/851-with-a-number/record.js'))).toBe(false)
    expect(textOf('cangxi/2026/851-with-a-number.html')).not.toContain('wall.js')
  })

  it('keeps the address of a record that was taken down, and says nothing of it', () => {
    expect(textOf('cangxi/2026/900-gone.html')).toContain('2026年5月1日')
    const plain = textOf('cangxi/2026/900-gone.html').replaceAll(/<[^>]*>/g, '')
    for (const told of [
      '原来的标题：旧祠堂修缮',
      '第一次公布：2026年3月20日',
      '撤下的说明：村民委员会撤下，写有个人信息',
      '仓溪村的其他事项',
    ])
      expect(plain).toContain(told)
    expect(textOf('linshan/2026/901-lost.html').replaceAll(/<[^>]*>/g, '')).not.toContain('没有写明是谁')
    expect(textOf('linshan/2026/901-lost.html')).toContain('已经撤下')
    expect(textOf('en/cangxi/2026/900-gone.html')).toContain('taken down')
    expect(data().removed).toEqual([
      { id: 'cangxi/2026/900-gone.md', url: 'cangxi/2026/900-gone.html', since: '2026-05-01' },
      { id: 'linshan/2026/901-lost.md', url: 'linshan/2026/901-lost.html', since: null },
    ])
    expect(textOf('sitemap.xml')).not.toContain('900-gone')
  })

  it('holds no number that could name a person', () => {
    for (const file of [
      'decisions.csv',
      'decisions.json',
      'decisions.jsonld',
      'feed.xml',
      'feed.json',
      'calendar.ics',
      'search/texts-0.js',
    ])
      expect(textOf(file).includes('13800138000'), file).toBe(false)
  })
})
