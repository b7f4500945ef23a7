/** A failure to tell the user in one Dutch sentence, without a stack trace. */
export class StartFout extends Error {}
