import { ActionIcon, Menu } from '@mantine/core'
import { IconDots, IconTrash } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import classes from './Detail.module.css'
import { errorSentence } from './errors.ts'

interface DetailProps {
  /** The record’s name: the heading, or the `TitleField` that stands for it. */
  title: ReactNode
  /** Beside the name: its state. */
  state?: ReactNode
  /** « ⋯ » on the right. */
  menu?: ReactNode
  children: ReactNode
}

/** The detail of one record: its name, then sections one under the other. */
export const Detail = ({ title, state, menu, children }: DetailProps) => (
  <article className={classes.detail}>
    <header className={classes.header}>
      {typeof title === 'string' ? <h2 className={classes.title}>{title}</h2> : title}
      {state}
      {menu}
    </header>
    <div className={classes.body}>{children}</div>
  </article>
)

interface DetailSectionProps {
  title: string
  /** On the right of the title. */
  action?: ReactNode
  children: ReactNode
}

/** A part of a detail, ruled off from the one before. */
export const DetailSection = ({ title, action, children }: DetailSectionProps) => (
  <section className={classes.section}>
    <div className={classes.sectionHeader}>
      <h3 className={classes.sectionTitle}>{title}</h3>
      {action}
    </div>
    {children}
  </section>
)

interface DetailFieldsProps {
  /** None of the fields can be changed, and they look it. */
  isClosed?: boolean
  children: ReactNode
}

/** Fields in two columns of equal width; in one where two do not fit. */
export const DetailFields = ({ isClosed = false, children }: DetailFieldsProps) => (
  <div className={classes.fields} data-closed={isClosed}>
    {children}
  </div>
)

/** A field as wide as the detail, among `DetailFields`. */
export const WholeRow = ({ children }: { children: ReactNode }) => <div className={classes.wholeRow}>{children}</div>

/** A sentence in grey: an empty section, an explanation. */
export const DetailNote = ({ children }: { children: ReactNode }) => <p className={classes.note}>{children}</p>

/** Why a record is not shown. */
export const DetailProblem = ({ error }: { error: Error }) => (
  <p className={classes.problem} role="alert">
    {errorSentence(error)}
  </p>
)

interface RemoveMenuProps {
  /** Names the button: « Autres actions sur … ». */
  label: string
  /** The verb of the only act. */
  remove: string
  onRemove: () => void
}

/** « ⋯ » with the act that is not offered openly: removing. */
export const RemoveMenu = ({ label, remove, onRemove }: RemoveMenuProps) => (
  <Menu position="bottom-end">
    <Menu.Target>
      <ActionIcon aria-label={label}>
        <IconDots size={18} />
      </ActionIcon>
    </Menu.Target>
    <Menu.Dropdown>
      <Menu.Item leftSection={<IconTrash size={16} />} onClick={onRemove}>
        {remove}
      </Menu.Item>
    </Menu.Dropdown>
  </Menu>
)
