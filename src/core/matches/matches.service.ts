import { AppError } from '../../shared/errors.ts'
import type { Id } from '../../shared/fields.ts'
import { strictest } from '../../shared/confidentiality.ts'
import type { Match } from '../../shared/matches/matches.contract.ts'
import type { Writing } from '../context.ts'
import type { Db, ReadDb } from '../db/db.ts'
import { demandChanged } from '../db/found.ts'
import { findRelationLevels } from '../organisations/secrecy.queries.ts'
import { createSynergy } from '../synergies/synergies.service.ts'
import {
  deleteDismissal,
  findDismissals,
  findLinkedFlows,
  findLinkedNeeds,
  findZonePlaces,
  insertDismissal,
  type Pair,
} from './matches.queries.ts'
import {
  fitOf,
  flowSide,
  isPair,
  needSide,
  pairsOf,
  ranking,
  zoneDistances,
  type FittingPair,
  type Side,
} from './pairs.ts'
import {
  countComparable,
  findFlowSides,
  findFlowSidesAmong,
  findNeedSides,
  findNeedSidesAmong,
  findShownFlows,
  findShownNeeds,
  wordsOf,
  type SideFilter,
} from './sides.queries.ts'

type Kind = Match['kind']
const kinds: readonly Kind[] = ['flow', 'need']

/** Pairs that are compared at once, at most: a few tenths of a second. */
const MOST_PAIRS = 400_000
/** Flows of one term and direction that are compared in any case. */
const FEWEST_SIDES = 20

/**
 * How many flows of one term and direction are compared: all of them, unless there are so many that the pairs could be more than
 * `MOST_PAIRS`. Of `count` flows, cut to c a term and direction, at most count / 2c terms can make c² pairs each.
 */
const mostSides = (count: number): number => Math.max(FEWEST_SIDES, Math.floor((2 * MOST_PAIRS) / Math.max(1, count)))

const keyOf = ({ giverId, takerId }: Pick<Pair, 'giverId' | 'takerId'>): string => `${giverId} ${takerId}`
const keyed = <Row extends Pick<Pair, 'giverId' | 'takerId'>>(rows: readonly Row[]): Map<string, Row> =>
  new Map(rows.map((row) => [keyOf(row), row]))

/** What became of the pairs of one kind: those set aside, and those that are in a synergy; and which givers have such a pair at all. */
function readFates(db: ReadDb, kind: Kind) {
  const dismissed = keyed(findDismissals(db, kind))
  const linked = keyed(kind === 'flow' ? findLinkedFlows(db) : findLinkedNeeds(db))
  const givers = new Set([...dismissed.values(), ...linked.values()].map(({ giverId }) => giverId))
  return { dismissed, linked, givers }
}
type Fates = ReturnType<typeof readFates>

const isAiming = ({ organisationId, sideId }: SideFilter): boolean => organisationId !== null || sideId !== null

const findSides = (db: ReadDb, kind: Kind, filter: SideFilter): { sides: Side[]; isPartial: boolean } => {
  const count = countComparable(db, kind, filter)
  const most = isAiming(filter) ? count : mostSides(count)
  const sides =
    kind === 'flow' ? findFlowSides(db, filter, most).map(flowSide) : findNeedSides(db, filter, most).map(needSide)
  return { sides, isPartial: sides.length < count }
}

/** Those pairs that still are one: both records are there, and their term and companies still bring them together. */
function* pairsAmong(
  db: ReadDb,
  { kind, filter, pairs }: { kind: Kind; filter: SideFilter; pairs: readonly Pick<Pair, 'giverId' | 'takerId'>[] },
): Generator<[Side, Side]> {
  const ids = new Set(pairs.flatMap(({ giverId, takerId }) => [giverId, takerId]))
  const sides =
    kind === 'flow'
      ? findFlowSidesAmong(db, filter, ids).map(flowSide)
      : findNeedSidesAmong(db, filter, ids).map(needSide)
  const byId = new Map(sides.map((side) => [side.id, side]))
  for (const { giverId, takerId } of pairs) {
    const [giver, taker] = [byId.get(giverId), byId.get(takerId)]
    if (giver !== undefined && taker !== undefined && isPair(giver, taker)) yield [giver, taker]
  }
}

/** Whether nothing became of a pair yet. Most givers have none that anything became of. */
function isOpen({ dismissed, linked, givers }: Fates, giver: Side, taker: Side): boolean {
  if (!givers.has(giver.id)) return true
  const key = keyOf({ giverId: giver.id, takerId: taker.id })
  return !dismissed.has(key) && !linked.has(key)
}

type State = 'open' | 'dismissed' | 'adopted'

/** What a pair in a synergy became of is told by the synergy, even where it had been set aside before. */
function pairsInState(
  db: ReadDb,
  kind: Kind,
  { filter, state, fates }: { filter: SideFilter; state: State; fates: Fates },
) {
  if (state === 'adopted')
    return { pairs: pairsAmong(db, { kind, filter, pairs: [...fates.linked.values()] }), isPartial: false }
  if (state === 'dismissed') {
    const left = [...fates.dismissed.values()].filter((pair) => !fates.linked.has(keyOf(pair)))
    return { pairs: pairsAmong(db, { kind, filter, pairs: left }), isPartial: false }
  }
  const { sides, isPartial } = findSides(db, kind, filter)
  return { pairs: pairsOf(sides, isAiming(filter)), isPartial }
}

const isSought = (filter: SideFilter): ((giver: Side, taker: Side) => boolean) => {
  const everyWord = 2 ** wordsOf(filter.search).length - 1
  const isAimed = isAiming(filter)
  return (giver, taker) => (giver.held | taker.held) === everyWord && (!isAimed || giver.isAimed || taker.isAimed)
}

/** Suggestions as they are shown. */
function describe(db: ReadDb, pairs: readonly FittingPair[], fatesOf: Record<Kind, Fates>): Match[] {
  const idsOf = (kind: Kind): Id[] =>
    pairs.flatMap(({ giver, taker }) => (giver.kind === kind ? [giver.id, taker.id] : []))
  const shown = new Map(
    [...findShownFlows(db, idsOf('flow')), ...findShownNeeds(db, idsOf('need'))].map((side) => [side.id, side]),
  )
  return pairs.flatMap(({ giver, taker, fit }) => {
    const [gives, takes] = [shown.get(giver.id), shown.get(taker.id)]
    if (gives === undefined || takes === undefined) return []
    const key = keyOf({ giverId: giver.id, takerId: taker.id })
    const { dismissed, linked } = fatesOf[giver.kind]
    const synergy = linked.get(key)
    return [
      {
        kind: giver.kind,
        giver: gives,
        taker: takes,
        termId: gives.termId,
        termName: gives.termName,
        ...fit,
        dismissed: dismissed.get(key) ?? null,
        synergyId: synergy?.synergyId ?? null,
        synergyNumber: synergy?.synergyNumber ?? null,
      },
    ]
  })
}

const readAllFates = (db: ReadDb): Record<Kind, Fates> => ({ flow: readFates(db, 'flow'), need: readFates(db, 'need') })

type MatchFilter = SideFilter & { kind: Kind | null; state: State; offset: number; limit: number }

/** One window of the suggestions, the best first. `isPartial`: there were too many to compare them all. */
export function listMatches(
  db: ReadDb,
  { kind: only, state, offset, limit, ...filter }: MatchFilter,
): { total: number; isPartial: boolean; rows: Match[] } {
  const fatesOf = readAllFates(db)
  const distanceOf = zoneDistances(findZonePlaces(db))
  const isWanted = isSought(filter)
  const ranked = ranking()
  let isAnyPartial = false
  for (const kind of kinds.filter((one) => only === null || one === only)) {
    const fates = fatesOf[kind]
    const { pairs, isPartial } = pairsInState(db, kind, { filter, state, fates })
    isAnyPartial ||= isPartial
    for (const pair of pairs) {
      if (!isWanted(...pair) || (state === 'open' && !isOpen(fates, ...pair))) continue
      ranked.add(pair, fitOf(...pair, distanceOf).score)
    }
  }
  const page = ranked
    .window(offset, limit)
    .map(([giver, taker]) => ({ giver, taker, fit: fitOf(giver, taker, distanceOf) }))
  return { total: ranked.total(), isPartial: isAnyPartial, rows: describe(db, page, fatesOf) }
}

const anySide: SideFilter = { organisationId: null, sideId: null, search: '' }

/** One suggestion, whatever became of it. Errors: NOT_FOUND when nothing brings the two together any more. */
export function getMatch(db: ReadDb, pair: Pair): Match {
  const distanceOf = zoneDistances(findZonePlaces(db))
  const [sides] = pairsAmong(db, { kind: pair.kind, filter: anySide, pairs: [pair] })
  if (sides === undefined) throw new AppError('NOT_FOUND', { entity: 'match' })
  const [giver, taker] = sides
  const [match] = describe(db, [{ giver, taker, fit: fitOf(giver, taker, distanceOf) }], readAllFates(db))
  if (match === undefined) throw new AppError('NOT_FOUND', { entity: 'match' })
  return match
}

/** Sets a suggestion aside; the last reason counts. Errors: NOT_FOUND. */
export function dismissMatch({ db, newId, today }: Writing, { reason, ...pair }: Pair & { reason: string }): void {
  getMatch(db, pair)
  deleteDismissal(db, pair)
  insertDismissal(db, { ...pair, id: newId(), date: today, reason })
}

/** Brings a suggestion back. Errors: NOT_FOUND when it was not set aside. */
export const restoreMatch = (db: Db, pair: Pair): void => demandChanged(deleteDismissal(db, pair), 'match_dismissal')

/**
 * Makes a detected synergy between the two companies of a suggestion, with both records, as secret as the most secret of
 * the records and of the part of both companies: a substitution of flows, or a mutualisation. Errors: NOT_FOUND, INVALID_INPUT (`alreadyThere`) when a synergy links them already.
 */
export function adoptMatch(writing: Writing, { name, ...pair }: Pair & { name: string }): { id: Id } {
  const { giver, taker, synergyId } = getMatch(writing.db, pair)
  if (synergyId !== null)
    throw new AppError('INVALID_INPUT', { issues: [{ path: 'takerId', message: 'alreadyThere' }] })
  const ids = [pair.giverId, pair.takerId]
  const levels = findRelationLevels(writing.db, [giver.organisationId, taker.organisationId])
  const { id } = createSynergy(writing, {
    name,
    form: 'b2b',
    origin: 'match',
    confidentiality: strictest([giver.confidentiality, taker.confidentiality, ...levels.values()]),
    ...(pair.kind === 'flow' ? { nature: 'substitution', flowIds: ids } : { nature: 'mutualisation', needIds: ids }),
  })
  return { id }
}
