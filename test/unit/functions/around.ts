/** Called at the edges of every effect; may wait, and may throw as a crash would. */
export type Around = (effect: string) => Promise<void>;

export const quietly: Around = async () => {};
