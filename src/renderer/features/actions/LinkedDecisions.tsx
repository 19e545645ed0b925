import { ActionIcon, Anchor } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { hrefOf } from '../../ui/places.ts'
import { RecordInput } from '../../ui/RecordInput.tsx'
import { useAct } from '../../ui/useAct.ts'
import classes from './actions.module.css'
import { decisionFinder } from './finders.ts'
import type { PartProps } from './SheetTab.tsx'

/** Other decisions that an action is linked to, besides the one that it carries out. */
export const LinkedDecisions = ({ action: { decisions }, update }: Omit<PartProps, 'isFrozen'>) => {
  const { t } = useTranslation()
  const { act } = useAct()
  const ids = decisions.map(({ id }) => id)
  return (
    <>
      <h4 className={classes.label}>{t('actions.otherDecisions')}</h4>
      {decisions.length === 0 ? null : (
        <ul className={classes.rows} aria-label={t('actions.otherDecisions')}>
          {decisions.map(({ id, number, text }) => (
            <li key={id}>
              <Anchor href={hrefOf('decisions', id)} inherit className={classes.cut}>
                {number} · {text}
              </Anchor>
              <ActionIcon
                aria-label={t('actions.unlink', { number })}
                onClick={() =>
                  void act(
                    () => update({ decisionIds: ids.filter((held) => held !== id) }),
                    t('actions.unlinked', { number }),
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
        key={ids.length}
        label={t('actions.linkDecision')}
        hideLabel
        placeholder={t('actions.linkDecision')}
        finder={decisionFinder}
        value={null}
        onChange={(chosen) => {
          if (chosen) void act(() => update({ decisionIds: [...ids, chosen.id] }))
        }}
      />
    </>
  )
}
