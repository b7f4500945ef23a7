const TEKENS: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

export const toHtml = (tekst: string): string => tekst.replace(/[&<>"']/g, (teken) => TEKENS[teken] ?? teken);

/** One page. `inhoud` is HTML; its parts were escaped by whoever made it. */
export const toPagina = (titel: string, inhoud: string, kop = ""): string => `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${toHtml(titel)}</title>
<link rel="stylesheet" href="/stijl.css">
<link rel="icon" href="data:,">
${kop}
</head>
<body>
<main>
<p class="merk">Inlogvoorziening van de demo</p>
${inhoud}
</main>
</body>
</html>
`;

/** No inline script or style anywhere. Chromium holds redirects after a form to form-action, so the portaal is in it. */
export const toCsp = (portaal: string): string =>
  [
    "default-src 'none'",
    "style-src 'self'",
    "script-src 'self'",
    "img-src data:",
    `form-action 'self' ${portaal}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
