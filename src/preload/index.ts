import { ipcRenderer } from 'electron'

// The page hands over one end of a message channel; it goes on to the main process, and nothing else passes here.
window.addEventListener('message', (event) => {
  if (event.source !== window || event.origin !== window.origin || event.data !== 'relais:connect') return
  ipcRenderer.postMessage('relais:connect', null, [...event.ports])
})
