import { ActionIcon, Anchor } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { fold } from '../../../shared/search.ts'
import { orpc } from '../../query.ts'
import { rpc } from '../../rpc.ts'
import { targetWords, valueWords } from '../../ui/figures/figureWords.ts'
import { TargetMark } from '../../ui/figures/TargetMark.tsx'
import { hrefOf } from '../../ui/places.ts'
import { RecordInput, type RecordFinder } from '../../ui/RecordInput.tsx'
import { todayDate } from '../../ui/today.ts'
import { useAct } from '../../ui/useAct.ts'
import classes from './actions.module.css'

const finderBut = (linked: readonly string[]): RecordFinder => ({
  name: `indicators-but-${linked.join(' ')}`,
  find: async (search) => {
    const sought = fold(search)
    const rows = await rpc.indicators.list({})
    return rows.flatMap(({ id, name }) =>
      linked.includes(id) || !fold(name).includes(sought) ? [] : [{ id, label: name }],
    )
  },
})

/** The indicators that the action should move, with what they are worth today. */
export const LinkedIndicators = ({ actionId }: { actionId: string }) => {
  const { t } = useTranslation()
  const { act } = useAct()
  const { data } = useQuery(orpc.indicators.ofAction.queryOptions({ input: { actionId } }))
  const rows = data ?? []
  return (
    <>
      <h4 className={classes.label}>{t('indicators.ofAction.title')}</h4>
      {rows.length === 0 ? null : (
        <ul className={classes.rows} aria-label={t('indicators.ofAction.title')}>
          {rows.map((row) => (
            <li key={row.id}>
              <Anchor href={hrefOf('indicators', row.id)} inherit className={classes.cut}>
                {row.name}
              </Anchor>
              <b className="numeric">{valueWords(row.value, row)}</b>
              <span className={classes.aside}>{targetWords(row)}</span>
              <TargetMark row={row} day={todayDate()} />
              <ActionIcon
                aria-label={t('indicators.ofAction.unlink', { name: row.name })}
                onClick={() =>
                  void act(
                    () => rpc.indicators.unlinkAction({ indicatorId: row.id, actionId }),
                    t('indicators.ofAction.unlinked', { name: row.name }),
                  )
                }
              >
                <IconX size={16} />
              </ActionIcon>
            </li>
          ))}
        </ul>
      )}
      <RecordInput
        // Emptied for the next one.
        key={rows.length}
        label={t('indicators.ofAction.link')}
        hideLabel
        placeholder={t('indicators.ofAction.link')}
        finder={finderBut(rows.map(({ id }) => id))}
        value={null}
        onChange={(chosen) => {
          if (chosen) void act(() => rpc.indicators.linkAction({ indicatorId: chosen.id, actionId }))
        }}
      />
    </>
  )
}
