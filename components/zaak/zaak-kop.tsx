import { TermijnSignaal } from "@/components/termijn/termijn-signaal";
import { Badge } from "@/components/ui/badge";
import { Heading } from "@/components/ui/heading";
import { Link } from "@/components/ui/link";
import type { ZaakDetail } from "@/lib/zaak/zaak-detail";
import { HandelingenBalk } from "./handelingen/handelingen-balk";

/** What is this, where does it stand, who has it, how long is left; and the act that comes next. */
export function ZaakKop({ zaak }: { zaak: ZaakDetail }) {
  const { identificatie, omschrijving, zaaktype, vertrouwelijkheid, statussen, behandelaars, termijn } = zaak;
  const huidige = statussen.gelukt
    ? statussen.inhoud.find(({ staat }) => staat === "huidig")?.omschrijving
    : undefined;
  return (
    <header className="mb-4 grid gap-2">
      <nav aria-label="Kruimelpad">
        <Link href="/zaken" prefetch={false}>
          Zaken
        </Link>
      </nav>
      <div className="flex flex-wrap items-start justify-between gap-4">
        <Heading level={1} className="min-w-0 [overflow-wrap:anywhere]">
          {omschrijving || "Zaak zonder omschrijving"}
        </Heading>
        <HandelingenBalk zaak={zaak} />
      </div>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span>{zaaktype ?? "Zaaktype niet opgehaald"}</span>
        <span className="tabular-nums">{identificatie}</span>
        <span className="text-ink-subtle">{vertrouwelijkheid}</span>
        {behandelaars && (
          <span>
            <span className="text-ink-subtle">Behandelaar: </span>
            {behandelaars.join(", ") || "niet toegewezen"}
          </span>
        )}
        {huidige && <Badge tone="info">{huidige}</Badge>}
        <TermijnSignaal termijn={termijn} />
      </p>
    </header>
  );
}
