import { synergyNumber } from '../../../shared/synergies/synergies.rules.ts'
import { rpc } from '../../rpc.ts'
import type { RecordFinder } from '../../ui/RecordInput.tsx'

const LIMIT = 30

/** Decisions, newest meeting first. */
export const decisionFinder: RecordFinder = {
  name: 'decisions',
  find: async (search) => {
    const { rows } = await rpc.decisions.list({ search, limit: LIMIT })
    return rows.map(({ id, number, text }) => ({ id, label: `${number} · ${text}` }))
  },
}

/** Synergies, by stage. */
export const synergyFinder: RecordFinder = {
  name: 'synergies',
  find: async (search) => {
    const { rows } = await rpc.synergies.list({ search, limit: LIMIT })
    return rows.map(({ id, number, name }) => ({ id, label: `${synergyNumber(number)} · ${name}` }))
  },
}

/** The other actions, open ones first. */
export const actionFinder = (exceptId: string): RecordFinder => ({
  name: `actions-${exceptId}`,
  find: async (search) => {
    const { rows } = await rpc.actions.list({ search, limit: LIMIT })
    return rows.flatMap(({ id, number, title }) => (id === exceptId ? [] : [{ id, label: `${number} · ${title}` }]))
  },
})
