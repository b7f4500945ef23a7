const MAX_OMLEIDINGEN = 10;

export interface Pagina {
  url: string;
  status: number;
  tekst: string;
}
export type Browser = ReturnType<typeof createBrowser>;

/** As much of a browser as measuring needs: cookies (which know no ports), redirects and forms. Runs no scripts. */
export function createBrowser(adres: string) {
  const koekjes = new Map<string, string>();

  async function stuur(url: URL, velden?: Record<string, string>): Promise<Response> {
    const antwoord = await fetch(url, {
      redirect: "manual",
      headers: { Cookie: [...koekjes].map(([naam, waarde]) => `${naam}=${waarde}`).join("; ") },
      ...(velden && { method: "POST", body: new URLSearchParams(velden) }),
    });
    for (const kop of antwoord.headers.getSetCookie()) {
      const [, naam, waarde] = /^([^=;]+)=([^;]*)/.exec(kop) ?? [];
      if (naam && waarde) koekjes.set(naam, waarde);
      else if (naam) koekjes.delete(naam);
    }
    return antwoord;
  }

  /** The page where the redirects end, read to its last byte. With `velden` it posts a form. */
  return async function ga(pad: string, velden?: Record<string, string>): Promise<Pagina> {
    let url = new URL(pad, adres);
    let antwoord = await stuur(url, velden);
    for (let i = 0; i < MAX_OMLEIDINGEN; i += 1) {
      const locatie = antwoord.headers.get("Location");
      const tekst = await antwoord.text();
      if (locatie === null) return { url: url.href, status: antwoord.status, tekst };
      url = new URL(locatie, url);
      antwoord = await stuur(url);
    }
    throw new Error(`${adres}${pad} redirects more than ${MAX_OMLEIDINGEN} times.`);
  };
}
