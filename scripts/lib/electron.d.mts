export declare const electronBinary: () => string | undefined
export declare const hasScreen: () => boolean
export declare const electronArguments: (...args: string[]) => string[]
