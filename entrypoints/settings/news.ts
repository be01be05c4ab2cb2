import { stored } from './stored'

/** Whether the reader has seen what is new; an update that brings something new forgets it, and nothing opens by itself. */
export const newsSeen = stored('news-seen', (value) => value !== false)
