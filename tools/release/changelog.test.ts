import { describe, expect, it } from 'vitest'
import { released, told } from './changelog'

const earlier = '## 0.1.0, 2026-01-02\n\n- The first.\n'

describe('a release', () => {
  it('gives what was not yet released its version and day, and leaves earlier versions', () => {
    expect(released(`# Changelog\n\n## Not yet released\n\n- A reader.\n\n${earlier}`, '0.2.0', '2026-11-27')).toBe(
      `# Changelog\n\n## 0.2.0, 2026-11-27\n\n- A reader.\n\n${earlier}`,
    )
  })

  it.each([
    ['there is no such section', `# Changelog\n\n${earlier}`],
    ['the section is empty', `# Changelog\n\n## Not yet released\n\n${earlier}`],
  ])('is refused, with what to do, where %s', (_, changelog) => {
    expect(() => released(changelog, '0.2.0', '2026-11-27')).toThrow('says nothing under “## Not yet released”')
  })

  it('is refused where readers are told nothing of it, unless that is meant', () => {
    expect(() => told('0.2.0', '0.1.0')).toThrow('Add 0.2.0 to components/news/versions.ts')
    expect(() => told('0.2.0', '0.1.0', '0.1.9')).toThrow('Add 0.2.0')
    told('0.2.0', '0.2.0')
    told('0.2.0', '0.1.0', '0.2.0')
  })
})
