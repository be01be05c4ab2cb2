const heading = '## Not yet released'

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
