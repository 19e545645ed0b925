import { useNavigate, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { IdentityPanel } from '../features/initiative/IdentityPanel.tsx'
import { PhasesPanel } from '../features/phases/PhasesPanel.tsx'
import { RouteTabs } from '../ui/RouteTabs.tsx'
import { initiativeTabs } from './initiativeTabs.ts'
import classes from './InitiativeScreen.module.css'

/** The démarche: what it is, and its phases. */
export const InitiativeScreen = () => {
  const { t } = useTranslation()
  const { tab = 'identity', phase } = useSearch({ from: '/initiative' })
  const navigate = useNavigate()
  return (
    <div className={classes.screen}>
      <h1 className={classes.title}>{t('initiative.title')}</h1>
      <RouteTabs
        label={t('initiative.title')}
        tabs={initiativeTabs.map((value) => ({ value, label: t(`initiative.tabs.${value}`) }))}
        current={tab}
        onChange={(next) => void navigate({ to: '/initiative', search: { tab: next } })}
      >
        {tab === 'identity' ? (
          <IdentityPanel />
        ) : (
          <PhasesPanel
            chosenId={phase}
            onChoose={(id) => void navigate({ to: '/initiative', search: { tab: 'phases', phase: id } })}
          />
        )}
      </RouteTabs>
    </div>
  )
}
