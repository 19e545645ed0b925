import { useQuery } from '@tanstack/react-query'
import type { FlowRow } from '../../../shared/flows/flows.contract.ts'
import type { Match } from '../../../shared/matches/matches.contract.ts'
import type { NeedRow } from '../../../shared/needs/needs.contract.ts'
import { orpc } from '../../query.ts'

/** The records behind the two sides of a suggestion; undefined while they are read, and for the other kind. */
export interface SideRecords {
  flows: { giver: FlowRow | undefined; taker: FlowRow | undefined }
  needs: { giver: NeedRow | undefined; taker: NeedRow | undefined }
}

/** Reads what the suggestion itself does not say of its two sides. */
export const useSides = ({ kind, giver, taker }: Match): SideRecords => {
  const [areFlows, areNeeds] = [kind === 'flow', kind === 'need']
  const out = useQuery(orpc.flows.get.queryOptions({ input: { id: giver.id }, enabled: areFlows }))
  const into = useQuery(orpc.flows.get.queryOptions({ input: { id: taker.id }, enabled: areFlows }))
  const offer = useQuery(orpc.needs.get.queryOptions({ input: { id: giver.id }, enabled: areNeeds }))
  const need = useQuery(orpc.needs.get.queryOptions({ input: { id: taker.id }, enabled: areNeeds }))
  return { flows: { giver: out.data, taker: into.data }, needs: { giver: offer.data, taker: need.data } }
}
