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
        <div className="min-w-0">
          <Heading level={1} className="[overflow-wrap:anywhere]">
            {omschrijving || "Zaak zonder omschrijving"}
          </Heading>
          <p className="flex flex-wrap items-center gap-x-4">
            <span>{zaaktype ?? "Zaaktype niet opgehaald"}</span>
            <span className="inline-flex items-center tabular-nums">
              {identificatie}
              <KopieerKnop tekst={identificatie} wat="Zaaknummer" />
            </span>
            <span className="text-ink-subtle">{vertrouwelijkheid}</span>
          </p>
        </div>
        <HandelingenBalk zaak={zaak} />
      </div>
      <p className="ui-band__facts">
        {huidige && <Badge tone="info">{huidige}</Badge>}
        <TermijnSignaal termijn={termijn} />
        {behandelaars && (
          <span>
            <span className="text-ink-subtle">Behandelaar: </span>
            {behandelaars.join(", ") || "niet toegewezen"}
          </span>
        )}
      </p>
    </header>
  );
}
