import { ActionIcon, Anchor, Button, Menu } from '@mantine/core'
import { IconArrowLeft, IconArrowRight, IconDots, IconGavel, IconTrash, IconX } from '@tabler/icons-react'
import { useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { Scenario } from '../../../shared/synergies/scenarios.contract.ts'
import { rpc } from '../../rpc.ts'
import { LongTextField } from '../../ui/fields/TextField.tsx'
import { shortDate } from '../../ui/format.ts'
import { hrefOf } from '../../ui/places.ts'
import { StatusBadge } from '../../ui/StatusBadge.tsx'
import { useAct } from '../../ui/useAct.ts'
import { ChooseDialog } from './ChooseDialog.tsx'
import classes from './Scenarios.module.css'

interface ScenarioHeadProps {
  scenario: Scenario
  rank: number
  count: number
}

/** The head of a scenario’s column: its name, whether it is the one chosen, its acts. Alt + ← → moves the column. */
export const ScenarioHead = ({ scenario, rank, count }: ScenarioHeadProps) => {
  const { t } = useTranslation()
  const { act } = useAct()
  const [isChoosing, setChoosing] = useState(false)
  const { id, name, isChosen } = scenario
  const move = (position: number) => {
    if (position < 0 || position >= count) return
    void act(() => rpc.synergies.scenarios.move({ id, position }))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight')) return
    event.preventDefault()
    move(rank + (event.key === 'ArrowLeft' ? -1 : 1))
  }
  return (
    <th scope="col" data-chosen={isChosen} data-record={id} onKeyDown={onKeyDown}>
      <div className={classes.headLine}>
        <LongTextField
          isOneParagraph
          minRows={1}
          className={classes.name}
          label={t('synergies.scenarios.name')}
          hideLabel
          value={name}
          schema={Scenario.shape.name}
          save={(next) => rpc.synergies.scenarios.update({ id, name: next })}
        />
        <Menu position="bottom-end">
          <Menu.Target>
            <ActionIcon aria-label={t('synergies.scenarios.more', { name })}>
              <IconDots size={16} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item leftSection={<IconArrowLeft size={16} />} disabled={rank === 0} onClick={() => move(rank - 1)}>
              {t('synergies.scenarios.moveLeft')}
            </Menu.Item>
            <Menu.Item
              leftSection={<IconArrowRight size={16} />}
              disabled={rank === count - 1}
              onClick={() => move(rank + 1)}
            >
              {t('synergies.scenarios.moveRight')}
            </Menu.Item>
            {isChosen ? (
              <>
                <Menu.Item leftSection={<IconGavel size={16} />} onClick={() => setChoosing(true)}>
                  {t('synergies.scenarios.changeChoice')}
                </Menu.Item>
                <Menu.Item
                  leftSection={<IconX size={16} />}
                  onClick={() =>
                    void act(
                      () => rpc.synergies.scenarios.unchoose({ id }),
                      t('synergies.scenarios.unchosen', { name }),
                    )
                  }
                >
                  {t('synergies.scenarios.unchoose')}
                </Menu.Item>
              </>
            ) : null}
            <Menu.Item
              leftSection={<IconTrash size={16} />}
              onClick={() =>
                void act(() => rpc.synergies.scenarios.remove({ id }), t('synergies.scenarios.removed', { name }))
              }
            >
              {t('synergies.scenarios.remove')}
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </div>
      {isChosen ? (
        <Chosen scenario={scenario} />
      ) : (
        <Button
          size="compact-xs"
          aria-label={t('synergies.scenarios.chooseOf', { name })}
          onClick={() => setChoosing(true)}
        >
          {t('synergies.scenarios.choose')}
        </Button>
      )}
      <ChooseDialog scenario={scenario} isOpen={isChoosing} onClose={() => setChoosing(false)} />
    </th>
  )
}

/** « Choisi le 3 mars 2026 · COPIL-2026-01-D2 ». */
const Chosen = ({ scenario: { chosenOn, decisionId, decisionNumber } }: { scenario: Scenario }) => {
  const { t } = useTranslation()
  const word =
    chosenOn === null
      ? t('synergies.scenarios.chosen')
      : t('synergies.scenarios.chosenOn', { date: shortDate(chosenOn) })
  return (
    <div className={classes.chosen}>
      <StatusBadge tone="done" word={word} />
      {decisionId === null ? null : (
        <Anchor href={hrefOf('decisions', decisionId)} inherit>
          {decisionNumber}
        </Anchor>
      )}
    </div>
  )
}
