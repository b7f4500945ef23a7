import { DescriptionList, type Description } from "@/components/ui/description-list";
import { Panel } from "@/components/ui/panel";
import { toDatumKort, toDatumLang, toMomentKort } from "@/lib/termijn/datum";
import type { ZaakAanmakenWaarden } from "@/lib/zaak/aanmaken/zaak-aanmaken.schema";
import type { NieuweEigenschap, ZaakFormulier } from "@/lib/zaak/aanmaken/zaak-formulier.schema";
import { toFormulierwaarde } from "@/lib/zaak/eigenschappen/eigenschap-veld.schema";
import { toInitiatorRegels } from "./initiator-regels";
import { TermijnVooruitblik } from "./termijn-vooruitblik";
import { toWoorden } from "./zaak-velden";

interface Props {
  formulier: ZaakFormulier;
  waarden: ZaakAanmakenWaarden;
  /** omschrijving of the hoofdzaak, where one was looked up. */
  hoofdzaak: string;
}

/** Everything that will be sent, as the source will have it; what stays empty is said. */
export function Overzicht({ formulier, waarden, hoofdzaak }: Props) {
  const { initiator, behandelaar, eigenschappen, eersteStatus, bron, zaaktype } = formulier;
  const naamVan = (namen: { id: string; naam: string }[], id: string) =>
    namen.find((een) => een.id === id)?.naam;
  return (
    <div className="grid items-start gap-4 xl:grid-cols-2">
      <div className="grid gap-4">
        <Panel title="De zaak">
          <div className="grid gap-4">
            <DescriptionList
              items={[
                { term: "Bron", description: bron.naam },
                { term: "Zaaktype", description: zaaktype.naam },
                ...toZaakregels(formulier, waarden, hoofdzaak),
                { term: "Eerste status", description: eersteStatus },
              ]}
            />
            <TermijnVooruitblik startdatum={waarden.startdatum} formulier={formulier} />
          </div>
        </Panel>
        {eigenschappen.length > 0 && (
          <Panel title="Eigenschappen">
            <DescriptionList
              items={eigenschappen.map((veld) => ({
                term: veld.naam,
                description: (waarden.eigenschappen[veld.eigenschap] ?? [])
                  .map((waarde) => toLeesbaar(veld, waarde))
                  .join("; "),
              }))}
            />
          </Panel>
        )}
      </div>
      <div className="grid gap-4">
        {initiator && (
          <Panel title={initiator.rol}>
            <DescriptionList items={toInitiatorRegels(waarden.initiator)} />
          </Panel>
        )}
        {behandelaar && (
          <Panel title={behandelaar.rol}>
            <DescriptionList
              emptyText="Niet toegewezen"
              items={[
                { term: "Team", description: naamVan(behandelaar.teams, waarden.behandelaar.team) },
                {
                  term: "Medewerker",
                  description: naamVan(behandelaar.medewerkers, waarden.behandelaar.medewerker),
                },
              ]}
            />
          </Panel>
        )}
      </div>
    </div>
  );
}

function toZaakregels(
  { heeftKanaalnaam, hoofdzaak: vast }: ZaakFormulier,
  waarden: ZaakAanmakenWaarden,
  hoofdzaak: string,
): Description[] {
  const nummer = vast?.identificatie ?? waarden.hoofdzaak;
  const naam = vast?.omschrijving ?? hoofdzaak;
  return [
    { term: "Omschrijving", description: waarden.omschrijving },
    { term: "Toelichting", description: waarden.toelichting },
    { term: "Startdatum", description: toDatumLang(waarden.startdatum) },
    { term: "Vertrouwelijkheid", description: toWoorden(waarden.vertrouwelijkheidaanduiding) },
    ...(heeftKanaalnaam ? [{ term: "Binnengekomen via", description: waarden.communicatiekanaalNaam }] : []),
    { term: "Adres van het kanaal", description: waarden.communicatiekanaal },
    { term: "Hoofdzaak", description: nummer && [naam, nummer].filter(Boolean).join(", ") },
  ];
}

function toLeesbaar(veld: NieuweEigenschap, waarde: string): string {
  const getypt = toFormulierwaarde(veld, waarde);
  if (veld.formaat === "datum") return toDatumKort(getypt);
  return veld.formaat === "datum_tijd" ? toMomentKort(getypt) : getypt;
}
