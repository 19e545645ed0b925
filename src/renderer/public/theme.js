// Runs before the first paint, so that a dark page never starts white. A cookie, because the local-browser host changes
// its port, and with it its local storage, at each launch.
const saved = /(?:^|; )relais-theme=(light|dark)/.exec(document.cookie)?.[1]
const isDark = saved ? saved === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches
document.documentElement.dataset.mantineColorScheme = isDark ? 'dark' : 'light'
document.documentElement.style.backgroundColor = isDark ? '#1e1d1b' : '#ffffff'
document.documentElement.style.colorScheme = isDark ? 'dark' : 'light'
