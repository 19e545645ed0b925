import { RichTextEditor as MantineEditor } from '@mantine/tiptap'
import '@mantine/tiptap/styles.css'
import { IconIndentDecrease, IconIndentIncrease } from '@tabler/icons-react'
import { useEditor, useEditorState, type Editor } from '@tiptap/react'
import { StarterKit } from '@tiptap/starter-kit'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { RichText } from '../../../shared/richText.ts'
import { styleNonce } from '../../rpc.ts'
import classes from './RichTextEditor.module.css'

interface RichTextEditorProps {
  label: string
  value: RichText
  isReadOnly: boolean
  placeholder: string | undefined
  minHeight: number
  onChange: (value: RichText) => void
  onFocus: () => void
  onBlur: () => void
}

// What Word and the contract share, and nothing else: what is pasted in is brought back to it.
const extensions = [
  StarterKit.configure({
    blockquote: false,
    code: false,
    codeBlock: false,
    heading: false,
    horizontalRule: false,
    link: false,
    strike: false,
    trailingNode: false,
    underline: false,
    dropcursor: false,
    gapcursor: false,
  }),
]

// The schema asks for a block: an empty text is one empty paragraph on screen.
const shown = (text: RichText) => (text.content.length === 0 ? { type: 'doc', content: [{ type: 'paragraph' }] } : text)

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

/** The contract’s text of what the editor holds; its own extra attributes are left out. An empty editor is an empty text. */
const read = (editor: Editor): RichText => {
  if (editor.isEmpty) return { type: 'doc', content: [] }
  const checked = RichText.safeParse(editor.getJSON())
  // Too long, then: the field refuses it with a sentence. The extensions allow no other shape.
  return checked.success ? checked.data : (editor.getJSON() as RichText)
}

/** The editor itself; fields use `RichTextField`. */
export const RichTextEditor = (props: RichTextEditorProps) => {
  const { label, value, isReadOnly, placeholder, minHeight } = props
  const { t } = useTranslation()
  const editor = useEditor({
    extensions,
    content: shown(value),
    editable: !isReadOnly,
    injectNonce: styleNonce(),
    shouldRerenderOnTransaction: false,
    editorProps: {
      attributes: {
        'aria-label': label,
        role: 'textbox',
        'aria-multiline': 'true',
        ...(placeholder && !isReadOnly && { 'aria-placeholder': placeholder }),
      },
    },
    onUpdate: (event) => {
      const text = read(event.editor)
      if (!same(text, value)) props.onChange(text)
    },
  })
  useEffect(() => {
    editor.setEditable(!isReadOnly, false)
  }, [editor, isReadOnly])
  useEffect(() => {
    if (!same(read(editor), value)) editor.commands.setContent(shown(value), { emitUpdate: false })
  }, [editor, value])
  return (
    <MantineEditor
      editor={editor}
      className={classes.editor}
      onFocus={props.onFocus}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) props.onBlur()
      }}
      labels={{
        boldControlLabel: t('common.richText.bold'),
        italicControlLabel: t('common.richText.italic'),
        bulletListControlLabel: t('common.richText.bulletList'),
        orderedListControlLabel: t('common.richText.orderedList'),
        undoControlLabel: t('common.richText.undo'),
        redoControlLabel: t('common.richText.redo'),
      }}
    >
      {isReadOnly ? null : <Toolbar editor={editor} label={label} />}
      <MantineEditor.Content style={{ minHeight }} />
    </MantineEditor>
  )
}

const Toolbar = ({ editor, label }: { editor: Editor; label: string }) => {
  const { t } = useTranslation()
  const inList = useEditorState({ editor, selector: (state) => state.editor.isActive('listItem') })
  return (
    <MantineEditor.Toolbar
      role="toolbar"
      aria-label={t('common.richText.toolbar', { label })}
      className={classes.toolbar}
    >
      <MantineEditor.Bold />
      <MantineEditor.Italic />
      <MantineEditor.BulletList />
      <MantineEditor.OrderedList />
      <MantineEditor.Control
        aria-label={t('common.richText.outdent')}
        title={t('common.richText.outdent')}
        disabled={!inList}
        onClick={() => editor.chain().focus().liftListItem('listItem').run()}
      >
        <IconIndentDecrease size={16} />
      </MantineEditor.Control>
      <MantineEditor.Control
        aria-label={t('common.richText.indent')}
        title={t('common.richText.indent')}
        disabled={!inList}
        onClick={() => editor.chain().focus().sinkListItem('listItem').run()}
      >
        <IconIndentIncrease size={16} />
      </MantineEditor.Control>
    </MantineEditor.Toolbar>
  )
}
