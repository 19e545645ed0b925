import { useTranslation } from 'react-i18next'
import { GaugePage } from '../features/handover/GaugePage.tsx'
import { HandoversPage } from '../features/handover/HandoversPage.tsx'
import { PackagePage } from '../features/handoverPackage/PackagePage.tsx'
import { InventoryPage } from '../features/inventory/InventoryPage.tsx'
import { SkillsPage } from '../features/skills/SkillsPage.tsx'
import { handoverTabs, useHandoverPlace } from '../ui/handover/useHandoverPlace.ts'
import { RouteTabs } from '../ui/RouteTabs.tsx'
import classes from './IndicatorsScreen.module.css'

const pages = {
  gauge: GaugePage,
  skills: SkillsPage,
  inventory: InventoryPage,
  dossier: HandoversPage,
  package: PackagePage,
}

/** What is handed over: where the features of the handover meet. */
export const HandoverScreen = () => {
  const { t } = useTranslation()
  const { tab, show } = useHandoverPlace()
  const Page = pages[tab]
  return (
    <div className={classes.screen}>
      <RouteTabs
        label={t('handover.title')}
        tabs={handoverTabs.map((value) => ({ value, label: t(`handover.tabs.${value}`) }))}
        current={tab}
        onChange={show}
      >
        <Page />
      </RouteTabs>
    </div>
  )
}
