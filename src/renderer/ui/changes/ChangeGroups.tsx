import { Anchor, Button, UnstyledButton } from '@mantine/core'
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ChangeLine, Changes } from '../../../shared/changes/changes.contract.ts'
import { andOthers, groupName, sentenceOf, summaryOf, type ToldChange } from '../../../shared/changes/changes.words.ts'
import { currentLocale } from '../../i18n.ts'
import { shortDate } from '../format.ts'
import { hrefOfChange } from './changePlaces.ts'
import classes from './changes.module.css'

/** How many lines of a group are shown before the others are asked for. */
const SHOWN = 25

type Group = Changes['groups'][number]

/** What changed, group by group: each folds, each line opens what it tells of. */
export const ChangeGroups = ({ groups, level = 2 }: { groups: readonly Group[]; level?: 2 | 3 }) => (
  <div className={classes.groups}>
    {groups.map((group) => (
      <GroupOfChanges key={group.group} group={group} level={level} />
    ))}
  </div>
)

const GroupOfChanges = ({ group, level }: { group: Group; level: 2 | 3 }) => {
  const { t } = useTranslation()
  const [isOpen, setOpen] = useState(true)
  const [isWhole, setWhole] = useState(false)
  const id = useId()
  const locale = currentLocale()
  const told = summaryOf(group, locale)
  const shown = isWhole ? told : told.slice(0, SHOWN)
  const older = group.total - group.lines.length
  const Heading = level === 2 ? 'h2' : 'h3'
  const Chevron = isOpen ? IconChevronDown : IconChevronRight
  return (
    <section className={classes.group} aria-labelledby={id}>
      <Heading className={classes.heading}>
        <UnstyledButton className={classes.fold} aria-expanded={isOpen} id={id} onClick={() => setOpen(!isOpen)}>
          <Chevron size={16} aria-hidden />
          {groupName(group.group, locale)}
          <span className={classes.count}>{t('changes.count', { count: group.total })}</span>
        </UnstyledButton>
      </Heading>
      {isOpen ? (
        <>
          <ul className={classes.lines} aria-labelledby={id}>
            {shown.map((change, rank) => (
              <ToldLine key={rank} change={change} />
            ))}
          </ul>
          {shown.length < told.length ? (
            <Button size="compact-sm" variant="subtle" onClick={() => setWhole(true)}>
              {t('changes.showOthers', { count: told.length - shown.length })}
            </Button>
          ) : null}
          {older > 0 ? <p className={classes.older}>{andOthers(older, locale)}</p> : null}
        </>
      ) : null}
    </section>
  )
}

const ToldLine = ({ change }: { change: ToldChange }) => {
  const [line] = change.lines
  if (line === undefined) return null
  return (
    <li className={classes.line}>
      {change.lines.length === 1 ? <LineWords line={line} sentence={change.sentence} /> : <Bundle change={change} />}
    </li>
  )
}

const LineWords = ({ line, sentence }: { line: ChangeLine; sentence: string }) => {
  const { t } = useTranslation()
  const href = hrefOfChange(line)
  return (
    <>
      {href === undefined ? (
        <span className={classes.words}>{sentence}</span>
      ) : (
        <Anchor inherit className={classes.words} c="inherit" underline="hover" href={href}>
          {sentence}
        </Anchor>
      )}
      {line.who === '' ? null : (
        <span className={classes.who}>{t('changes.writtenBy', { date: shortDate(line.date), who: line.who })}</span>
      )}
    </>
  )
}

/** Many lines told as one, which unfolds. */
const Bundle = ({ change }: { change: ToldChange }) => {
  const [isOpen, setOpen] = useState(false)
  const Chevron = isOpen ? IconChevronDown : IconChevronRight
  return (
    <div className={classes.bundle}>
      <UnstyledButton className={classes.unfold} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <span className={classes.words}>{change.sentence}</span>
        <Chevron size={16} aria-hidden className={classes.chevron} />
      </UnstyledButton>
      {isOpen ? (
        <ul className={classes.inner}>
          {change.lines.map((line) => (
            <li key={`${line.recordId} ${line.field}`} className={classes.line}>
              <LineWords line={line} sentence={sentenceOf(line, currentLocale())} />
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}
