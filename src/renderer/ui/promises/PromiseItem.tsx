import { ActionIcon, Button, Menu } from '@mantine/core'
import { IconArrowBackUp, IconCheck, IconDots, IconTrash, IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { CompanyPromise, promiseSides, type PromiseRow } from '../../../shared/promises/promises.contract.ts'
import { rpc } from '../../rpc.ts'
import { DateField } from '../fields/DateField.tsx'
import { SelectField } from '../fields/SelectField.tsx'
import { LongTextField } from '../fields/TextField.tsx'
import { shortDate } from '../format.ts'
import { StatusBadge } from '../StatusBadge.tsx'
import { useAct } from '../useAct.ts'
import classes from './promises.module.css'

interface PromiseItemProps {
  promise: PromiseRow
  /** It is settled, opened again or removed: its row goes elsewhere. */
  onGone: () => void
}

/** One promise: read at a glance, changed in place, settled in one gesture. */
export const PromiseItem = ({ promise, onGone }: PromiseItemProps) => {
  const { t } = useTranslation()
  const { act } = useAct()
  const { id, outcome, text } = promise
  const settle = async (next: PromiseRow['outcome']) => {
    const said = next === null ? t('promises.reopened') : t(next === 'kept' ? 'promises.kept' : 'promises.dropped')
    if (await act(() => rpc.promises.settle({ id, outcome: next }), said)) onGone()
  }
  const remove = async () => {
    if (await act(() => rpc.promises.remove({ id }), t('promises.removed'))) onGone()
  }
  return (
    <li className={`${classes.promise} quiet-fields`} data-record={id} data-settled={outcome !== null}>
      {outcome === null ? <OpenFields promise={promise} /> : <Settled promise={promise} />}
      {outcome === null ? (
        <Button
          size="compact-sm"
          aria-label={t('promises.keep', { text })}
          leftSection={<IconCheck size={14} />}
          onClick={() => void settle('kept')}
        >
          {t('promises.keepShort')}
        </Button>
      ) : null}
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon className={classes.menu} aria-label={t('promises.more', { text })}>
            <IconDots size={16} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {outcome === null ? (
            <Menu.Item leftSection={<IconX size={16} />} onClick={() => void settle('dropped')}>
              {t('promises.drop')}
            </Menu.Item>
          ) : (
            <Menu.Item leftSection={<IconArrowBackUp size={16} />} onClick={() => void settle(null)}>
              {t('promises.reopen')}
            </Menu.Item>
          )}
          <Menu.Item leftSection={<IconTrash size={16} />} onClick={() => void remove()}>
            {t('promises.remove')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </li>
  )
}

const OpenFields = ({ promise }: { promise: PromiseRow }) => {
  const { t } = useTranslation()
  const { id } = promise
  return (
    <>
      <LongTextField
        className={classes.text}
        label={t('promises.text')}
        hideLabel
        isOneParagraph
        minRows={1}
        value={promise.text}
        schema={CompanyPromise.shape.text}
        save={(text) => rpc.promises.update({ id, text })}
      />
      <SelectField
        className={classes.side}
        label={t('promises.side')}
        hideLabel
        value={promise.side}
        options={promiseSides.map((value) => ({ value, label: t(`promises.sides.${value}`) }))}
        // Without a cross to empty it, a side is always chosen.
        save={(side) => rpc.promises.update({ id, side: side ?? promise.side })}
      />
      <div className={classes.due}>
        <DateField
          label={t('promises.dueDate')}
          hideLabel
          value={promise.dueDate}
          save={(dueDate) => rpc.promises.update({ id, dueDate })}
        />
        {promise.isLate ? <StatusBadge tone="late" word={t('common.late')} /> : null}
      </div>
    </>
  )
}

const Settled = ({ promise }: { promise: PromiseRow }) => {
  const { t } = useTranslation()
  const { outcome, settledOn } = promise
  if (outcome === null) return null
  return (
    <>
      <span className={classes.words}>{promise.text}</span>
      <span className={classes.sideWords}>{t(`promises.sides.${promise.side}`)}</span>
      <StatusBadge
        tone={outcome === 'kept' ? 'done' : 'stopped'}
        word={
          settledOn === null
            ? t(`enums.promiseOutcome.${outcome}`)
            : t(`promises.settledOn.${outcome}`, { date: shortDate(settledOn) })
        }
      />
    </>
  )
}
