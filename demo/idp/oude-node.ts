// oidc-provider asks for URL.parse, which came in a later Node 20 than the first this project runs on (20.9).
if (!("parse" in URL)) {
  Object.assign(URL, { parse: (url: string, base?: string) => (URL.canParse(url, base) ? new URL(url, base) : null) });
}
