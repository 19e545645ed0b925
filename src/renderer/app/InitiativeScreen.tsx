import { useNavigate, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { assertNever } from '../../shared/errors.ts'
import { IdentityPanel } from '../features/initiative/IdentityPanel.tsx'
import { PhasesPanel } from '../features/phases/PhasesPanel.tsx'
import { GridPanel } from '../features/vocabulary/GridPanel.tsx'
import { TermsPanel } from '../features/vocabulary/TermsPanel.tsx'
import { RouteTabs } from '../ui/RouteTabs.tsx'
import { initiativeTabs } from './initiativeTabs.ts'
import classes from './InitiativeScreen.module.css'

/** The démarche: what it is, its phases, what is asked in interviews, and the words for what companies have. */
export const InitiativeScreen = () => {
  const { t } = useTranslation()
  const { tab = 'identity' } = useSearch({ from: '/initiative' })
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
        <Panel tab={tab} />
      </RouteTabs>
    </div>
  )
}

const Panel = ({ tab }: { tab: (typeof initiativeTabs)[number] }) => {
  const { phase, theme, term } = useSearch({ from: '/initiative' })
  const navigate = useNavigate()
  switch (tab) {
    case 'identity':
      return <IdentityPanel />
    case 'phases':
      return (
        <PhasesPanel
          chosenId={phase}
          onChoose={(id) => void navigate({ to: '/initiative', search: { tab, phase: id } })}
        />
      )
    case 'grid':
      return (
        <GridPanel
          chosenId={theme}
          onChoose={(id) => void navigate({ to: '/initiative', search: { tab, theme: id } })}
        />
      )
    case 'vocabulary':
      return (
        <TermsPanel
          chosenId={term}
          onChoose={(id, isStep = false) =>
            void navigate({ to: '/initiative', search: { tab, term: id }, replace: isStep })
          }
        />
      )
    default:
      return assertNever(tab)
  }
}
