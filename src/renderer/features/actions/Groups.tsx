import { ActionIcon, Anchor, Button, Select } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { orpc } from '../../query.ts'
import { rpc } from '../../rpc.ts'
import { hrefOf } from '../../ui/places.ts'
import { useAct } from '../../ui/useAct.ts'
import classes from './actions.module.css'

/** The follow-up groups that were made for an action, and how far each is. */
export const Groups = ({ actionId }: { actionId: string }) => {
  const { t } = useTranslation()
  const { act } = useAct()
  const { data: groups } = useQuery(orpc.groups.ofAction.queryOptions({ input: { actionId } }))
  return (
    <>
      <h4 className={classes.label}>{t('actions.groups.title')}</h4>
      {groups === undefined || groups.length === 0 ? null : (
        <ul className={classes.rows} aria-label={t('actions.groups.title')}>
          {groups.map(({ committeeId, committeeName: name, current }) => (
            <li key={committeeId}>
              <Anchor href={hrefOf('committees', committeeId)} inherit className={classes.cut}>
                {name}
              </Anchor>
              <span className={classes.aside}>
                {current === null ? t('actions.groups.done') : t(`enums.groupStep.${current}`)}
              </span>
              <ActionIcon
                aria-label={t('actions.groups.detach', { name })}
                onClick={() =>
                  void act(() => rpc.groups.detach({ committeeId }), t('actions.groups.detached', { name }))
                }
              >
                <IconX size={16} />
              </ActionIcon>
            </li>
          ))}
        </ul>
      )}
      <Attach actionId={actionId} />
    </>
  )
}

/** An existing follow-up group that was made for nothing yet; a new one is made among the bodies. */
const Attach = ({ actionId }: { actionId: string }) => {
  const { t } = useTranslation()
  const { act, isActing } = useAct()
  const { data: groups } = useQuery(orpc.groups.list.queryOptions())
  const [committeeId, setCommitteeId] = useState<string | null>(null)
  const free = (groups ?? []).filter((group) => group.synergyId === null && group.actionId === null)
  const chosen = free.find((group) => group.committeeId === committeeId)
  const attach = async () => {
    if (!chosen) return
    const done = t('actions.groups.attached', { name: chosen.committeeName })
    if (await act(() => rpc.groups.attach({ committeeId: chosen.committeeId, actionId }), done)) setCommitteeId(null)
  }
  if (free.length === 0) {
    return (
      <p className={classes.hint}>
        {t('actions.groups.make')}{' '}
        <Anchor href={hrefOf('committees')} inherit underline="always">
          {t('actions.groups.goToCommittees')}
        </Anchor>
      </p>
    )
  }
  return (
    <form
      className={classes.addLine}
      onSubmit={(event) => {
        event.preventDefault()
        void attach()
      }}
    >
      <Select
        className={classes.grow}
        aria-label={t('actions.groups.which')}
        placeholder={t('actions.groups.which')}
        data={free.map((group) => ({ value: group.committeeId, label: group.committeeName }))}
        value={chosen?.committeeId ?? null}
        onChange={setCommitteeId}
      />
      <Button type="submit" disabled={!chosen || isActing}>
        {t('actions.groups.attach')}
      </Button>
    </form>
  )
}
