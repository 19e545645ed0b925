import { ActionIcon, Button, Menu, SegmentedControl, Switch, Tooltip } from '@mantine/core'
import { IconCalendarPin, IconPrinter, IconZoomIn, IconZoomOut } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './PlanTimeline.module.css'
import { zooms, type Zoom } from './timelineScale.ts'

interface ToolsProps {
  zoom: Zoom
  onZoom: (zoom: Zoom) => void
  onToday: () => void
  isLateOnly: boolean
  onLateOnly: (isOn: boolean) => void
  onPrint: (paper: 'A4' | 'A3') => void
}

/** The scale one step finer or wider; the same at either end. */
export const besideZoom = (zoom: Zoom, step: 1 | -1): Zoom => zooms[zooms.indexOf(zoom) + step] ?? zoom

/** What can be done to the timeline as a whole. */
export const PlanTimelineTools = ({ zoom, onZoom, onToday, isLateOnly, onLateOnly, onPrint }: ToolsProps) => {
  const { t } = useTranslation()
  return (
    <>
      <Switch
        size="xs"
        label={t('plan.timeline.lateOnly')}
        checked={isLateOnly}
        onChange={(event) => onLateOnly(event.currentTarget.checked)}
      />
      <div className={classes.zoom}>
        <Step
          label={t('plan.timeline.zoomOut')}
          keys="−"
          isEnd={zoom === 'year'}
          onClick={() => onZoom(besideZoom(zoom, 1))}
        >
          <IconZoomOut size={16} />
        </Step>
        <SegmentedControl
          size="xs"
          styles={{ label: { fontWeight: 400 } }}
          aria-label={t('plan.timeline.zoom')}
          data={zooms.map((value) => ({ value, label: t(`plan.timeline.zooms.${value}`) }))}
          value={zoom}
          onChange={onZoom}
        />
        <Step
          label={t('plan.timeline.zoomIn')}
          keys="+"
          isEnd={zoom === 'week'}
          onClick={() => onZoom(besideZoom(zoom, -1))}
        >
          <IconZoomIn size={16} />
        </Step>
      </div>
      <Button size="xs" className={classes.tool} leftSection={<IconCalendarPin size={14} />} onClick={onToday}>
        {t('plan.timeline.today')}
      </Button>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button size="xs" className={classes.tool} leftSection={<IconPrinter size={14} />}>
            {t('plan.timeline.print')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {(['A4', 'A3'] as const).map((paper) => (
            <Menu.Item key={paper} onClick={() => onPrint(paper)}>
              {t(`plan.timeline.printOn.${paper}`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </>
  )
}

interface StepProps {
  label: string
  keys: string
  isEnd: boolean
  onClick: () => void
  children: ReactNode
}

const Step = ({ label, keys, isEnd, onClick, children }: StepProps) => {
  const { t } = useTranslation()
  return (
    <Tooltip label={t('common.withShortcut', { label, keys })}>
      <ActionIcon aria-label={label} disabled={isEnd} onClick={onClick}>
        {children}
      </ActionIcon>
    </Tooltip>
  )
}
