import { Button, Popover } from '@mantine/core'
import { IconFilter, IconFilterFilled } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { synergyAmbitions, synergyNatures, synergyOrigins } from '../../../shared/synergies/synergies.contract.ts'
import { Choice } from '../../ui/Choice.tsx'
import classes from './synergies.module.css'
import type { SynergyFilters } from './useSynergyFilter.ts'

/** Nature, ambition and origin, on demand; the button says how many of them are chosen. */
export const MoreFilters = ({ axes }: { axes: SynergyFilters['axes'] }) => {
  const { t } = useTranslation()
  const { count } = axes
  const Icon = count === 0 ? IconFilter : IconFilterFilled
  return (
    <Popover position="bottom-start" width={260} trapFocus returnFocus>
      <Popover.Target>
        <Button size="xs" className={classes.moreFilters} data-active={count > 0} leftSection={<Icon size={14} />}>
          {count === 0
            ? t('synergies.moreFilters')
            : t('synergies.counted', { word: t('synergies.moreFilters'), count })}
        </Button>
      </Popover.Target>
      <Popover.Dropdown className={classes.filterPanel} aria-label={t('synergies.moreFilters')}>
        <Choice
          isLabelled
          label={t('synergies.nature')}
          all={t('synergies.all')}
          choices={synergyNatures.map((value) => ({ value, label: t(`enums.synergyNature.${value}`) }))}
          value={axes.nature}
          onChange={(chosen) => axes.setNature(synergyNatures.find((known) => known === chosen) ?? '')}
        />
        <Choice
          isLabelled
          label={t('synergies.ambition')}
          all={t('synergies.all')}
          choices={synergyAmbitions.map((value) => ({ value, label: t(`enums.synergyAmbition.${value}`) }))}
          value={axes.ambition}
          onChange={(chosen) => axes.setAmbition(synergyAmbitions.find((known) => known === chosen) ?? '')}
        />
        <Choice
          isLabelled
          label={t('synergies.origin')}
          all={t('synergies.all')}
          choices={synergyOrigins.map((value) => ({ value, label: t(`enums.synergyOrigin.${value}`) }))}
          value={axes.origin}
          onChange={(chosen) => axes.setOrigin(synergyOrigins.find((known) => known === chosen) ?? '')}
        />
        {count === 0 ? null : (
          <Button size="xs" variant="subtle" onClick={axes.clear}>
            {t('common.showAll')}
          </Button>
        )}
      </Popover.Dropdown>
    </Popover>
  )
}
