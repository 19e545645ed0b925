import { Anchor, SegmentedControl } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { orpc } from '../../query.ts'
import { hrefOfGrid } from '../../ui/places.ts'
import { interviewStates, type InterviewState } from './interviewTabs.ts'
import classes from './interviews.module.css'

const leads = ['together', 'officer', 'consultancy'] as const

interface InterviewToolsProps {
  state: InterviewState
  onState: (state: InterviewState) => void
}

/** How many interviews were held and by whom, and which are listed. */
export const InterviewTools = ({ state, onState }: InterviewToolsProps) => {
  const { t } = useTranslation()
  return (
    <div className={classes.tools}>
      <div className={classes.toolsLine}>
        <Counts />
        <Anchor href={hrefOfGrid()} fz={13}>
          {t('interviews.grid')}
        </Anchor>
      </div>
      <SegmentedControl
        size="xs"
        fullWidth
        styles={{ label: { fontWeight: 400 } }}
        aria-label={t('interviews.state')}
        data={interviewStates.map((value) => ({ value, label: t(`interviews.states.${value}`) }))}
        value={state}
        onChange={onState}
      />
    </div>
  )
}

const Counts = () => {
  const { t } = useTranslation()
  const { data: counts } = useQuery(orpc.interviews.counts.queryOptions())
  if (!counts || counts.held === 0) return null
  const led = leads
    .filter((lead) => counts[lead] > 0)
    .map((lead) => t(`interviews.led.${lead}`, { count: counts[lead] }))
  return <p className={classes.counts}>{[t('interviews.held', { count: counts.held }), ...led].join(' · ')}</p>
}
