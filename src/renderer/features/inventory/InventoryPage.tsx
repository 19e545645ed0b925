import { useTranslation } from 'react-i18next'
import { inventoryLists, useHandoverPlace } from '../../ui/handover/useHandoverPlace.ts'
import { RouteTabs } from '../../ui/RouteTabs.tsx'
import { ContractList } from './ContractList.tsx'
import { DeliverableList } from './DeliverableList.tsx'
import { FileList } from './FileList.tsx'
import { IntroductionList } from './IntroductionList.tsx'
import classes from './inventory.module.css'
import { LessonList } from './LessonList.tsx'
import { ToolList } from './ToolList.tsx'

const lists = {
  deliverables: DeliverableList,
  tools: ToolList,
  contracts: ContractList,
  introductions: IntroductionList,
  lessons: LessonList,
  files: FileList,
}

/** What a successor finds: what the consultancy owes, tools, contracts, who introduced whom, what was learned, and every file. */
export const InventoryPage = () => {
  const { t } = useTranslation()
  const { list, showList } = useHandoverPlace()
  const List = lists[list]
  return (
    <div className={classes.screen}>
      <RouteTabs
        label={t('inventory.title')}
        tabs={inventoryLists.map((value) => ({ value, label: t(`inventory.lists.${value}`) }))}
        current={list}
        onChange={showList}
      >
        <List />
      </RouteTabs>
    </div>
  )
}
