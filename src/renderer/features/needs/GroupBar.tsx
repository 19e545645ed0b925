import { Button } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { rpc } from '../../rpc.ts'
import { useAct } from '../../ui/useAct.ts'
import { CollectiveInput } from './CollectiveInput.tsx'
import classes from './needs.module.css'
import type { Grouping } from './useGrouping.ts'

/** Marks the button that begins the grouping: the focus is back on it once it is over. */
export const BEGIN_GROUPING = 'data-begin-grouping'

const focusBeside = (pane: HTMLElement | null | undefined, selector: string) =>
  pane?.querySelector<HTMLElement>(selector)?.focus()

/** Puts the needs that are ticked under a collective need, all in one act. */
export const GroupBar = ({ grouping }: { grouping: Grouping }) => {
  const { t } = useTranslation()
  const { act, isActing } = useAct()
  const bar = useRef<HTMLDivElement>(null)
  const focusList = () => focusBeside(bar.current?.parentElement, '[role="listbox"]')
  // The button that began it is gone, and the needs are what comes next.
  useEffect(focusList, [])
  const ids = [...(grouping.chosen ?? [])]
  const count = ids.length
  const put = async (call: () => Promise<unknown>, done: string) => {
    if ((await act(call, done)) === undefined) return
    grouping.clear()
    focusList()
  }
  const end = () => {
    const pane = bar.current?.parentElement
    flushSync(grouping.end)
    focusBeside(pane, `[${BEGIN_GROUPING}], [role="listbox"]`)
  }
  const nameThem = (key: 'grouped' | 'ungrouped') => t(`needs.${key}`, { count })
  return (
    <div ref={bar} className={classes.groupBar} role="group" aria-label={t('needs.grouping')}>
      <div className={classes.groupLine}>
        <span className={classes.groupCount} role="status">
          {count === 0 ? t('needs.chooseSome') : t('needs.chosenCount', { count })}
        </span>
        {grouping.chooseAll ? (
          <Button size="compact-xs" variant="subtle" onClick={grouping.chooseAll}>
            {t('needs.chooseAll')}
          </Button>
        ) : null}
        <Button size="compact-xs" variant="subtle" onClick={end}>
          {t('needs.endGrouping')}
        </Button>
      </div>
      <CollectiveInput
        // Emptied once the needs are put away.
        key={String(count === 0)}
        size="xs"
        hideLabel
        label={t('needs.putUnder')}
        placeholder={t('needs.putUnder')}
        noneLabel={t('needs.takeOut')}
        value={null}
        disabled={count === 0 || isActing}
        onChoose={(collectiveNeedId) =>
          void put(
            () => rpc.needs.group({ ids, collectiveNeedId }),
            nameThem(collectiveNeedId === null ? 'ungrouped' : 'grouped'),
          )
        }
        onCreate={(name) =>
          void put(() => rpc.needs.addCollective({ name, needIds: ids }), t('needs.groupedNew', { count, name }))
        }
      />
    </div>
  )
}
