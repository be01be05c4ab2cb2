/** What the views ask of the world. An entry point implements each client over messages, databases and tabs. */

/** A value that changes. What Dexie's `liveQuery` returns fits as it is. */
export interface Source<T> {
  subscribe(observer: { next(value: T): void; error(reason: unknown): void }): { unsubscribe(): void }
}
