import type { ReactNode } from 'react'
import classes from './Page.module.css'

interface PageProps {
  title: string
  /** On the right of the title. */
  actions?: ReactNode
  /** One sentence under the title. */
  intro?: string
  /** `wide` uses the whole width; the default keeps lines readable. */
  width?: 'reading' | 'wide'
  children: ReactNode
}

/** A screen that is not a list: its title, then one column that scrolls. */
export const Page = ({ title, actions, intro, width = 'reading', children }: PageProps) => (
  <div className={classes.page}>
    <header className={classes.header}>
      <h1 className={classes.title}>{title}</h1>
      {actions}
    </header>
    <div className={classes.body} data-width={width}>
      {intro ? <p className={classes.intro}>{intro}</p> : null}
      {children}
    </div>
  </div>
)

interface FieldsProps {
  title: string
  description?: string
  /** On the right of the title. */
  action?: ReactNode
  children: ReactNode
}

/** A titled group of fields: the title on the left, the fields on its right; ruled off from the next. */
export const Fields = ({ title, description, action, children }: FieldsProps) => (
  <section className={classes.fields}>
    <div className={classes.fieldsHeader}>
      <h2 className={classes.fieldsTitle}>{title}</h2>
      {description ? <p className={classes.description}>{description}</p> : null}
      {action}
    </div>
    <div className={classes.fieldsBody}>{children}</div>
  </section>
)

/** Fields side by side that wrap when there is no room. */
export const FieldRow = ({ children }: { children: ReactNode }) => <div className={classes.fieldRow}>{children}</div>
