import '@fontsource-variable/inter/index.css'
import '@mantine/core/styles.css'
import '@mantine/dates/styles.css'
import './app/base.css'
import { createRoot } from 'react-dom/client'
import { App } from './app/App.tsx'
import { changeLocale, startTranslations } from './i18n.ts'
import { orpc, queryClient, refreshScreen } from './query.ts'
import { connection, rpc, styleNonce, takeFileToOpen } from './rpc.ts'
import { errorSentence } from './ui/errors.ts'
import { resume } from './ui/otherDossier.ts'
import { guardPage } from './ui/saveState.ts'
import { showToast } from './ui/toasts.ts'
import { todayDate } from './ui/today.ts'

/** The file that the application was started with. */
const openGivenFile = async () => {
  const path = takeFileToOpen()
  if (path === null) return
  try {
    await rpc.dossier.open({ path })
  } catch (error) {
    showToast({ message: errorSentence(error), tone: 'error' })
  }
}

const followConnection = () => {
  let before = connection.state()
  connection.subscribe(() => {
    const now = connection.state()
    if (now === 'open' && before !== 'open') void resume()
    before = now
  })
}

/** The window stays open for days: what depends on the date is read again at the first look of a new one. */
const followDay = () => {
  let day = todayDate()
  window.addEventListener('focus', () => {
    if (day === todayDate()) return
    day = todayDate()
    refreshScreen()
  })
}

const start = async () => {
  // Where the library that keeps the page still behind a dialog looks for it (get-nonce).
  Object.assign(globalThis, { __webpack_nonce__: styleNonce() })
  const root = document.getElementById('root')
  if (!root) throw new Error('The page has no #root')
  startTranslations(navigator.language.startsWith('en') ? 'en' : 'fr')
  followConnection()
  followDay()
  guardPage()
  // The language is known before anything is shown; without the core the page says so in the browser’s language.
  await queryClient.prefetchQuery(orpc.settings.get.queryOptions())
  const settings = queryClient.getQueryData(orpc.settings.get.queryKey())
  if (settings) changeLocale(settings.locale)
  await openGivenFile()
  createRoot(root).render(<App />)
}

void start()
