import { ActionIcon, Anchor } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { IndicatorDetail } from '../../../shared/indicators/indicators.contract.ts'
import { rpc } from '../../rpc.ts'
import { DetailNote, DetailSection } from '../../ui/Detail.tsx'
import { hrefOf } from '../../ui/places.ts'
import { RecordInput, type RecordFinder } from '../../ui/RecordInput.tsx'
import { useAct } from '../../ui/useAct.ts'
import classes from './indicators.module.css'

const LIMIT = 30

const finderBut = (linked: readonly string[]): RecordFinder => ({
  name: `actions-but-${linked.join(' ')}`,
  find: async (search) => {
    const { rows } = await rpc.actions.list({ search, limit: LIMIT })
    return rows.flatMap(({ id, number, title }) => (linked.includes(id) ? [] : [{ id, label: `${number} · ${title}` }]))
  },
})

/** The actions of the plan that should move it. */
export const LinkedActions = ({ indicator: { id: indicatorId, actions } }: { indicator: IndicatorDetail }) => {
  const { t } = useTranslation()
  const { act } = useAct()
  return (
    <DetailSection title={t('indicators.actions')}>
      {actions.length === 0 ? <DetailNote>{t('indicators.actionsHelp')}</DetailNote> : null}
      {actions.length === 0 ? null : (
        <ul className={classes.rows} aria-label={t('indicators.actions')}>
          {actions.map(({ actionId, number, title }) => (
            <li key={actionId} className={classes.line}>
              <Anchor inherit className={classes.cut} href={hrefOf('actions', actionId)}>
                {[number, title].filter((words) => words !== '').join(' · ')}
              </Anchor>
              <ActionIcon
                aria-label={t('indicators.unlinkAction', { number })}
                onClick={() =>
                  void act(
                    () => rpc.indicators.unlinkAction({ indicatorId, actionId }),
                    t('indicators.actionUnlinked', { number }),
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
        key={actions.length}
        className={classes.linking}
        label={t('indicators.linkAction')}
        hideLabel
        placeholder={t('indicators.linkAction')}
        finder={finderBut(actions.map(({ actionId }) => actionId))}
        value={null}
        onChange={(chosen) => {
          if (chosen) void act(() => rpc.indicators.linkAction({ indicatorId, actionId: chosen.id }))
        }}
      />
    </DetailSection>
  )
}
