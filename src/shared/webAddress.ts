/** Whether an address is one that a browser or a mail program may be handed; the path of a file never is. */
export const isWebAddress = (address: string): boolean => /^(?:https?:\/\/|mailto:)\S+$/iu.test(address.trim())

/** Whether an address is that of a page: http or https, without a space. */
export const isPageAddress = (address: string): boolean => /^https?:\/\/\S+$/iu.test(address.trim())
