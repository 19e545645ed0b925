import { Textarea } from '@mantine/core'
import { useEffect, useEffectEvent, useRef, useState, type KeyboardEvent } from 'react'
import { LongText } from '../../../shared/fields.ts'
import { focusField } from '../../ui/focusField.ts'
import type { Save } from '../../ui/saver.ts'
import { refusalOf, useAutosave } from '../../ui/useAutosave.ts'
import { caretPlace } from './caret.ts'
import { HARVESTED } from './HarvestItem.tsx'
import classes from './notes.module.css'
import { kindOfKey, sentenceAt, trimmed, type Part, type PickKind } from './pick.ts'
import { PickToolbar } from './PickToolbar.tsx'
import { noteKey } from './showQuotation.ts'

interface NoteFieldProps {
  questionId: string | null
  label: string
  placeholder: string
  value: string
  save: Save<string>
  /** These words become a record. */
  onPick: (kind: PickKind, quotation: string) => void
}

interface Selected extends Part {
  left: number
  top: number
}

const LINE = 20
const TOOLBAR = 410

/** What is noted under a question, saved as it is typed. A sentence selected in it, or written last, becomes a record. */
export const NoteField = ({ questionId, label, placeholder, value, save, onPick }: NoteFieldProps) => {
  const field = useAutosave<string>({ value, save, validate: (text) => refusalOf(LongText, text) })
  const area = useRef<HTMLTextAreaElement>(null)
  const [selected, setSelected] = useState<Selected | null>(null)
  const readSelection = () => {
    const { current } = area
    if (!current) return
    const part = trimmed(current.value, current.selectionStart, current.selectionEnd)
    if (part.end === part.start) return setSelected(null)
    const { left, top } = caretPlace(current, part.end)
    const room = Math.max(0, current.clientWidth - TOOLBAR)
    setSelected({ ...part, left: Math.min(Math.max(0, left - TOOLBAR / 2), room), top: top + LINE + 4 })
  }
  // React tells of what the officer selects; only the element itself tells of what is selected by `showQuotation`.
  const onSelected = useEffectEvent(readSelection)
  useEffect(() => {
    const { current } = area
    const listener = () => onSelected()
    current?.addEventListener('select', listener)
    return () => current?.removeEventListener('select', listener)
  }, [])
  const pick = (kind: PickKind, part: Part) => {
    const quotation = field.draft.slice(part.start, part.end)
    // The sentence is in the file before what quotes it.
    field.commit(field.draft)
    setSelected(null)
    area.current?.focus()
    area.current?.setSelectionRange(part.end, part.end)
    onPick(kind, quotation)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key === 'Escape' && selected) {
      event.stopPropagation()
      return setSelected(null)
    }
    if (event.altKey && !event.ctrlKey && !event.metaKey && event.code === 'KeyR') {
      event.preventDefault()
      return focusField(HARVESTED)
    }
    const kind = kindOfKey(event)
    if (kind === null) return
    event.preventDefault()
    const { value: text, selectionStart, selectionEnd } = event.currentTarget
    const part = trimmed(text, selectionStart, selectionEnd)
    const sentence = part.end > part.start ? part : sentenceAt(text, selectionEnd)
    if (sentence) pick(kind, sentence)
  }
  return (
    <div
      className={classes.note}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setSelected(null)
      }}
    >
      <Textarea
        ref={area}
        data-note={noteKey(questionId)}
        aria-label={label}
        placeholder={placeholder}
        rows={2}
        classNames={{ input: classes.writing }}
        value={field.draft}
        error={field.error}
        onChange={(event) => field.change(event.currentTarget.value)}
        onSelect={readSelection}
        onScroll={() => setSelected(null)}
        onFocus={field.onFocus}
        onBlur={field.onBlur}
        onKeyDown={onKeyDown}
      />
      {selected ? (
        <PickToolbar
          place={{ left: selected.left, top: selected.top }}
          onPick={(kind) => pick(kind, selected)}
          onClose={() => {
            setSelected(null)
            area.current?.focus()
          }}
        />
      ) : null}
    </div>
  )
}
