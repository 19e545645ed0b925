import type { Match } from '../../../shared/matches/matches.contract.ts'

/** What names a suggestion to the core. */
export interface MatchPair {
  kind: Match['kind']
  giverId: string
  takerId: string
}

/** How a suggestion, which has no record of its own, is named in an address. */
export const matchKey = ({ kind, giverId, takerId }: MatchPair): string => [kind, giverId, takerId].join('~')

/** The pair of a match. */
export const pairOf = ({ kind, giver, taker }: Match): MatchPair => ({ kind, giverId: giver.id, takerId: taker.id })

/** The pair that an address names; null for anything else. */
export const readMatchKey = (key: string): MatchPair | null => {
  const [kind, giverId, takerId, ...rest] = key.split('~')
  if ((kind !== 'flow' && kind !== 'need') || !giverId || !takerId || rest.length > 0) return null
  return { kind, giverId, takerId }
}
