import { ActionIcon, Anchor, Button, Select } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { relationKinds, type RelationKind } from '../../../shared/actions/actionParts.contract.ts'
import { rpc } from '../../rpc.ts'
import { actionTones } from '../../ui/followUp/tones.ts'
import { hrefOf } from '../../ui/places.ts'
import { RecordInput, type RecordChoice } from '../../ui/RecordInput.tsx'
import { StatusBadge } from '../../ui/StatusBadge.tsx'
import { useAct } from '../../ui/useAct.ts'
import type { TabProps } from './ActionDetail.tsx'
import classes from './actions.module.css'
import { actionFinder } from './finders.ts'

/** The actions that it waits for, those that wait for it, and those that are read with it. */
export const Relations = ({ action: { id: actionId, relations } }: Pick<TabProps, 'action'>) => {
  const { t } = useTranslation()
  const { act } = useAct()
  return (
    <>
      <h4 className={classes.label}>{t('actions.relations')}</h4>
      {relations.length === 0 ? null : (
        <ul className={classes.rows} aria-label={t('actions.relations')}>
          {relations.map(({ id, kind, otherId, number, title, status }) => (
            <li key={id}>
              <span className={classes.kind}>{t(`enums.relationKind.${kind}`)}</span>
              <Anchor href={hrefOf('actions', otherId)} inherit className={classes.cut}>
                {number} · {title}
              </Anchor>
              <StatusBadge tone={actionTones[status]} word={t(`enums.actionStatus.${status}`)} />
              <ActionIcon
                aria-label={t('actions.unlink', { number })}
                onClick={() => void act(() => rpc.actions.relations.remove({ id }), t('actions.unlinked', { number }))}
              >
                <IconX size={16} />
              </ActionIcon>
            </li>
          ))}
        </ul>
      )}
      <NewRelation actionId={actionId} />
    </>
  )
}

const NewRelation = ({ actionId }: { actionId: string }) => {
  const { t } = useTranslation()
  const { act, isActing } = useAct()
  const [kind, setKind] = useState<RelationKind>('before')
  const [other, setOther] = useState<RecordChoice | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const add = async () => {
    if (other === null) return setRefusal(t('actions.chooseOther'))
    const added = await act(
      () => rpc.actions.relations.add({ actionId, otherId: other.id, kind }),
      undefined,
      (sentences) => setRefusal(Object.values(sentences)[0] ?? null),
    )
    if (added) setOther(null)
  }
  return (
    <form
      className={classes.addLine}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void add()
      }}
    >
      <Select
        className={classes.kindChoice}
        aria-label={t('actions.relationKind')}
        data={relationKinds.map((value) => ({ value, label: t(`enums.relationKind.${value}`) }))}
        value={kind}
        allowDeselect={false}
        onChange={(chosen) => {
          setKind(relationKinds.find((known) => known === chosen) ?? kind)
          setRefusal(null)
        }}
      />
      <RecordInput
        className={classes.grow}
        label={t('actions.otherAction')}
        hideLabel
        placeholder={t('actions.otherAction')}
        finder={actionFinder(actionId)}
        value={other}
        error={refusal}
        onChange={(chosen) => {
          setOther(chosen)
          setRefusal(null)
        }}
      />
      <Button
        type="submit"
        aria-label={t('actions.linkAction')}
        leftSection={<IconPlus size={16} />}
        disabled={isActing}
      >
        {t('common.add')}
      </Button>
    </form>
  )
}
