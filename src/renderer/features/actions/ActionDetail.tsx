import { Anchor } from '@mantine/core'
import { IconAlertCircle, IconCircleCheck } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Fragment, type ComponentType } from 'react'
import { useTranslation } from 'react-i18next'
import { Action, type ActionSheet } from '../../../shared/actions/actions.contract.ts'
import { isSettled } from '../../../shared/meetings/followUp.rules.ts'
import type { Meeting } from '../../../shared/meetings/meetings.contract.ts'
import { orpc } from '../../query.ts'
import { rpc } from '../../rpc.ts'
import { AttachedFiles } from '../../ui/attachedFiles/AttachedFiles.tsx'
import { DetailProblem, RemoveMenu } from '../../ui/Detail.tsx'
import { TitleField } from '../../ui/fields/TextField.tsx'
import { focusField } from '../../ui/focusField.ts'
import { Due } from '../../ui/followUp/Due.tsx'
import { useOrigin } from '../../ui/followUp/Origin.tsx'
import { BudgetOfAction } from '../../ui/plan/BudgetOfAction.tsx'
import { DocumentsOfAction } from '../../ui/plan/DocumentsOfAction.tsx'
import { actionTabs, usePlanPlace, type ActionTab } from '../../ui/plan/usePlanPlace.ts'
import { RouteTabs } from '../../ui/RouteTabs.tsx'
import { useAct } from '../../ui/useAct.ts'
import classes from './actions.module.css'
import { ProgressTab } from './ProgressTab.tsx'
import { SheetTab } from './SheetTab.tsx'

/** What each tab is given. */
export interface TabProps {
  action: ActionSheet
  /** The meeting that it was born in. */
  meeting: Meeting | undefined
  /** Its minutes are validated: its words are closed, its plan is not. */
  isFrozen: boolean
}

const panels: Record<ActionTab, ComponentType<TabProps>> = {
  sheet: SheetTab,
  progress: ProgressTab,
  budget: ({ action }) => (
    <div className={classes.tab}>
      <BudgetOfAction actionId={action.id} />
    </div>
  ),
  documents: ({ action }) => (
    <div className={classes.tab}>
      <DocumentsOfAction actionId={action.id} />
      <AttachedFiles owner={{ kind: 'action', id: action.id }} />
    </div>
  ),
}

interface ActionDetailProps {
  id: string
  tab: ActionTab
  onRemoved: () => void
}

/** The sheet of one action: what is to be done, by whom, where it stands, what it costs. */
export const ActionDetail = ({ id, tab, onRemoved }: ActionDetailProps) => {
  const { t } = useTranslation()
  const { open } = usePlanPlace()
  const { data: action, error } = useQuery(orpc.actions.get.queryOptions({ input: { id }, throwOnError: false }))
  const { meeting, isFrozen } = useOrigin(action?.meetingId)
  if (error) return <DetailProblem error={error} />
  if (!action || (action.meetingId !== null && !meeting)) return null
  const Panel = panels[tab]
  return (
    <article className={classes.detail}>
      <Header action={action} isFrozen={isFrozen} onRemoved={onRemoved} />
      <RouteTabs
        label={t('actions.tabs.label')}
        tabs={actionTabs.map((value) => ({ value, label: t(`actions.tabs.${value}`) }))}
        current={tab}
        onChange={(to) => open(id, { to, isStep: true })}
      >
        <Panel action={action} meeting={meeting} isFrozen={isFrozen} />
      </RouteTabs>
    </article>
  )
}

const Header = ({ action, isFrozen, onRemoved }: Omit<TabProps, 'meeting'> & { onRemoved: () => void }) => {
  const { t } = useTranslation()
  const { act } = useAct()
  const { id, number } = action
  const remove = async () => {
    if (await act(() => rpc.actions.remove({ id }), t('actions.removed', { number }))) onRemoved()
  }
  return (
    <header className={classes.header}>
      <h2 className={classes.headerNumber}>{number}</h2>
      <TitleField
        className={classes.headerTitle ?? ''}
        order={3}
        label={t('actions.name')}
        value={action.title}
        schema={Action.shape.title}
        disabled={isFrozen}
        save={(title) => rpc.actions.update({ id, title })}
      />
      {action.isLate ? <Due date={action.dueDate} isLate /> : null}
      <Completeness action={action} />
      {isFrozen ? null : (
        <RemoveMenu label={t('actions.more', { number })} remove={t('actions.remove')} onRemove={() => void remove()} />
      )}
    </header>
  )
}

/** « Complète », or what is missing, each word leading to its field. Nothing is asked of an action that is settled. */
const Completeness = ({ action: { id, missing, status } }: Pick<TabProps, 'action'>) => {
  const { t } = useTranslation()
  const { tab, open } = usePlanPlace()
  if (missing.length === 0) {
    return (
      <span className={classes.complete}>
        <IconCircleCheck size={14} aria-hidden />
        {t('actions.complete')}
      </span>
    )
  }
  if (isSettled(status)) return null
  return (
    <span className={classes.missing}>
      <IconAlertCircle size={14} aria-hidden />
      <span>
        {t('actions.lacks')}{' '}
        {missing.map((key, rank) => (
          <Fragment key={key}>
            {rank === 0 ? '' : ', '}
            <Anchor
              component="button"
              type="button"
              inherit
              underline="always"
              onClick={() => {
                if (tab !== 'sheet') open(id, { to: 'sheet', isStep: true })
                focusField(`action-${key}`)
              }}
            >
              {t(`actions.missing.${key}`)}
            </Anchor>
          </Fragment>
        ))}
      </span>
    </span>
  )
}
