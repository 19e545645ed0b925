import { Anchor } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Group } from '../../../shared/groups/groups.contract.ts'
import { synergyNumber } from '../../../shared/synergies/synergies.rules.ts'
import { rpc } from '../../rpc.ts'
import { DetailFields, DetailNote } from '../../ui/Detail.tsx'
import { hrefOf } from '../../ui/places.ts'
import { RecordField, type RecordFinder } from '../../ui/RecordInput.tsx'
import { StageBadge } from '../../ui/StageBadge.tsx'
import classes from './groups.module.css'

const LIMIT = 30

const synergyFinder: RecordFinder = {
  name: 'synergies of groups',
  find: async (search) => {
    const { rows } = await rpc.synergies.list({ search, limit: LIMIT })
    return rows.map(({ id, number, name }) => ({ id, label: `${synergyNumber(number)} · ${name}` }))
  },
}

const actionFinder: RecordFinder = {
  name: 'actions of groups',
  find: async (search) => {
    const { rows } = await rpc.actions.list({ search, limit: LIMIT })
    return rows.map(({ id, number, title }) => ({ id, label: `${number} · ${title}` }))
  },
}

/** What a group was made for: a synergy or a priority action. Choosing one takes the place of the other. */
export const GroupAim = ({ group }: { group: Group }) => {
  const { t } = useTranslation()
  const { committeeId, synergyId, synergyNumber: number, synergyStage, actionId } = group
  const attach = (aim: { synergyId: string } | { actionId: string } | null) =>
    aim === null ? rpc.groups.detach({ committeeId }) : rpc.groups.attach({ committeeId, ...aim })
  return (
    <>
      <DetailFields>
        <RecordField
          label={t('groups.synergy')}
          placeholder={t('groups.synergyPlaceholder')}
          value={
            synergyId === null || number === null
              ? null
              : { id: synergyId, label: `${synergyNumber(number)} · ${group.synergyName}` }
          }
          finder={synergyFinder}
          save={(id) => attach(id === null ? null : { synergyId: id })}
        />
        <RecordField
          label={t('groups.action')}
          placeholder={t('groups.actionPlaceholder')}
          value={actionId === null ? null : { id: actionId, label: `${group.actionNumber} · ${group.actionTitle}` }}
          finder={actionFinder}
          save={(id) => attach(id === null ? null : { actionId: id })}
        />
      </DetailFields>
      <div className={classes.aim}>
        {synergyId === null ? null : <Anchor href={hrefOf('synergies', synergyId)}>{t('groups.openSynergy')}</Anchor>}
        {synergyStage === null ? null : <StageBadge stage={synergyStage} />}
        {actionId === null ? null : <Anchor href={hrefOf('actions', actionId)}>{t('groups.openAction')}</Anchor>}
        {synergyId === null && actionId === null ? <DetailNote>{t('groups.aimless')}</DetailNote> : null}
      </div>
    </>
  )
}
