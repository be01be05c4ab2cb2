/** Words that carry the question and not its subject. */
export const commonWords: ReadonlySet<string> = new Set(
  `a about above after again all also am an and any are as at be because been being between both but by can could did do does doing
  done during each either else etc every for from further get gets getting give given go had has have having he her here hers him his
  how i if in into is it its itself just let like made make makes making many may me might more most much must my need needs no nor
  not of off on once one only or other our out over own per please put really say says said saying see shall she should show so some
  such tell than that the their theirs them then there these they thing things this those through to too under until up upon us very
  want was way we were what whatever when where whether which while who whom whose why will with within without would you your yours
  anything something everything anyone someone everyone vs via does isn doesn don kind kinds sort happen happens case cases mean
  means last ever already still yet now today currently regarding concerning related relating respect order u s`.split(
    /\s+/,
  ),
)
