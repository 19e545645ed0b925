import { Button, Checkbox } from '@mantine/core'
import { IconArrowBackUp } from '@tabler/icons-react'
import { useMemo, useRef, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { Handover, type HandoverPart, type HandoverRow } from '../../../shared/handover/handover.contract.ts'
import { inUsualOrder, partsLeftOut, withPart } from '../../../shared/handover/handover.rules.ts'
import { rpc } from '../../rpc.ts'
import { DetailNote, DetailSection } from '../../ui/Detail.tsx'
import { SortableList } from '../../ui/SortableList.tsx'
import { refusalOf, useAutosave } from '../../ui/useAutosave.ts'
import classes from './handovers.module.css'

const isSameOrder = (one: readonly HandoverPart[], other: readonly HandoverPart[]) => one.join(' ') === other.join(' ')

/** The parts on screen are those just asked for: Alt + ↓ pressed five times moves by five, whatever is saved meanwhile. */
const useParts = ({ id, parts }: HandoverRow) => {
  const field = useAutosave<HandoverPart[]>({
    value: parts,
    save: (next) => rpc.handover.update({ id, parts: next }),
    validate: (next) => refusalOf(Handover.shape.parts, next),
    isEqual: isSameOrder,
    isUndoable: true,
  })
  const { draft, commit, error } = field
  return {
    chosen: draft,
    error,
    move: (part: string, position: number) => {
      const others = draft.filter((one) => one !== part)
      const moved = draft.find((one) => one === part)
      if (moved) commit(others.toSpliced(position, 0, moved))
      return Promise.resolve(true)
    },
    take: (part: HandoverPart) => commit(withPart(draft, part)),
    leave: (part: HandoverPart) => commit(draft.filter((one) => one !== part)),
    putInOrder: () => commit(inUsualOrder(draft)),
  }
}

/** What the dossier tells, and in which order; what it leaves out stands below. */
export const HandoverParts = ({ handover }: { handover: HandoverRow }) => {
  const { t } = useTranslation()
  const { chosen, error, move, take, leave, putInOrder } = useParts(handover)
  const items = useMemo(() => chosen.map((id) => ({ id })), [chosen])
  const leftOut = partsLeftOut(chosen)
  const boxes = useRef(new Map<HandoverPart, HTMLInputElement>())
  const focusOn = (part: HandoverPart | undefined) => part && boxes.current.get(part)?.focus()
  const nameOf = (part: HandoverPart) => t(`handover.handovers.parts.names.${part}`)
  const line = (part: HandoverPart, handle?: ReactNode) => (
    <PartLine
      part={part}
      handle={handle}
      rank={chosen.indexOf(part)}
      isOnly={chosen.length === 1 && chosen[0] === part}
      box={(input) => {
        if (input) boxes.current.set(part, input)
      }}
      onToggle={(isChosen) => {
        // Its line moves to the other list, and the focus with it.
        flushSync(() => (isChosen ? take(part) : leave(part)))
        focusOn(part)
      }}
    />
  )
  return (
    <DetailSection
      title={t('handover.handovers.parts.title')}
      action={
        isSameOrder(chosen, inUsualOrder(chosen)) ? null : (
          <Button
            size="compact-sm"
            leftSection={<IconArrowBackUp size={14} />}
            onClick={() => {
              flushSync(putInOrder)
              // The button has gone with the focus.
              focusOn(inUsualOrder(chosen)[0])
            }}
          >
            {t('handover.handovers.parts.usualOrder')}
          </Button>
        )
      }
    >
      <DetailNote>{error ?? t('handover.handovers.parts.help')}</DetailNote>
      <SortableList
        className={classes.parts}
        label={t('handover.handovers.parts.title')}
        items={items}
        nameOf={({ id }) => nameOf(id)}
        onMove={move}
        renderItem={({ id }, handle) => line(id, handle)}
      />
      {leftOut.length === 0 ? null : (
        <>
          <h4 className={classes.leftOut}>{t('handover.handovers.parts.leftOut')}</h4>
          <ul className={classes.parts} aria-label={t('handover.handovers.parts.leftOut')}>
            {leftOut.map((part) => (
              <li key={part}>{line(part)}</li>
            ))}
          </ul>
        </>
      )}
    </DetailSection>
  )
}

interface PartLineProps {
  part: HandoverPart
  handle: ReactNode
  /** Among those chosen, 0 first; -1 where it is left out. */
  rank: number
  /** The only one chosen: it stays. */
  isOnly: boolean
  box: (input: HTMLInputElement | null) => void
  onToggle: (isChosen: boolean) => void
}

const PartLine = ({ part, handle, rank, isOnly, box, onToggle }: PartLineProps) => {
  const { t } = useTranslation()
  return (
    <div className={classes.part} data-chosen={rank >= 0}>
      {handle ?? <span className={classes.noHandle} />}
      <Checkbox
        ref={box}
        className={classes.partName}
        label={t(`handover.handovers.parts.names.${part}`)}
        checked={rank >= 0}
        // It can be reached and says why it stays ticked.
        aria-disabled={isOnly || undefined}
        description={isOnly ? t('handover.handovers.parts.oneStays') : null}
        onChange={(event) => {
          if (!isOnly) onToggle(event.currentTarget.checked)
        }}
      />
      <span className={classes.holds}>{t(`handover.handovers.parts.holds.${part}`)}</span>
      <span className={classes.rank} aria-hidden>
        {rank >= 0 ? rank + 1 : null}
      </span>
    </div>
  )
}
