import { useTranslation } from 'react-i18next'
import { rpc } from '../../rpc.ts'
import { FrozenNote, OriginLine } from '../../ui/followUp/Origin.tsx'
import { dayOf } from '../../ui/format.ts'
import type { TabProps } from './ActionDetail.tsx'
import classes from './actions.module.css'
import { Actors } from './Actors.tsx'
import { Aims } from './Aims.tsx'
import { Links } from './Links.tsx'
import { Planning } from './Planning.tsx'
import { Presentation } from './Presentation.tsx'

export type Patch = Omit<Parameters<typeof rpc.actions.update>[0], 'id'>

export interface PartProps extends Pick<TabProps, 'action' | 'isFrozen'> {
  update: (patch: Patch) => Promise<unknown>
}

/** What the action is, when and with whom it is carried out, what it aims at and what it is tied to. */
export const SheetTab = ({ action, meeting, isFrozen }: TabProps) => {
  const { t } = useTranslation()
  const part = { action, isFrozen, update: (patch: Patch) => rpc.actions.update({ id: action.id, ...patch }) }
  return (
    <div className={classes.tab}>
      {meeting ? <OriginLine meeting={meeting} agendaItemId={action.agendaItemId} /> : null}
      {meeting && isFrozen ? <FrozenNote meeting={meeting} sentence={t('actions.frozen')} /> : null}
      <Presentation {...part} />
      <Planning {...part} />
      <Actors {...part} />
      <Aims {...part} />
      <Links {...part} />
      <p className={classes.dates}>
        {t('actions.dates', { created: dayOf(action.createdAt), changed: dayOf(action.changedAt) })}
      </p>
    </div>
  )
}
