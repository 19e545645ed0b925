import { createContext, use, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { SynergyStage } from '../../../shared/synergies/synergies.contract.ts'
import { missingForStage, synergyNumber } from '../../../shared/synergies/synergies.rules.ts'
import { rpc } from '../../rpc.ts'
import { expectedError } from '../../ui/errors.ts'
import { saveFirst } from '../../ui/saveFirst.ts'
import { showToast } from '../../ui/toasts.ts'
import { undo } from '../../ui/undo.ts'
import { useAct } from '../../ui/useAct.ts'
import { MoveDialog } from './MoveDialog.tsx'
import type { SynergyTab } from './synergyTabs.ts'

/** What is known of the synergy that is moved. */
export interface Moved {
  id: string
  number: number
  name: string
  stage: SynergyStage
}

/** What is said with a move. */
export type MoveWords = Omit<Parameters<typeof rpc.synergies.moveTo>[0], 'id' | 'stage'>

/** Moves a synergy to a stage, or asks for what the stage wants; answers whether it moved at once. */
type MoveTo = (synergy: Moved, to: SynergyStage) => Promise<boolean>

const MoveContext = createContext<MoveTo | null>(null)

/** `const moveTo = useMoveTo()`, anywhere under `StageMoves`. */
export const useMoveTo = (): MoveTo => {
  const moveTo = use(MoveContext)
  if (!moveTo) throw new Error('useMoveTo is used outside StageMoves')
  return moveTo
}

/** Whether a stage asks for words by itself: the reason of a pause, the evidence of what runs. */
const asksForWords = (from: SynergyStage, to: SynergyStage): boolean => {
  const facts = { stage: from, companies: [], scenarios: [], wasOperational: true }
  const missing = missingForStage(facts, { to, reason: '', evidenceKind: null, evidence: '' })
  return missing.includes('reason') || missing.includes('evidence')
}

interface Asked {
  synergy: Moved
  to: SynergyStage
  /** What the dossier said is missing. */
  missing: readonly string[]
  /** Why the date that was given is refused. */
  dateRefusal: string | null
}

interface StageMovesProps {
  /** Opens a tab of the synergy, where what is missing is given. */
  onOpen: (id: string, tab: SynergyTab) => void
  children: ReactNode
}

/** Moves of synergies between stages, from the board, the list or the detail: done at once, or after what the stage asks for. */
export const StageMoves = ({ onOpen, children }: StageMovesProps) => {
  const { t } = useTranslation()
  const { act, isActing } = useAct()
  const [asked, setAsked] = useState<Asked | null>(null)
  const send = async (synergy: Moved, to: SynergyStage, words: MoveWords): Promise<boolean> => {
    // What is being typed counts.
    if (!(await saveFirst())) return false
    const answer = await act(
      () => moveOrMissing(synergy.id, to, words),
      undefined,
      (sentences) =>
        setAsked({ synergy, to, missing: [], dateRefusal: Object.values(sentences).find(Boolean) ?? null }),
    )
    if (!answer) return false
    if (answer.missing !== null) {
      setAsked({ synergy, to, missing: answer.missing, dateRefusal: null })
      return false
    }
    const { changeId } = answer
    setAsked(null)
    showToast({
      message: t('synergies.moved', {
        number: synergyNumber(synergy.number),
        stage: t(`enums.synergyStage.${to}`),
      }),
      action: { label: t('common.undo'), run: () => void undo(changeId) },
    })
    return true
  }
  const moveTo: MoveTo = async (synergy, to) => {
    if (synergy.stage === to) return false
    if (!asksForWords(synergy.stage, to)) return send(synergy, to, {})
    setAsked({ synergy, to, missing: [], dateRefusal: null })
    return false
  }
  return (
    <MoveContext value={moveTo}>
      {children}
      <MoveDialog
        asked={asked}
        isMoving={isActing}
        onClose={() => setAsked(null)}
        onMove={(words) => {
          if (asked) void send(asked.synergy, asked.to, words)
        }}
        onMoveFirst={(to) => {
          if (asked) setAsked({ synergy: asked.synergy, to, missing: [], dateRefusal: null })
        }}
        onOpen={(tab) => {
          setAsked(null)
          if (asked) onOpen(asked.synergy.id, tab)
        }}
      />
    </MoveContext>
  )
}

/** What is missing is no failure: it is shown with what to do about it. */
const moveOrMissing = async (id: string, stage: SynergyStage, words: MoveWords) => {
  try {
    const { changeId } = await rpc.synergies.moveTo({ id, stage, ...words })
    return { changeId, missing: null }
  } catch (error) {
    const expected = expectedError(error)
    if (expected?.code !== 'NOT_READY') throw error
    return { missing: expected.data.missing }
  }
}
