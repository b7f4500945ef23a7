type Probleem = { code?: string; title?: string; detail?: string; invalidParams?: Record<string, string>[] };

/** A source that refused: says which call, and why as far as it told. */
export class BronFout extends Error {
  constructor(
    methode: string,
    url: string,
    readonly status: number,
    tekst: string,
  ) {
    const { uitleg, codes } = toUitleg(tekst);
    super(`De bron weigerde ${methode} ${url} met ${status}. ${uitleg}`);
    this.codes = codes;
  }

  /** Of the problem and of each field. */
  readonly codes: readonly string[];
}

function toUitleg(tekst: string): { uitleg: string; codes: string[] } {
  try {
    const { code, title, detail, invalidParams = [] } = JSON.parse(tekst) as Probleem;
    const velden = invalidParams.map((p) => `${p.name}: ${p.reason} (${p.code})`);
    return {
      uitleg: [`${code ?? "geen code"}: ${detail || title || "geen uitleg"}`, ...velden].join("; "),
      codes: [code, ...invalidParams.map((p) => p.code)].filter((een) => een !== undefined),
    };
  } catch {
    // not problem+json: the first part of the answer itself is what there is to tell
    return { uitleg: tekst.slice(0, 300), codes: [] };
  }
}
