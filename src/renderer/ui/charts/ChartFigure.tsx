import { ActionIcon, Button, Tooltip } from '@mantine/core'
import { IconPhoto, IconTable } from '@tabler/icons-react'
import { useState, type KeyboardEvent, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Chart } from '../../../shared/charts/drawing.ts'
import { showToast } from '../toasts.ts'
import { ChartData } from './ChartData.tsx'
import { copyImage, saveImage } from './chartImage.ts'
import classes from './charts.module.css'
import { ChartShapes } from './ChartShapes.tsx'

interface ChartFigureProps {
  chart: Chart
  /** Names it, its table and the file of its image. */
  title: string
  /** Rank of its heading. */
  titleOrder?: 2 | 3
  /** The title is said elsewhere: it is only read out. */
  isTitleHidden?: boolean
  /** Before the buttons: what it is narrowed to. */
  tools?: ReactNode
  /** The table stands beside it already. */
  hasOwnTable?: boolean
}

/** A chart, the table of its figures one key away (T), and its image for a slide or a letter. */
export const ChartFigure = (props: ChartFigureProps) => {
  const { chart, title, titleOrder = 3, isTitleHidden, tools, hasOwnTable = false } = props
  const { t } = useTranslation()
  const [isTable, setTable] = useState(false)
  const { drawing, alt, table } = chart
  const Heading = titleOrder === 2 ? 'h2' : 'h3'
  const onKeyDown = (event: KeyboardEvent) => {
    if (hasOwnTable || event.key.toLowerCase() !== 't' || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.target instanceof HTMLInputElement) return
    event.preventDefault()
    setTable(!isTable)
  }
  const copy = async () => {
    if (await copyImage(drawing)) return showToast({ message: t('charts.copied') })
    showToast({
      message: t('charts.notCopied'),
      tone: 'error',
      action: { label: t('charts.saveImage'), run: () => void saveImage(drawing, title) },
    })
  }
  return (
    <figure className={classes.figure} style={{ maxWidth: drawing.width }} aria-label={title} onKeyDown={onKeyDown}>
      <div className={classes.bar} data-bare={isTitleHidden === true && tools === undefined}>
        {isTitleHidden ? null : <Heading className={classes.title}>{title}</Heading>}
        {tools}
        <span className={classes.acts}>
          {hasOwnTable ? null : (
            <Tooltip label={t('common.withShortcut', { label: t('charts.tableHelp'), keys: 'T' })}>
              <Button
                size="compact-sm"
                className={classes.toggle}
                aria-pressed={isTable}
                aria-keyshortcuts="T"
                leftSection={<IconTable size={16} aria-hidden />}
                onClick={() => setTable(!isTable)}
              >
                {t('charts.table')}
              </Button>
            </Tooltip>
          )}
          <Tooltip label={t('charts.copy')}>
            <ActionIcon aria-label={t('charts.copyOf', { title })} onClick={() => void copy()}>
              <IconPhoto size={18} aria-hidden />
            </ActionIcon>
          </Tooltip>
        </span>
      </div>
      {isTable ? (
        <ChartData label={t('charts.dataOf', { title })} table={table} />
      ) : (
        <svg
          className={classes.drawing}
          role="img"
          aria-label={alt}
          width={drawing.width}
          viewBox={`0 0 ${drawing.width} ${drawing.height}`}
        >
          <ChartShapes shapes={drawing.shapes} />
        </svg>
      )}
    </figure>
  )
}
