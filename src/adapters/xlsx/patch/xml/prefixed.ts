/** Markup of ours without prefixes, with the prefix the document around it uses; tags that have one keep it. */
export function prefixed(xml: string, prefix: string): string {
  if (prefix === '') return xml;
  return xml.replace(/<(\/?)(?=[A-Za-z][\w.-]*[\s/>])/g, `<$1${prefix}:`);
}
