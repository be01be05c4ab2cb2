import axe from 'axe-core'

/** What axe finds against WCAG 2.2 AA and its own best practice, one line each: empty when all is well. */
export async function faults(context: Element | ShadowRoot): Promise<string[]> {
  const target = context instanceof ShadowRoot ? context.host : context
  const { violations } = await axe.run(target, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    // A card or a panel is a part of a page; the page's own landmarks are not its business.
    rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
  })
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.failureSummary ?? ''}`))
}
