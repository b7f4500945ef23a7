import { TermijnSignaal } from "@/components/termijn/termijn-signaal";
import { Badge } from "@/components/ui/badge";
import { Heading } from "@/components/ui/heading";
import { Link } from "@/components/ui/link";
import type { ZaakDetail } from "@/lib/zaak/zaak-detail";
import { HandelingenBalk } from "./handelingen/handelingen-balk";
import { KopieerKnop } from "./kopieer-knop";

export function Kruimelpad() {
  return (
    <nav aria-label="Kruimelpad">
      <Link href="/zaken" prefetch={false}>
        Zaken
      </Link>
    </nav>
  );
}

/** What is this, where does it stand, who has it, how long is left; and the act that comes next. It stays in sight. */
export function ZaakKop({ zaak }: { zaak: ZaakDetail }) {
  const { identificatie, omschrijving, zaaktype, vertrouwelijkheid, statussen, behandelaars, termijn } = zaak;
  const huidige = statussen.gelukt
    ? statussen.inhoud.find(({ staat }) => staat === "huidig")?.omschrijving
    : undefined;
  return (
    <header className="ui-band">
      <div className="ui-band__title">
        <Heading level={1} className="min-w-0 [overflow-wrap:anywhere]">
          {omschrijving || "Zaak zonder omschrijving"}
        </Heading>
        <HandelingenBalk zaak={zaak} />
      </div>
      <div className="ui-band__facts">
        {huidige && <Badge tone="info">{huidige}</Badge>}
        <TermijnSignaal termijn={termijn} />
        {behandelaars && (
          <span>
            <span className="text-ink-subtle">Behandelaar: </span>
            {behandelaars.join(", ") || "niet toegewezen"}
          </span>
        )}
        <span className="inline-flex items-center tabular-nums">
          {identificatie}
          <KopieerKnop tekst={identificatie} wat="Zaaknummer" />
        </span>
        <span>{zaaktype ?? "Zaaktype niet opgehaald"}</span>
        <span className="text-ink-subtle">{vertrouwelijkheid}</span>
      </div>
    </header>
  );
}
