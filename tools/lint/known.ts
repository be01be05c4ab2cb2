/** What Mozilla's linter says of a package that is as it should be, by package and code, and why it stays. */
export const known: Record<'firefox' | 'chrome', Record<string, string>> = {
  firefox: {
    KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION:
      'The linter takes every package for one that may go to Android as well (mozilla/addons-linter#6001). Ours is for the desktop, and the key it is about is known there since 140. The only way to silence it, gecko_android, would offer the package on Android, where there is no sidebar.',
  },
  chrome: {
    BACKGROUND_SERVICE_WORKER_NOFALLBACK:
      'Chromium needs no fallback: it runs the background as a service worker only.',
    ADDON_ID_REQUIRED: "Chromium's shops give the id.",
    MANIFEST_PERMISSIONS: 'sidePanel is not known to Firefox.',
    MISSING_DATA_COLLECTION_PERMISSIONS: 'Is asked by Mozilla; the shops of Chromium ask in a form.',
  },
}
