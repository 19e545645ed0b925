import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Found } from '../../../shared/search/search.contract.ts'
import { shortDate } from '../../ui/format.ts'
import type { Choice } from './choices.ts'
import { foundIcons } from './foundKinds.ts'
import classes from './SearchPalette.module.css'

interface ChoiceListProps {
  id: string
  groups: readonly { title: string; choices: readonly Choice[] }[]
  chosen: Choice | undefined
  onChoose: (choice: Choice) => void
}

/** What can be chosen, by group; the keys stay in the field above. */
export const ChoiceList = ({ id, groups, chosen, onChoose }: ChoiceListProps) => {
  const { t } = useTranslation()
  return (
    <div className={classes.list} id={id} role="listbox" aria-label={t('search.results')}>
      {groups
        .filter(({ choices }) => choices.length > 0)
        .map(({ title, choices }) => (
          <div key={title} role="group" aria-label={title}>
            <div className={classes.group} aria-hidden>
              {title}
            </div>
            {choices.map((choice) => (
              <Option
                key={choice.key}
                id={`${id}-${choice.key}`}
                choice={choice}
                isChosen={choice.key === chosen?.key}
                onChoose={() => onChoose(choice)}
              />
            ))}
          </div>
        ))}
    </div>
  )
}

interface OptionProps {
  id: string
  choice: Choice
  isChosen: boolean
  onChoose: () => void
}

const Option = ({ id, choice, isChosen, onChoose }: OptionProps) => {
  const own = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isChosen) own.current?.scrollIntoView({ block: 'nearest' })
  }, [isChosen])
  return (
    // The keys of an option are those of the field (aria-activedescendant).
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      ref={own}
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isChosen}
      className={classes.option}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      {choice.type === 'record' ? <RecordLines found={choice.found} /> : <CommandLine choice={choice} />}
    </div>
  )
}

const RecordLines = ({ found }: { found: Found }) => {
  const { t } = useTranslation()
  const Icon = foundIcons[found.kind]
  // The title of a meeting has its date already.
  const date = found.date === null || found.kind === 'meeting' ? '' : shortDate(found.date)
  const aside = [found.context, date].filter(Boolean).join(' · ')
  return (
    <>
      <Icon size={18} aria-hidden className={classes.icon} />
      <div className={classes.lines}>
        <div className={classes.line}>
          <span className={classes.title}>{found.title}</span>
          <span className={classes.kind}>{t(`search.kinds.${found.kind}`)}</span>
        </div>
        {aside === '' && found.excerpt === '' ? null : (
          <div className={classes.second}>
            {aside === '' ? null : <span className={classes.aside}>{aside}</span>}
            {found.excerpt === '' ? null : <span className={classes.excerpt}>{found.excerpt}</span>}
          </div>
        )}
      </div>
    </>
  )
}

const CommandLine = ({ choice }: { choice: Extract<Choice, { type: 'command' }> }) => {
  const { icon: Icon, label } = choice.command
  return (
    <>
      <Icon size={18} aria-hidden className={classes.icon} />
      <span className={classes.title}>{label}</span>
    </>
  )
}
