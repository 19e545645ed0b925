import { posix } from 'node:path'
import { parseAst } from 'vite'

/** The features in dependency order, as ARCHITECTURE.md lists them: each may use those before it. */
export const features = [
  'settings',
  'files',
  'attachments',
  'initiative',
  'phases',
  'organisations',
  'vocabulary',
  'committees',
  'meetings',
  'decisions',
  'interviews',
  'exchanges',
  'promises',
  'needs',
  'flows',
  'synergies',
  'matches',
  'axes',
  'actions',
  'groups',
  'companies',
  'budget',
  'plan',
  'timeLog',
  'outreach',
  'indicators',
  'questionnaire',
  'reports',
  'changes',
  'dashboard',
  'calendar',
  'minutes',
  'documents',
  'search',
  'today',
  'history',
  'export',
  'demonstration',
  'dossier',
]

/** Folders that every feature stands on and that stand on none. */
const foundations = ['db', 'dossier file', 'word', 'sheets', 'charts']

/** A source file; `path` is relative to the project, with forward slashes. */
export interface SourceFile {
  path: string
  text: string
}

interface Node {
  type: string
  [key: string]: unknown
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'

function* nodesOf(root: Node): Generator<Node> {
  yield root
  for (const value of Object.values(root)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) yield* nodesOf(child)
  }
}

const parse = ({ path, text }: SourceFile): Node[] => [
  ...nodesOf(parseAst(text, { lang: path.endsWith('x') ? 'tsx' : 'ts' }) as unknown as Node),
]

const isTest = (path: string) => /\.(test|spec)\.tsx?$/.test(path)
const importTypes = ['ImportDeclaration', 'ExportNamedDeclaration', 'ExportAllDeclaration', 'ImportExpression']

interface Import {
  /** Path inside the project, or the name of a package. */
  target: string
  isLocal: boolean
  isTypeOnly: boolean
}

const importsOf = (file: SourceFile): Import[] =>
  parse(file).flatMap((node) => {
    const source = importTypes.includes(node.type) && isNode(node['source']) ? node['source']['value'] : undefined
    if (typeof source !== 'string') return []
    const isLocal = source.startsWith('.')
    const target = isLocal ? posix.join(posix.dirname(file.path), source) : source
    return [{ target, isLocal, isTypeOnly: node['importKind'] === 'type' || node['exportKind'] === 'type' }]
  })

const layerOf = (path: string) => /^src\/(\w+)\//.exec(path)?.[1] ?? ''

const layers: Record<string, { uses: string[]; packages: RegExp }> = {
  shared: { uses: ['shared'], packages: /^(node:|electron$|react|@mantine|drizzle-orm|better-sqlite3|ws$|i18next)/ },
  core: { uses: ['shared', 'core'], packages: /^(electron$|react|@mantine|ws$|i18next|node:(http|https|net)$)/ },
  host: { uses: ['shared', 'core', 'host'], packages: /^(electron$|react|@mantine|drizzle-orm|better-sqlite3)/ },
  main: { uses: ['shared', 'core', 'main'], packages: /^(react|@mantine|drizzle-orm|better-sqlite3|ws$)/ },
  preload: { uses: [], packages: /^(?!electron$)/ },
  renderer: {
    uses: ['shared', 'renderer'],
    packages: /^(node:|electron$|drizzle-orm|better-sqlite3|ws$|@orpc\/server)/,
  },
}

/** What the two hosts with a page have in common. */
const sharedByHosts = ['src/host/environment.ts', 'src/host/page.ts']

const layerViolations = (file: SourceFile): string[] => {
  const layer = layers[layerOf(file.path)]
  if (!layer) return []
  return importsOf(file).flatMap(({ target, isLocal }) => {
    if (isTest(file.path) && (target.startsWith('tests/') || target === 'vitest')) return []
    const isAllowed = isLocal
      ? layer.uses.includes(layerOf(target)) || (layerOf(file.path) === 'main' && sharedByHosts.includes(target))
      : !layer.packages.test(target)
    return isAllowed ? [] : [`${file.path} must not import ${target}`]
  })
}

/** The feature or foundation that a file of core or shared belongs to; empty for the few files at their top. */
const partOf = (path: string): string => {
  const folder = /^src\/(?:core|shared)\/(\w+)\//.exec(path)?.[1] ?? ''
  // Of core/dossier only the router is the feature; the rest knows no feature and serves them all.
  return path.startsWith('src/core/dossier/') && path !== 'src/core/dossier/dossier.router.ts' ? 'dossier file' : folder
}

const orderViolations = (file: SourceFile): string[] => {
  const part = partOf(file.path)
  if (part === '' || isTest(file.path)) return []
  const isFoundation = foundations.includes(part)
  if (!isFoundation && !features.includes(part)) return [`${file.path}: "${part}" has no place in the order`]
  return importsOf(file).flatMap(({ target, isLocal }) => {
    const other = isLocal && layerOf(target) === layerOf(file.path) ? partOf(target) : ''
    if (other === '' || other === part || foundations.includes(other)) return []
    const isBefore = !isFoundation && features.indexOf(other) < features.indexOf(part)
    return isBefore ? [] : [`${file.path} must not import ${target}: ${other} does not come before ${part}`]
  })
}

const routerViolations = (file: SourceFile): string[] =>
  file.path === 'src/core/router.ts'
    ? []
    : importsOf(file)
        .filter(({ target }) => /^src\/core\/\w+\/\w+\.router\.ts$/.test(target))
        .map(({ target }) => `${file.path} must not import ${target}: routers meet in src/core/router.ts`)

const screenViolations = (file: SourceFile): string[] => {
  const own = /^src\/renderer\/(?:features\/(\w+)|ui)\//.exec(file.path)
  if (!own) return []
  return importsOf(file)
    .filter(({ target }) => {
      const other = /^src\/renderer\/features\/(\w+)\//.exec(target)?.[1]
      return other !== undefined && other !== own[1]
    })
    .map(({ target }) => `${file.path} must not import ${target}: features meet in app/ or share ui/`)
}

const mayHoldSql = (path: string) =>
  /\.(queries|table)\.ts$/.test(path) || /^src\/core\/(db|dossier)\//.test(path) || isTest(path)

const sqlCall =
  /\b(?:db|tx|read\(\))\s*\.\s*(?:select|selectDistinct|insert|update|delete|\$count|run|execute|prepare)\(/

const sqlViolations = (file: SourceFile): string[] => {
  if (layerOf(file.path) !== 'core' || mayHoldSql(file.path)) return []
  const imported = importsOf(file)
    .filter(({ target, isTypeOnly }) => /^(drizzle-orm|better-sqlite3)/.test(target) && !isTypeOnly)
    .map(({ target }) => `${file.path} must not import ${target}: SQL lives in *.queries.ts`)
  const called = sqlCall.exec(file.text)?.[0]
  return called ? [...imported, `${file.path} must not call ${called}…): SQL lives in *.queries.ts`] : imported
}

const spokenAttributes = new Set([
  'title',
  'label',
  'aria-label',
  'placeholder',
  'alt',
  'description',
  'aria-description',
])
const hasWords = (text: unknown): text is string => typeof text === 'string' && /\p{L}/u.test(text)

/** The words written in an expression itself: 'Bonjour', `Bonjour ${name}`, or either branch of a condition. */
const wordsIn = (value: unknown): string[] => {
  if (!isNode(value)) return []
  if (value.type === 'Literal') return hasWords(value['value']) ? [value['value']] : []
  if (value.type === 'JSXExpressionContainer') return wordsIn(value['expression'])
  if (value.type === 'ConditionalExpression') return [...wordsIn(value['consequent']), ...wordsIn(value['alternate'])]
  if (value.type === 'LogicalExpression') return [...wordsIn(value['left']), ...wordsIn(value['right'])]
  if (value.type !== 'TemplateLiteral') return []
  const parts = (value['quasis'] as Node[]).map((part) => (part['value'] as { raw: string }).raw)
  return parts.filter(hasWords)
}

const sentencesIn = (node: Node): string[] => {
  if (node.type === 'JSXText') return hasWords(node['value']) ? [node['value'].trim()] : []
  if (node.type === 'JSXAttribute') {
    const { name } = node['name'] as { name: unknown }
    return spokenAttributes.has(String(name)) ? wordsIn(node['value']) : []
  }
  if (node.type !== 'JSXElement' && node.type !== 'JSXFragment') return []
  return (node['children'] as Node[]).filter((child) => child.type === 'JSXExpressionContainer').flatMap(wordsIn)
}

const sentenceViolations = (file: SourceFile): string[] =>
  file.path.endsWith('.tsx') && !isTest(file.path)
    ? parse(file)
        .flatMap(sentencesIn)
        .map((sentence) => `${file.path} says "${sentence}": sentences live in locales/`)
    : []

const MAX_LINES = 300
const sizeViolations = ({ path, text }: SourceFile): string[] => {
  const lines = text.trimEnd().split('\n').length
  return lines > MAX_LINES && !path.startsWith('src/renderer/locales/')
    ? [`${path} has ${lines} lines, more than ${MAX_LINES}`]
    : []
}

const rules = [
  layerViolations,
  orderViolations,
  routerViolations,
  screenViolations,
  sqlViolations,
  sentenceViolations,
  sizeViolations,
]

/** Every breach of ARCHITECTURE.md in these files, each named. */
export const violations = (files: SourceFile[]): string[] =>
  files.flatMap((file) => rules.flatMap((rule) => rule(file)))
