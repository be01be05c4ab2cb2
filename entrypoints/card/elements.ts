/** In documents of XML the plain call makes elements that are nobody's, without a style: React asks one for it as soon as it is there. */
if (document.contentType !== 'text/html')
  document.createElement = (name: string) => document.createElementNS('http://www.w3.org/1999/xhtml', name)
