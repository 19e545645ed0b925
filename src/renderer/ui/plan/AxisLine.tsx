import { ActionIcon, Menu } from '@mantine/core'
import { IconArrowBarToLeft, IconCornerDownRight, IconDots, IconTrash } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Axis, type AxisRow } from '../../../shared/axes/axes.contract.ts'
import { rpc } from '../../rpc.ts'
import { LongTextField, TextField } from '../fields/TextField.tsx'
import { useAct } from '../useAct.ts'
import classes from './axes.module.css'

interface AxisLineProps {
  axis: AxisRow
  axes: readonly AxisRow[]
  handle: ReactNode
}

const schemas = Axis.shape

/** One axis: its number, its name, who carries it and what it is about, edited in place. */
export const AxisLine = ({ axis, axes, handle }: AxisLineProps) => {
  const { t } = useTranslation()
  const { id, name, number } = axis
  // Those of its sub-axes are its own too: « 0 action » above thirteen would be false.
  const count = axes.reduce((sum, one) => (one.parentId === id ? sum + one.actionCount : sum), axis.actionCount)
  return (
    <div className={`${classes.axis} quiet-fields`}>
      {handle}
      <span className={classes.number}>{number}</span>
      <TextField
        className={classes.name ?? ''}
        label={t('axes.nameOf', { number })}
        hideLabel
        value={name}
        schema={schemas.name}
        save={(next) => rpc.axes.update({ id, name: next })}
      />
      <TextField
        className={classes.carriers ?? ''}
        label={t('axes.carriersOf', { number })}
        hideLabel
        placeholder={t('axes.carriers')}
        value={axis.carriers}
        schema={schemas.carriers}
        save={(carriers) => rpc.axes.update({ id, carriers })}
      />
      <span className={classes.count}>{t('axes.actions', { count })}</span>
      <AxisMenu axis={axis} axes={axes} />
      <LongTextField
        className={classes.description ?? ''}
        label={t('axes.descriptionOf', { number })}
        hideLabel
        minRows={1}
        placeholder={t('axes.description')}
        value={axis.description}
        schema={schemas.description}
        save={(description) => rpc.axes.update({ id, description })}
      />
    </div>
  )
}

const LAST = Number.MAX_SAFE_INTEGER

const AxisMenu = ({ axis, axes }: Pick<AxisLineProps, 'axis' | 'axes'>) => {
  const { t } = useTranslation()
  const { act } = useAct()
  const { id, name, parentId } = axis
  const hasOwn = axes.some((other) => other.parentId === id)
  const parents = hasOwn
    ? []
    : axes.filter((other) => other.parentId === null && other.id !== id && other.id !== parentId)
  const place = (next: string | null) =>
    void act(() => rpc.axes.move({ id, parentId: next, position: LAST }), t('axes.moved', { name }))
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon aria-label={t('axes.more', { name })}>
          <IconDots size={16} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {parentId === null ? null : (
          <Menu.Item leftSection={<IconArrowBarToLeft size={16} />} onClick={() => place(null)}>
            {t('axes.toFirstLevel')}
          </Menu.Item>
        )}
        {parents.map((parent) => (
          <Menu.Item key={parent.id} leftSection={<IconCornerDownRight size={16} />} onClick={() => place(parent.id)}>
            {t('axes.placeUnder', { number: parent.number, name: parent.name })}
          </Menu.Item>
        ))}
        <Menu.Item
          leftSection={<IconTrash size={16} />}
          onClick={() => void act(() => rpc.axes.remove({ id }), t('axes.removed', { name }))}
        >
          {t('axes.remove')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
