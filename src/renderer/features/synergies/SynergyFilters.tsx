import { Checkbox, SegmentedControl } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { synergyForms, synergyStages, type SynergyStage } from '../../../shared/synergies/synergies.contract.ts'
import { orpc } from '../../query.ts'
import { Choice } from '../../ui/Choice.tsx'
import { MoreFilters } from './MoreFilters.tsx'
import { synergyViews, type SynergyView } from './synergyTabs.ts'
import classes from './synergies.module.css'
import type { SynergyFilters } from './useSynergyFilter.ts'

interface ViewSwitchProps {
  view: SynergyView
  onChange: (view: SynergyView) => void
}

/** The list, the board or the cold leads. */
export const ViewSwitch = ({ view, onChange }: ViewSwitchProps) => {
  const { t } = useTranslation()
  return (
    <SegmentedControl
      size="xs"
      styles={{ label: { fontWeight: 400 } }}
      aria-label={t('synergies.view')}
      data={synergyViews.map((value) => ({ value, label: t(`synergies.views.${value}`) }))}
      value={view}
      onChange={onChange}
    />
  )
}

/** A choice with how many synergies it shows, computed from their steps; « Collective (37) ». */
function useCounted(): (word: string, count: number | undefined) => string {
  const { t } = useTranslation()
  return (word, count) => (count === undefined ? word : t('synergies.counted', { word, count }))
}

/** Collective or B2B, the theme, and the other axes on demand: what every view can be narrowed to. */
export const FormAndTheme = ({ filter }: { filter: SynergyFilters }) => {
  const { t } = useTranslation()
  const counted = useCounted()
  const { data: counts } = useQuery(orpc.synergies.counts.queryOptions({ input: {} }))
  const { data: themes } = useQuery(orpc.vocabulary.themes.queryOptions())
  if (counts?.total === 0) return null
  return (
    <>
      <Choice
        label={t('synergies.form')}
        all={t('synergies.allForms')}
        choices={synergyForms.map((value) => ({
          value,
          label: counted(t(`enums.synergyForm.${value}`), counts?.[value]),
        }))}
        value={filter.form}
        onChange={(chosen) => filter.setForm(synergyForms.find((known) => known === chosen) ?? '')}
      />
      {themes && themes.length > 0 ? (
        <Choice
          label={t('synergies.theme')}
          all={t('synergies.allThemes')}
          choices={themes.map(({ id, name }) => ({ value: id, label: name }))}
          value={filter.themeId}
          onChange={filter.setThemeId}
        />
      ) : null}
      <MoreFilters axes={filter.axes} />
    </>
  )
}

interface ListFiltersProps extends ViewSwitchProps {
  filter: SynergyFilters
}

/** Above the list: the view, and what the list is narrowed to. */
export const ListFilters = ({ filter, ...view }: ListFiltersProps) => {
  const { t } = useTranslation()
  const counted = useCounted()
  const { data: counts } = useQuery(orpc.synergies.counts.queryOptions({ input: {} }))
  const countAt = (stage: SynergyStage) => counts?.byStage.find((one) => one.stage === stage)?.count
  return (
    <div className={classes.filters}>
      <ViewSwitch {...view} />
      {counts?.total === 0 ? null : (
        <div className={classes.choices}>
          <Choice
            label={t('synergies.stage')}
            all={t('synergies.allStages')}
            choices={synergyStages.map((value) => ({
              value,
              label: counted(t(`enums.synergyStage.${value}`), countAt(value)),
            }))}
            value={filter.stage}
            onChange={(chosen) => filter.setStage(synergyStages.find((known) => known === chosen) ?? '')}
          />
          <FormAndTheme filter={filter} />
          <Checkbox
            size="xs"
            className={classes.coldOnly}
            label={t('synergies.coldOnly')}
            checked={filter.isCold}
            onChange={(event) => filter.setCold(event.currentTarget.checked)}
          />
        </div>
      )}
    </div>
  )
}
