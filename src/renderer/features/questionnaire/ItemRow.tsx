import { ActionIcon, Menu } from '@mantine/core'
import { IconArchive, IconArrowsExchange, IconChevronDown, IconDots, IconTrash } from '@tabler/icons-react'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Item, questionnaireAxes } from '../../../shared/questionnaire/questionnaire.contract.ts'
import { rpc } from '../../rpc.ts'
import { LongTextField } from '../../ui/fields/TextField.tsx'
import { focusField } from '../../ui/focusField.ts'
import { useAct } from '../../ui/useAct.ts'
import { ADD_ITEMS } from './AddItems.tsx'
import { ItemFields } from './ItemFields.tsx'
import { useExpected } from './useExpected.ts'
import classes from './questionnaire.module.css'

/** Beyond the end of any axis: last. */
const LAST = 10_000

interface ItemRowProps {
  item: Item
  /** The item beside it. */
  heirId: string | null
}

/** An item: its words, what it expects, and its settings when it is unfolded. */
export const ItemRow = ({ item, heirId, handle }: ItemRowProps & { handle: ReactNode }) => {
  const { t } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  const expected = useExpected()
  const { id, label, isRequired } = item
  return (
    <div className={classes.item} id={`item-${id}`}>
      <div className={classes.itemLine}>
        {handle}
        <LongTextField
          className={`${classes.grow} quiet-fields`}
          label={t('questionnaire.item.label', { label })}
          hideLabel
          isOneParagraph
          minRows={1}
          value={label}
          schema={Item.shape.label}
          save={(next) => rpc.questionnaire.updateItem({ id, label: next })}
        />
        <span className={classes.expects}>
          {expected(item)}
          <span>{t(isRequired ? 'questionnaire.required' : 'questionnaire.optional')}</span>
        </span>
        <ActionIcon
          aria-label={t('questionnaire.item.settings', { label })}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          <IconChevronDown size={16} className={classes.chevron} data-open={isOpen} />
        </ActionIcon>
        <ItemMenu item={item} heirId={heirId} />
      </div>
      {isOpen ? <ItemFields item={item} /> : null}
    </div>
  )
}

/** What is done with an item; it leaves its place, and the focus goes to the item that stands by it. */
const ItemMenu = ({ item: { id, label, axis }, heirId }: ItemRowProps) => {
  const { t } = useTranslation()
  const { act } = useAct()
  const leave = async (call: () => Promise<unknown>, done: string) => {
    if (await act(call, done)) focusField(heirId === null ? ADD_ITEMS : `item-${heirId}`)
  }
  const others = questionnaireAxes.filter((other) => other !== axis)
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon aria-label={t('questionnaire.more', { name: label })}>
          <IconDots size={16} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {others.map((other) => {
          const name = t(`questionnaire.axes.${other}`)
          return (
            <Menu.Item
              key={other}
              leftSection={<IconArrowsExchange size={16} />}
              onClick={() =>
                void leave(
                  () => rpc.questionnaire.moveItem({ id, axis: other, position: LAST }),
                  t('questionnaire.item.moved', { label, axis: name }),
                )
              }
            >
              {t('questionnaire.item.moveTo', { axis: name })}
            </Menu.Item>
          )
        })}
        <Menu.Item
          leftSection={<IconArchive size={16} />}
          onClick={() =>
            void leave(
              () => rpc.questionnaire.updateItem({ id, isRetired: true }),
              t('questionnaire.item.retired', { label }),
            )
          }
        >
          {t('questionnaire.item.retire')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconTrash size={16} />}
          onClick={() =>
            void leave(() => rpc.questionnaire.removeItem({ id }), t('questionnaire.item.removed', { label }))
          }
        >
          {t('questionnaire.item.remove')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
