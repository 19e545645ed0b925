/** What the generator draws from: the same seed always makes the same dossier. */
export interface Draw {
  /** A whole number from 0 up to, and without, `below`. */
  below: (below: number) => number
  one: <T>(of: readonly T[]) => T
  /** True `percent` times out of a hundred. */
  isLucky: (percent: number) => boolean
  /** A sentence of this many words. */
  words: (count: number) => string
  /** A calendar date of the six years that the dossier covers, or of those from `from` on. */
  date: (from?: number) => string
}

/** The day the benchmarks run on, in the dossier's own time. */
export const NOW = '2026-03-16T09:00:00.000Z'
const FIRST_DAY = Date.UTC(2021, 0, 4)
/** Days that the dossier covers: up to the half year after `NOW`. */
export const DAYS = 2_080
/** The day number of `NOW`. */
export const TODAY = 1_897

export const dayOf = (day: number): string => new Date(FIRST_DAY + day * 86_400_000).toISOString().slice(0, 10)

// Zipf's law in small: the first words are in most texts, the last ones in few.
const vocabulary =
  `entreprise déchets énergie carton palette collecte zone mutualisation transport chaleur eau formation
  bâtiment site atelier stockage livraison équipement gardiennage restauration covoiturage tri recyclage compostage
  emballage chaudière toiture photovoltaïque récupération maintenance prestataire contrat volume saison approvisionnement
  logistique entrepôt navette abonnement diagnostic étude investissement subvention accompagnement recrutement apprentissage
  blanchisserie signalétique éclairage voirie débroussaillage vidéosurveillance conciergerie crèche cantine broyeur presse
  séchage fermentation drêche sciure copeaux solvant effluent méthanisation vapeur condensat échangeur compresseur sableuse
  chromage galvanisation anodisation ébavurage tribofinition lyophilisation zéolithe`.split(/\s+/u)

/** Mulberry32: small, quick and even enough; nothing here is a secret. */
export function drawer(seed: number): Draw {
  let state = seed
  const next = (): number => {
    state = (state + 0x6d_2b_79_f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (limit: number): number => Math.floor(next() * limit)
  const one = <T>(of: readonly T[]): T => {
    const drawn = of[below(of.length)]
    if (drawn === undefined) throw new Error('Nothing to draw from')
    return drawn
  }
  const word = (): string => vocabulary[Math.floor(next() ** 2 * vocabulary.length)] ?? ''
  return {
    below,
    one,
    isLucky: (percent) => next() * 100 < percent,
    words: (count) => Array.from({ length: count }, word).join(' '),
    date: (from = 0) => dayOf(from + below(TODAY - from)),
  }
}
