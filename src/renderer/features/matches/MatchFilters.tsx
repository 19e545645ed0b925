import { SegmentedControl } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import classes from './matches.module.css'
import { kindChoices, matchStates, type MatchFilter } from './useMatchFilter.ts'

const quiet = { label: { fontWeight: 400 } } as const

/** Which suggestions are listed: to look at, set aside or adopted; of flows, or of needs and offers. */
export const MatchFilters = ({ filter }: { filter: MatchFilter }) => {
  const { t } = useTranslation()
  return (
    <div className={classes.filters}>
      <SegmentedControl
        size="xs"
        fullWidth
        styles={quiet}
        aria-label={t('matches.state')}
        data={matchStates.map((value) => ({ value, label: t(`matches.states.${value}`) }))}
        value={filter.state}
        onChange={filter.setState}
      />
      <SegmentedControl
        size="xs"
        fullWidth
        styles={quiet}
        aria-label={t('matches.kind')}
        data={kindChoices.map((value) => ({ value, label: t(`matches.kinds.${value}`) }))}
        value={filter.kind}
        onChange={filter.setKind}
      />
    </div>
  )
}
