export const edition = {} as const
