import { createUnifiedLanguageServer } from 'unified-language-server'

// What the editors' extension for remark runs, with the same names: remark-language-server is this call and no more.
createUnifiedLanguageServer({
  configurationSection: 'remark',
  ignoreName: '.remarkignore',
  packageField: 'remarkConfig',
  pluginPrefix: 'remark',
  processorName: 'remark',
  processorSpecifier: 'remark',
  rcName: '.remarkrc',
})
