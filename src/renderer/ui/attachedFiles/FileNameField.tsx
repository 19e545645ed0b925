import { TextInput } from '@mantine/core'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { AttachedFile } from '../../../shared/attachedFiles/attachedFiles.contract.ts'
import { rpc } from '../../rpc.ts'
import { useAct } from '../useAct.ts'
import { refusalOf } from '../useAutosave.ts'
import classes from './attachedFiles.module.css'

/** Another name for a file: Enter gives it, Escape keeps the former. Its extension stays whatever is typed. */
export const FileNameField = ({ file: { id, name }, onEnd }: { file: AttachedFile; onEnd: () => void }) => {
  const { t } = useTranslation()
  const { act } = useAct()
  const [typed, setTyped] = useState(name)
  const [refusal, setRefusal] = useState<string | null>(null)
  // Giving the focus back takes it from here: leaving must not rename a second time.
  const isOver = useRef(false)
  const end = () => {
    isOver.current = true
    onEnd()
  }
  const rename = async () => {
    if (isOver.current) return
    if (typed === name) return end()
    const blank = refusalOf(AttachedFile.shape.name, typed)
    if (blank !== null) return setRefusal(blank)
    const isDone = await act(
      () => rpc.attachedFiles.rename({ id, name: typed }),
      undefined,
      (sentences) => setRefusal(sentences.name ?? null),
    )
    if (isDone) end()
  }
  return (
    <TextInput
      autoFocus
      size="xs"
      className={classes.rename}
      aria-label={t('attachedFiles.renameOf', { name })}
      value={typed}
      error={refusal}
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => {
        setTyped(event.currentTarget.value)
        setRefusal(null)
      }}
      onBlur={() => void rename()}
      onKeyDown={(event) => {
        if (event.key === 'Enter') void rename()
        if (event.key !== 'Escape') return
        event.stopPropagation()
        end()
      }}
    />
  )
}
