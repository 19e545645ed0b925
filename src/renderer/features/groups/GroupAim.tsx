import { Anchor, Button } from '@mantine/core'
import { IconUnlink } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Group } from '../../../shared/groups/groups.contract.ts'
import { synergyNumber } from '../../../shared/synergies/synergies.rules.ts'
import { rpc } from '../../rpc.ts'
import { DetailFields, DetailNote } from '../../ui/Detail.tsx'
import { hrefOf } from '../../ui/places.ts'
import { RecordField, type RecordFinder } from '../../ui/RecordInput.tsx'
import { StageBadge } from '../../ui/StageBadge.tsx'
import { useAct } from '../../ui/useAct.ts'
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
  const { act, isActing } = useAct()
  const name = group.committeeName
  const detach = () => void act(() => rpc.groups.detach({ committeeId }), t('groups.detached', { name }))
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
          isClearable={false}
          save={(id) => rpc.groups.attach({ committeeId, synergyId: id })}
        />
        <RecordField
          label={t('groups.action')}
          placeholder={t('groups.actionPlaceholder')}
          value={actionId === null ? null : { id: actionId, label: `${group.actionNumber} · ${group.actionTitle}` }}
          finder={actionFinder}
          isClearable={false}
          save={(id) => rpc.groups.attach({ committeeId, actionId: id })}
        />
      </DetailFields>
      <div className={classes.aim}>
        {synergyId === null ? null : <Anchor href={hrefOf('synergies', synergyId)}>{t('groups.openSynergy')}</Anchor>}
        {synergyStage === null ? null : <StageBadge stage={synergyStage} />}
        {actionId === null ? null : <Anchor href={hrefOf('actions', actionId)}>{t('groups.openAction')}</Anchor>}
        {synergyId === null && actionId === null ? (
          <DetailNote>{t('groups.aimless')}</DetailNote>
        ) : (
          <Button className={classes.detach} leftSection={<IconUnlink size={16} />} loading={isActing} onClick={detach}>
            {t('groups.detach')}
          </Button>
        )}
      </div>
    </>
  )
}
