import { Button, Menu } from '@mantine/core'
import { IconSnowflake } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { MeetingRow } from '../../../shared/meetings/meetings.contract.ts'
import type { Baseline } from '../../../shared/plan/plan.contract.ts'
import { BaselinesDialog } from './BaselinesDialog.tsx'
import { CompareDialog } from './CompareDialog.tsx'
import { FreezeDialog } from './FreezeDialog.tsx'
import classes from './PlanTimeline.module.css'

interface BaselineToolsProps {
  baselines: readonly Baseline[]
  meetings: readonly MeetingRow[]
  /** The one that is drawn under the plan. */
  chosen: Baseline | undefined
  onChoose: (id: string | null) => void
}

const NOTHING = 'nothing'

type Opened = 'freeze' | 'compare' | 'manage' | null

/** « Plan figé »: freezes the plan, shows how it was, compares it with what it is. */
export const BaselineTools = ({ baselines, meetings, chosen, onChoose }: BaselineToolsProps) => {
  const { t } = useTranslation()
  const [opened, setOpened] = useState<Opened>(null)
  const button = useRef<HTMLButtonElement>(null)
  const close = () => setOpened(null)
  const open = (next: Opened) => {
    // The item goes with its menu: the dialog gives the focus back to the button.
    button.current?.focus()
    setOpened(next)
  }
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button
            ref={button}
            size="xs"
            className={classes.tool}
            data-active={chosen !== undefined}
            leftSection={<IconSnowflake size={14} />}
          >
            <span className={classes.toolWord}>
              {chosen ? t('plan.baseline.comparedWith', { name: chosen.name }) : t('plan.baseline.menu')}
            </span>
          </Button>
        </Menu.Target>
        <Menu.Dropdown className={classes.markList}>
          <Menu.Item onClick={() => open('freeze')}>{t('plan.baseline.freeze')}</Menu.Item>
          {baselines.length === 0 ? (
            <Menu.Label>{t('plan.baseline.none')}</Menu.Label>
          ) : (
            <>
              <Menu.Item onClick={() => open('compare')}>{t('plan.baseline.compare')}</Menu.Item>
              <Menu.Item onClick={() => open('manage')}>{t('plan.baseline.manage')}</Menu.Item>
              <Menu.Label>{t('plan.baseline.compareWith')}</Menu.Label>
              <Menu.RadioGroup value={chosen?.id ?? NOTHING} onChange={(id) => onChoose(id === NOTHING ? null : id)}>
                <Menu.RadioItem closeMenuOnClick value={NOTHING}>
                  {t('plan.baseline.nothing')}
                </Menu.RadioItem>
                {baselines.map(({ id, name }) => (
                  <Menu.RadioItem key={id} closeMenuOnClick value={id}>
                    {name}
                  </Menu.RadioItem>
                ))}
              </Menu.RadioGroup>
            </>
          )}
        </Menu.Dropdown>
      </Menu>
      <FreezeDialog isOpen={opened === 'freeze'} meetings={meetings} onClose={close} onFrozen={onChoose} />
      <CompareDialog isOpen={opened === 'compare'} baselines={baselines} chosen={chosen} onClose={close} />
      <BaselinesDialog isOpen={opened === 'manage'} baselines={baselines} onClose={close} />
    </>
  )
}
