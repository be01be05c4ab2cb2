const heading = '## Not yet released'

/**
 * That “What’s new” knows of a version, or is not to.
 *
 * @param newest the newest version it tells of
 * @param waived the version that has nothing to tell readers, as whoever releases it says
 * @throws where it says nothing of the version
 */
export function told(version: string, newest: string, waived?: string): void {
  if (version !== newest && version !== waived)
    throw new Error(
      `“What’s new” ends with ${newest}. Add ${version} to components/news/versions.ts, or release with NO_NEWS=${version} when it brings readers nothing to know of.`,
    )
}

/**
 * The changelog with what was not yet released under a version's heading, and its day.
 *
 * @param changelog the text of CHANGELOG.md
 * @param version such as `0.2.0`
 * @param day such as `2026-11-27`
 * @throws where nothing stands under "Not yet released": a release says what it brings
 */
export function released(changelog: string, version: string, day: string): string {
  const section = changelog.split(/^(?=## )/m).find((part) => part.startsWith(`${heading}\n`))
  if (section?.includes('\n- ') !== true)
    throw new Error(
      `CHANGELOG.md says nothing under “${heading}”. Write there what this version brings, a line each with “- ”.`,
    )
  return changelog.replace(heading, `## ${version}, ${day}`)
}
