import { Anchor } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Decision } from '../../../shared/decisions/decisions.contract.ts'
import { orpc } from '../../query.ts'
import { DetailNote, DetailSection } from '../../ui/Detail.tsx'
import { fullDate } from '../../ui/format.ts'
import { hrefOfPhase } from '../../ui/places.ts'

/** The phase that a decision opened or closed, and when. Nothing for most decisions. */
export const PhaseEffect = ({ decision }: { decision: Decision }) => {
  const { t } = useTranslation()
  const { data: phases } = useQuery(orpc.phases.list.queryOptions())
  const phase = phases?.find(({ id }) => id === decision.phaseId)
  if (!phase || decision.phaseEffect === null) return null
  const date = decision.phaseEffect === 'opens' ? phase.actualStart : phase.actualEnd
  return (
    <DetailSection title={t('decisions.phase')}>
      <DetailNote>
        {t(`decisions.effect.${decision.phaseEffect}`, { date: date === null ? '' : fullDate(date) })}{' '}
        <Anchor href={hrefOfPhase(phase.id)} inherit underline="always">
          {phase.name}
        </Anchor>
      </DetailNote>
    </DetailSection>
  )
}
