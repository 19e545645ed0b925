import { Kbd, Modal } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useRouter } from '@tanstack/react-router'
import { useEffect, useEffectEvent, useId, useRef, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { ChoiceList } from './ChoiceList.tsx'
import { commandChoice, commandsFor, recordChoice, type Choice, type PaletteCommand } from './choices.ts'
import { hrefOfFound } from './foundKinds.ts'
import classes from './SearchPalette.module.css'
import { useFound } from './useFound.ts'

interface PaletteProps {
  commands: readonly PaletteCommand[]
  onClose: () => void
}

/** One field that finds every record and does what can be done from anywhere. Closing gives the focus back. */
export const SearchPalette = ({ isOpen, ...props }: PaletteProps & { isOpen: boolean }) => {
  const { t } = useTranslation()
  return (
    <Modal.Root opened={isOpen} onClose={props.onClose} size={640} yOffset="10vh" padding={0}>
      <Modal.Overlay />
      <Modal.Content aria-label={t('search.title')}>
        <Modal.Body>
          <Palette {...props} />
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}

const Palette = ({ commands, onClose }: PaletteProps) => {
  const { t } = useTranslation()
  const listId = useId()
  const [text, setText] = useState('')
  const { found, isSettled } = useFound(text)
  const records = found.map(recordChoice)
  const acts = commandsFor(text, commands).map(commandChoice)
  const choices = [...records, ...acts]
  const { chosen, move, forget } = useChoice(choices)
  const { choose, stopWaiting } = useChoosing({ isSettled, first: choices[0], onClose })
  const isTyped = text.trim() !== ''
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined) {
      event.preventDefault()
      move(step)
    }
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      event.preventDefault()
      choose(chosen)
    }
  }
  return (
    <div className={classes.palette}>
      <div className={classes.field}>
        <IconSearch size={18} aria-hidden />
        <input
          className={classes.input}
          role="combobox"
          aria-label={t('search.field')}
          aria-expanded={choices.length > 0}
          aria-controls={choices.length > 0 ? listId : undefined}
          aria-activedescendant={chosen ? `${listId}-${chosen.key}` : undefined}
          aria-autocomplete="list"
          placeholder={t('search.placeholder')}
          maxLength={500}
          autoComplete="off"
          spellCheck={false}
          data-autofocus
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value)
            forget()
            stopWaiting()
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      {choices.length > 0 ? (
        <ChoiceList
          id={listId}
          groups={[
            { title: isTyped ? t('search.records') : t('search.recent'), choices: records },
            { title: t('search.commands'), choices: acts },
          ]}
          chosen={chosen}
          onChoose={choose}
        />
      ) : null}
      {isTyped && isSettled && records.length === 0 ? (
        <p className={classes.nothing}>{t('search.nothing', { text: text.trim() })}</p>
      ) : null}
      <Foot count={isTyped && isSettled ? records.length : null} />
    </div>
  )
}

const Foot = ({ count }: { count: number | null }) => {
  const { t } = useTranslation()
  return (
    <div className={classes.foot}>
      <span role="status">{count === null ? '' : t('search.count', { count })}</span>
      <span className={classes.keys} aria-hidden>
        <Kbd size="xs">↑</Kbd> <Kbd size="xs">↓</Kbd> {t('search.walk')}{' '}
        <Kbd size="xs">{t('shell.shortcuts.keys.Enter')}</Kbd> {t('search.open')}{' '}
        <Kbd size="xs">{t('shell.shortcuts.keys.Esc')}</Kbd> {t('search.close')}
      </span>
    </div>
  )
}

/** The choice that the keys are on: the first one, until they went to another that is still there. */
function useChoice(choices: readonly Choice[]) {
  const [key, setKey] = useState<string | null>(null)
  const rank = Math.max(
    0,
    choices.findIndex((choice) => choice.key === key),
  )
  return {
    chosen: choices[rank],
    move: (step: number) => setKey(choices[(rank + step + choices.length) % choices.length]?.key ?? null),
    forget: () => setKey(null),
  }
}

/**
 * Opens what was chosen. Enter that comes before the results waits for them, unless something else is typed meanwhile: the record of
 * the former words is not what was meant.
 */
function useChoosing(results: { isSettled: boolean; first: Choice | undefined; onClose: () => void }) {
  const { isSettled, first, onClose } = results
  const { history } = useRouter()
  const isAwaited = useRef(false)
  const open = (choice: Choice | undefined) => {
    if (choice === undefined) return
    onClose()
    if (choice.type === 'command') choice.command.run()
    else history.push(hrefOfFound(choice.found).slice(1))
  }
  const openFirst = useEffectEvent(() => open(first))
  useEffect(() => {
    if (!isAwaited.current || !isSettled) return
    isAwaited.current = false
    openFirst()
  }, [isSettled])
  return {
    choose: (choice: Choice | undefined) => {
      if (isSettled) open(choice)
      else isAwaited.current = true
    },
    stopWaiting: () => {
      isAwaited.current = false
    },
  }
}
