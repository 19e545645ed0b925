import { useNavigate, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { FlowsPage } from '../features/flows/FlowsPage.tsx'
import { MatchesPage } from '../features/matches/MatchesPage.tsx'
import { CollectivePage } from '../features/needs/CollectivePage.tsx'
import { NeedsPage } from '../features/needs/NeedsPage.tsx'
import { needsTabs } from '../ui/places.ts'
import { RouteTabs } from '../ui/RouteTabs.tsx'
import classes from './NeedsScreen.module.css'

const pages = { needs: NeedsPage, collective: CollectivePage, flows: FlowsPage, matches: MatchesPage }

/** What companies need, offer, consume and throw away, and what could bring them together. */
export const NeedsScreen = () => {
  const { t } = useTranslation()
  const { tab = 'needs' } = useSearch({ from: '/needs/{-$id}' })
  const navigate = useNavigate()
  const Page = pages[tab]
  return (
    <div className={classes.screen}>
      <RouteTabs
        label={t('shell.sections.needs')}
        tabs={needsTabs.map((value) => ({ value, label: t(`needs.tabs.${value}`) }))}
        current={tab}
        onChange={(next) => void navigate({ to: '/needs/{-$id}', params: { id: undefined }, search: { tab: next } })}
      >
        <Page />
      </RouteTabs>
    </div>
  )
}
