/**
 * Whether a text seems to hold a password, a code or a key. A dossier is handed over with everything that is written in it: what
 * opens an account has no place there. It is a net, not a proof: it lets pass how access is asked for, and stops what people paste.
 */

/** What is always a secret, wherever it stands: keys of well-known services, tokens, private keys, an address with its password. */
const knownForms = [
  /(?<![A-Za-z0-9])sk-[\w-]{16,}/,
  /(?<![A-Za-z0-9])(?:ghp|gho|ghu|ghs|ghr)_\w{16,}/,
  /(?<![A-Za-z0-9])github_pat_\w{20,}/,
  /(?<![A-Za-z0-9])glpat-[\w-]{16,}/,
  /(?<![A-Za-z0-9])xox[abeprs]-[\w-]{10,}/,
  /(?<![A-Za-z0-9])AKIA[A-Z0-9]{16}/,
  /(?<![A-Za-z0-9])AIza[\w-]{30,}/,
  /(?<![A-Za-z0-9])eyJ[\w-]{8,}\.[\w-]{8,}/,
  /AGE-SECRET-KEY-1\w+/i,
  /-----BEGIN [A-Z ]*PRIVATE KEY/,
  /\bbearer\s+[\w.~+/-]{16,}/i,
  /\b[a-z][a-z\d+.-]*:\/\/[^\s/:@]+:[^\s/@]+@/i,
  /[?&;](?:pass(?:word|wd)?|pwd|mdp|secret|api_?key|access_?token|token)=[^\s&]+/i,
]

const separator = String.raw`\s*(?:[:=→⇒]|->|=>|–|—|\best\b|\bis\b|\bvaut\b)\s*`

/** After these and a separator, what follows is a secret unless it says where or from whom to get it. */
const strongWords = String.raw`(?:mots?\s+de\s+passe|m\.d\.p\.?|mdp|pass\s?-?phrase|phrase\s+(?:secr[eè]te|de\s+passe)|passwords?|passwd|pwd|pass\s?-?code|code\s+(?:secret|pin|d[’']acc[eè]s|confidentiel|wi-?fi|(?:de\s+l[’']|d[’']|du\s+)?(?:alarme|entr[ée]e|portail|coffre))|digicode|code\s+d[’']entr[ée]e|access\s+code|door\s+code|alarm\s+code|pin(?:\s+code)?|client[_\s-]?secret|api[_\s-]?key|cl[ée]f?\s+(?:api|wi-?fi|wpa2?|wep|secr[eè]te|priv[ée]e|de\s+s[ée]curit[ée])|(?:secret|private|security|wi-?fi|wpa2?)\s+key)`

/** After these, only what has the form of a secret is one. */
const weakWords = String.raw`(?:pass|code|secret|token|jeton|cl[ée]f?|key|cl[ée]f?\s+(?:de\s+licence|d[’']activation|de\s+produit)|(?:licen[cs]e|product|activation)\s+key)`

const start = String.raw`(?<![\p{L}\p{N}])`
const strongThenValue = new RegExp(`${start}${strongWords}(?:\\s*\\([^)]*\\))?${separator}(?<value>[^\\n;]*)`, 'giu')
const strongThenToken = new RegExp(`${start}${strongWords}\\s+(?<value>[^\\s,;]+)`, 'giu')
const weakThenToken = new RegExp(`${start}${weakWords}(?:${separator}|\\s+)(?<value>[^\\s,;]+)`, 'giu')
const codeThenDigits = new RegExp(`${start}(?:code|pin)(?:${separator}|\\s+)\\d{4,8}(?![\\p{L}\\p{N}])`, 'iu')
const loginPair =
  /(?<![\p{L}\p{N}])(?:identifiants?|logins?|comptes?|credentials?|user(?:name)?|utilisateur)\s*[:=]\s*[^\s/|]+\s*[/|]\s*(?<value>[^\s,;]+)/giu

/** A sentence on access begins with one of these… */
const openings = new Set(
  (
    'à a au aux aucun aucune absent auprès avec caché chacun chacune changé changer chaque chez communiqué confié connu conservé dans demandé ' +
    'demander demandez des détenu donné du écrit en envoyé expiré fourni gardé géré inconnu individuel individuels interdit jamais la le les ' +
    'modifié modifier néant ne non nominatif nominatifs obligatoire obtenir oui oublié par partagé pas perdu personnel personnels propre ' +
    'rangé récupérer redemander régénéré réinitialiser réinitialisé remis remplacé sans sous sur transmis unique via voir s.o. n/a ' +
    'ask asked at by changed contact each every forgotten from get given held in individual kept known lost managed needed never no none not on ' +
    'per personal request required reset see sent shared stored the to unknown with yes'
  ).split(' '),
)
/** … or names who or what keeps the secret. */
const keepers =
  /(?<![\p{L}])(?:dsi|dsin|service|responsable|direction|directeur|directrice|coffre(?:-fort)?|keepass(?:xc)?|bitwarden|lastpass|dashlane|1password|vaultwarden|gestionnaire|administrateur|administratrice|référente?|prestataire|hébergeur|éditeur|secrétariat|accueil|mairie|agent|consultante?|informatique|department|manager|vault|safe|officer|helpdesk|support|administrator|publisher|provider|consultant|desk|office|team|équipe)(?![\p{L}])/iu

const trimmed = (token: string): string =>
  token.replace(/^[«"'“”‘’([{<\s]+/u, '').replace(/[»"'“”‘’)\]}>\s.,;:?…]+$/u, '')

const classesOf = (token: string) => ({
  hasLower: /\p{Ll}/u.test(token),
  hasUpper: /\p{Lu}/u.test(token),
  hasDigit: /\d/.test(token),
  hasSpecial: /[!@#$%^*?~§£]/.test(token),
})

const isAddress = (token: string): boolean =>
  /^[a-z][a-z\d+.-]*:\/\//i.test(token) ||
  /^(?:www\.|mailto:)/i.test(token) ||
  /^[^\s@]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+$/u.test(token) ||
  /[\\/]/.test(token)

const isReference = (token: string): boolean =>
  /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(token) || /^\d{1,4}[-./]\d{1,2}[-./]\d{1,4}$/.test(token)

/** Letters and digits together, or a sign that words do not have: what stands after a key word is then the secret itself. */
function isShaped(raw: string): boolean {
  const token = trimmed(raw)
  if (token.length < 4 || isAddress(token) || isReference(token)) return false
  const { hasLower, hasUpper, hasDigit, hasSpecial } = classesOf(token)
  return (hasDigit && (hasLower || hasUpper)) || (hasSpecial && token.length >= 6)
}

/** How often the kind of character changes: often in a random string, seldom in « ConventionPartenariat2023 ». */
function isMixed(run: string): boolean {
  const kindOf = (character: string) => (/\d/.test(character) ? 'digit' : /\p{Lu}/u.test(character) ? 'upper' : 'lower')
  const kinds = Array.from(run, kindOf)
  const changes = kinds.filter((kind, index) => index > 0 && kind !== kinds[index - 1]).length
  return changes / run.length > 0.3
}

/** A string that nobody would write as words: long and random, or with every kind of character as passwords are asked to have. */
function isRandom(raw: string): boolean {
  const token = trimmed(raw)
  if (isReference(token)) return false
  // Longer than any reference: a hash or a key in hexadecimal, a key in base64.
  if (/^[\da-f]{32,}$/i.test(token) && /[a-f]/i.test(token) && /\d/.test(token)) return true
  if (/^[A-Za-z\d+/]{24,}={0,2}$/.test(token) && /\d/.test(token) && !token.startsWith('/') && isMixed(token))
    return true
  if (isAddress(token)) return false
  const runs = token.split(/[^A-Za-z\d]+/)
  if (runs.some((run) => run.length >= 20 && /\d/.test(run) && isMixed(run))) return true
  const { hasLower, hasUpper, hasDigit, hasSpecial } = classesOf(token)
  return token.length >= 8 && token.length <= 64 && hasLower && hasUpper && hasDigit && hasSpecial
}

const valuesOf = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(({ groups }) => (groups?.value ?? '').trim()).filter((value) => value !== '')

/** Says from whom or from where, and holds nothing that has the form of a secret. */
function isGuidance(value: string): boolean {
  const words = trimmed(value).split(/\s+/u)
  if (words.some((word) => isShaped(word) && !keepers.test(word))) return false
  const first = trimmed(words[0] ?? '').toLocaleLowerCase('fr')
  const opening = first.replace(/^(?:l|d|qu|n|s)[’'](?=.)/u, 'le ').split(' ')[0] ?? ''
  // Dots and stars stand for a secret that is not told.
  return opening === '' || /^[*•.·_–—-]+$/u.test(first) || openings.has(opening) || keepers.test(value)
}

/** Whether a text holds what looks like a password, a code or a key. */
export function looksLikeSecret(text: string): boolean {
  const plain = text.normalize('NFC')
  if (knownForms.some((form) => form.test(plain)) || codeThenDigits.test(plain)) return true
  if (valuesOf(plain, strongThenValue).some((value) => !isGuidance(value))) return true
  if ([strongThenToken, weakThenToken, loginPair].some((pattern) => valuesOf(plain, pattern).some(isShaped)))
    return true
  return plain.split(/\s+/u).some(isRandom)
}
