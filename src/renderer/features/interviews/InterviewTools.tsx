import { Button, SegmentedControl } from '@mantine/core'
import { IconListDetails } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { orpc } from '../../query.ts'
import { GridDialog } from './GridDialog.tsx'
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
  const [isGridOpen, setGridOpen] = useState(false)
  return (
    <div className={classes.tools}>
      <div className={classes.toolsLine}>
        <Counts />
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<IconListDetails size={14} />}
          onClick={() => setGridOpen(true)}
        >
          {t('interviews.grid.open')}
        </Button>
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
      <GridDialog isOpen={isGridOpen} onClose={() => setGridOpen(false)} />
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
