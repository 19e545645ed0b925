import { useTranslation } from 'react-i18next'
import { ChangesPage } from '../features/changes/ChangesPage.tsx'
import { DashboardPage } from '../features/dashboard/DashboardPage.tsx'
import { ConversionPage } from '../features/indicators/ConversionPage.tsx'
import { ImpactsPage } from '../features/indicators/ImpactsPage.tsx'
import { IndicatorsPage } from '../features/indicators/IndicatorsPage.tsx'
import { QuestionnairePage } from '../features/questionnaire/QuestionnairePage.tsx'
import { ReportsPage } from '../features/reports/ReportsPage.tsx'
import { figuresTabs, useFiguresPlace } from '../ui/figures/useFiguresPlace.ts'
import { RouteTabs } from '../ui/RouteTabs.tsx'
import classes from './IndicatorsScreen.module.css'

const pages = {
  list: IndicatorsPage,
  conversion: ConversionPage,
  impacts: ImpactsPage,
  questionnaire: QuestionnairePage,
  changes: ChangesPage,
  dashboard: DashboardPage,
  reports: ReportsPage,
}

/** What is counted and told of the démarche: where the features of the figures meet. */
export const IndicatorsScreen = () => {
  const { t } = useTranslation()
  const { tab, show } = useFiguresPlace()
  const Page = pages[tab]
  return (
    <div className={classes.screen}>
      <RouteTabs
        label={t('figures.label')}
        tabs={figuresTabs.map((value) => ({ value, label: t(`figures.tabs.${value}`) }))}
        current={tab}
        onChange={show}
      >
        <Page />
      </RouteTabs>
    </div>
  )
}
