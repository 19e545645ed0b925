import { Anchor, Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './companies.module.css'

interface GlanceProps {
  title: string
  total: number
  /** Said when there is nothing yet. */
  none: string
  lines: readonly { id: string; href: string; title: string; aside: string }[]
  /** What the gesture adds. */
  add: string
  /** The gesture opens this line… */
  renderForm?: (close: () => void) => ReactNode
  /** …or does this. */
  onAdd?: () => void
}

/** The latest records of one kind, each a link, and the gesture that adds one. */
export const Glance = ({ title, total, none, lines, add, renderForm, onAdd }: GlanceProps) => {
  const { t } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  const rest = total - lines.length
  return (
    <section className={classes.glance}>
      <div className={classes.glanceHeader}>
        <h4 className={classes.glanceTitle}>
          {title}
          {total === 0 ? null : <span className={classes.glanceCount}> {total}</span>}
        </h4>
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<IconPlus size={14} />}
          aria-expanded={renderForm ? isOpen : undefined}
          onClick={onAdd ?? (() => setOpen(!isOpen))}
        >
          {add}
        </Button>
      </div>
      {isOpen && renderForm ? <div className={classes.glanceForm}>{renderForm(() => setOpen(false))}</div> : null}
      {lines.length === 0 ? (
        <p className={classes.none}>{none}</p>
      ) : (
        <ul className={classes.glanceLines}>
          {lines.map((line) => (
            <li key={line.id} className={classes.glanceLine}>
              <Anchor href={line.href} inherit className={classes.cut} title={line.title}>
                {line.title}
              </Anchor>
              <span className={classes.aside}>{line.aside}</span>
            </li>
          ))}
        </ul>
      )}
      {rest > 0 ? <p className={classes.none}>{t('companies.harvest.more', { count: rest })}</p> : null}
    </section>
  )
}
