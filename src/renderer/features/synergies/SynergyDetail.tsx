import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { ComponentType, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Synergy, type SynergyDetail as SynergyView } from '../../../shared/synergies/synergies.contract.ts'
import { synergyNumber } from '../../../shared/synergies/synergies.rules.ts'
import { orpc } from '../../query.ts'
import { rpc } from '../../rpc.ts'
import { DetailProblem, RemoveMenu } from '../../ui/Detail.tsx'
import { TitleField } from '../../ui/fields/TextField.tsx'
import { RouteTabs } from '../../ui/RouteTabs.tsx'
import { StageBadge } from '../../ui/StageBadge.tsx'
import { useAct } from '../../ui/useAct.ts'
import { ScenariosTab } from './ScenariosTab.tsx'
import { ReadinessTab } from './ReadinessTab.tsx'
import { ImpactsTab } from './ImpactsTab.tsx'
import { HistoryTab } from './HistoryTab.tsx'
import { GroupsTab } from './GroupsTab.tsx'
import { DocumentsTab } from './DocumentsTab.tsx'
import { SheetTab } from './SheetTab.tsx'
import { StageMenu } from './StageMenu.tsx'
import classes from './synergies.module.css'
import { synergyTabs, type SynergyTab } from './synergyTabs.ts'

/** What each tab is given. */
export interface TabProps {
  synergy: SynergyView
}

const panels: Record<SynergyTab, ComponentType<TabProps>> = {
  sheet: SheetTab,
  scenarios: ScenariosTab,
  impacts: ImpactsTab,
  readiness: ReadinessTab,
  history: HistoryTab,
  groups: GroupsTab,
  documents: DocumentsTab,
}

interface SynergyDetailProps {
  id: string
  tab: SynergyTab
  onRemoved: () => void
  /** Before the number: the way back. */
  before?: ReactNode
}

/** One synergy: where it stands, who takes part, what it would take and what it brings. */
export const SynergyDetail = ({ id, tab, onRemoved, before }: SynergyDetailProps) => {
  const { t } = useTranslation()
  const navigate = useNavigate({ from: '/synergies/{-$id}' })
  const { data: synergy, error } = useQuery(orpc.synergies.get.queryOptions({ input: { id }, throwOnError: false }))
  if (error) return <DetailProblem error={error} />
  if (!synergy) return null
  const Panel = panels[tab]
  return (
    <article className={classes.detail}>
      <Header synergy={synergy} onRemoved={onRemoved} before={before} />
      <RouteTabs
        label={t('synergies.tabs.label')}
        tabs={synergyTabs.map((value) => ({ value, label: t(`synergies.tabs.${value}`) }))}
        current={tab}
        onChange={(next) =>
          void navigate({
            to: '/synergies/{-$id}',
            params: { id },
            search: (held) => ({ ...held, tab: next }),
            replace: true,
          })
        }
      >
        <Panel synergy={synergy} />
      </RouteTabs>
    </article>
  )
}

const Header = ({ synergy, onRemoved, before }: TabProps & Pick<SynergyDetailProps, 'onRemoved' | 'before'>) => {
  const { t } = useTranslation()
  const { act } = useAct()
  const { id, name } = synergy
  const number = synergyNumber(synergy.number)
  const remove = async () => {
    if (await act(() => rpc.synergies.remove({ id }), t('synergies.removed', { number }))) onRemoved()
  }
  return (
    <header className={classes.header}>
      {before}
      <span className={classes.headerNumber}>{number}</span>
      <TitleField
        label={t('synergies.name')}
        value={name}
        schema={Synergy.shape.name}
        save={(next) => rpc.synergies.update({ id, name: next })}
      />
      <StageBadge stage={synergy.stage} />
      <StageMenu synergy={synergy} />
      <RemoveMenu
        label={t('synergies.more', { number })}
        remove={t('synergies.remove')}
        onRemove={() => void remove()}
      />
    </header>
  )
}
