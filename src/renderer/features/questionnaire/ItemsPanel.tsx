import { Button } from '@mantine/core'
import { IconClipboardPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { byAxis } from '../../../shared/questionnaire/questionnaire.rules.ts'
import { Detail, DetailNote } from '../../ui/Detail.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { focusField } from '../../ui/focusField.ts'
import { ADD_ITEMS, AddItems } from './AddItems.tsx'
import { AxisItems } from './AxisItems.tsx'
import classes from './questionnaire.module.css'
import { useCounts } from './useCounts.ts'

/** What the questionnaire asks, axis by axis, in the words of the official tool that the officer copies here. */
export const ItemsPanel = ({ onStart }: { onStart: (() => void) | null }) => {
  const { t } = useTranslation()
  const { items, counts } = useCounts()
  const [isAdding, setAdding] = useState(false)
  if (!items) return null
  const stopAdding = () => {
    // The form goes with the button that closed it: the one that opens it again has the focus.
    flushSync(() => setAdding(false))
    focusField(ADD_ITEMS)
  }
  const paste = { label: t('questionnaire.add.open'), run: () => setAdding(true) }
  if (items.length === 0 && !isAdding)
    return (
      <EmptyState
        sentence={t('questionnaire.items.empty', { allItems: counts.allItems, allRequired: counts.allRequired })}
        action={paste}
      />
    )
  return (
    <Detail title={t('questionnaire.items.title')}>
      <section className={classes.intro} aria-label={t('questionnaire.items.progress')}>
        <p className={classes.counter} role="status">
          {t('questionnaire.items.count', {
            ...counts,
            required: t('questionnaire.requiredCount', { count: counts.required }),
          })}
        </p>
        <DetailNote>{t('questionnaire.items.official')}</DetailNote>
        {isAdding ? null : (
          <div className={classes.acts} id={ADD_ITEMS}>
            <Button leftSection={<IconClipboardPlus size={16} />} onClick={paste.run}>
              {paste.label}
            </Button>
            {onStart === null || counts.count === 0 ? null : (
              <Button onClick={onStart}>{t('questionnaire.start')}</Button>
            )}
          </div>
        )}
      </section>
      {isAdding ? (
        <div id={ADD_ITEMS}>
          <AddItems onClose={stopAdding} />
        </div>
      ) : null}
      {byAxis(items).map((one) => (
        <AxisItems key={one.axis} {...one} />
      ))}
    </Detail>
  )
}
