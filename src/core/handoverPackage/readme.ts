import { format } from 'date-fns'
import { frenchTypography, fullDate, wholeNumber } from '../../shared/typography.ts'

interface ReadmeFacts {
  name: string
  madeBy: string
  madeAt: Date
  dossierPath: string
  files: number
  documents: number
  withSpokenNotes: boolean
  isProtected: boolean
  /** Names of the documents that could not be made. */
  skipped: readonly string[]
  /** Documents beyond the limit. */
  leftOut: number
}

// Put in once the typography is done, which would change a name.
const DOSSIER = '{dossier}'

const protection = (isProtected: boolean): string =>
  isProtected
    ? 'Ce paquet a été remis protégé par une phrase secrète (format age : scrypt et ChaCha20-Poly1305). Sans cette phrase, personne ne pourra l’ouvrir. Elle se transmet par un autre chemin que le fichier : de vive voix ou par téléphone.'
    : 'Ce paquet n’est pas protégé par une phrase secrète : qui a le fichier peut le lire.'

const spoken = (withSpokenNotes: boolean): string =>
  withSpokenNotes
    ? 'Les notes « de vive voix » sur les entreprises en font partie, à la demande de la personne qui l’a remis.'
    : 'Les notes « de vive voix » sur les entreprises n’en font pas partie : elles ont été retirées du dossier remis et de son historique.'

function missing({ skipped, leftOut }: ReadmeFacts): string[] {
  if (skipped.length === 0 && leftOut === 0) return []
  return [
    '## Ce qui n’a pas pu être généré',
    '',
    ...skipped.map((name) => `- ${name}`),
    ...(leftOut > 0 ? [`- ${leftOut} documents de plus que ce qu’un paquet contient`] : []),
    '',
    'Le contenu de ces documents est dans le dossier : ils se génèrent depuis Relais.',
    '',
  ]
}

const content = (facts: ReadmeFacts): string[] => [
  '## Ce que contient ce paquet',
  '',
  `- \`${DOSSIER}\` : le dossier de la démarche, à ouvrir avec Relais. C’est un fichier SQLite.`,
  '- `pieces-jointes/` : les fichiers joints, rangés par fiche.',
  `- \`documents/\` : les documents figés, tels qu’ils ont été validés, et ceux générés pour cette remise (${wholeNumber(facts.documents, 'fr')} fichiers). Ce qui est dans \`comptes-rendus-en-projet/\` n’est pas validé.`,
  '- `export/export.json` : tout le contenu du dossier en JSON, décrit par `export/schema.json` (JSON Schema 2020-12).',
  '- `export/csv/` : une table par fichier, pour un tableur (UTF-8, point-virgule, virgule décimale). Les montants y sont en centimes.',
  '- `export/fichiers/` : les autres fichiers gardés dans le dossier (logos, anciennes versions), nommés par leur empreinte.',
  '- `manifeste.json` : la taille et l’empreinte SHA-256 de chaque fichier.',
  '',
  spoken(facts.withSpokenNotes),
  '',
]

const howTo = (facts: ReadmeFacts): string[] => [
  '## L’ouvrir',
  '',
  'Dans Relais, écran d’accueil : « Vérifier un paquet reçu », choisir le fichier, puis « Ouvrir ce dossier ». Rien d’existant n’est remplacé.',
  'Sans Relais : tout le reste s’ouvre avec un traitement de texte, un tableur ou un éditeur de texte.',
  '',
  protection(facts.isProtected),
  ...(facts.isProtected
    ? ['Sans Relais, l’outil libre age le déchiffre : `age --decrypt --output paquet.zip paquet.zip.age`.']
    : []),
  '',
  '## Le vérifier',
  '',
  'Relais compare chaque fichier au manifeste et dit lesquels sont intacts, modifiés, manquants ou en trop.',
  'Sans Relais, sous Windows (PowerShell) : `Get-FileHash fichier` ; sous Linux ou macOS : `sha256sum fichier`.',
  'Le manifeste dit si un fichier a changé ; il ne dit pas qui l’a écrit. Pour s’assurer que ce paquet est bien celui qui a été remis, comparez son empreinte avec celle que donne la personne qui l’a remis.',
  '',
]

/** `LISEZMOI.md`: what is in a package, how to open and to check it, for whoever has it in ten years. */
export function readmeOf(facts: ReadmeFacts): string {
  const day = fullDate(format(facts.madeAt, 'yyyy-MM-dd'), 'fr')
  const by = facts.madeBy === '' ? '' : ` par ${facts.madeBy}`
  const lines = [
    `# ${facts.name} : passation du dossier`,
    '',
    `Paquet remis le ${day}${by}, ${wholeNumber(facts.files, 'fr')} fichiers.`,
    '',
    ...content(facts),
    ...howTo(facts),
    ...missing(facts),
    '## Le format',
    '',
    'Un fichier ZIP ordinaire. Les dates sont écrites AAAA-MM-JJ, les instants en UTC (ISO 8601), les montants en centimes, les identifiants en UUID. L’historique complet du dossier est dans la table `journal`.',
    '',
  ]
  return frenchTypography(lines.join('\n')).replace(DOSSIER, () => facts.dossierPath)
}
