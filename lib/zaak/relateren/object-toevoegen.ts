import "server-only";
import { eis } from "@/lib/rechten/oordeel";
import { canZaakBijwerken } from "@/lib/rechten/zaak-rechten";
import type { Medewerker } from "@/lib/session/medewerker";
import { toUuid, zaakDelen, type Zaakobject } from "@/lib/zgw";
import type { ZaakPlek } from "../get-verbinding";
import { isGelijk } from "../is-gelijk";
import { openZaak } from "../open-zaak";
import { schrijfEenmaal } from "../schrijf-eenmaal";
import type { ObjectToevoegen, ObjectVerwijderen } from "./object-toevoegen.schema";

/** Says what the zaak is about. Throws PortaalFout (geen-recht, invoer, onzeker) and ZgwError. */
export async function objectToevoegen(
  medewerker: Medewerker,
  plek: ZaakPlek,
  invoer: ObjectToevoegen,
): Promise<void> {
  const { verbinding, zaak, zaakobjecten, situatie } = await openZaak(medewerker, plek);
  eis(canZaakBijwerken(situatie));
  const eerder = new Set((await zaakobjecten).map(({ url }) => url));
  const body = toBody(invoer);
  await schrijfEenmaal({
    verbinding,
    wat: "het object",
    schrijf: () => zaakDelen.createZaakobject(verbinding, { zaak: zaak.url, ...body }),
    vindTerug: async () =>
      (await zaakDelen.listZaakobjectenForZaak(verbinding, zaak.uuid)).find(
        (object) => !eerder.has(object.url) && isVan(object, body),
      ),
    velden: toVeldnamen(invoer),
  });
}

/** Takes an object away; one that is gone already is as good as taken away. */
export async function objectVerwijderen(
  medewerker: Medewerker,
  plek: ZaakPlek,
  { zaakobject }: ObjectVerwijderen,
): Promise<void> {
  const { verbinding, zaak, zaakobjecten, situatie } = await openZaak(medewerker, plek);
  eis(canZaakBijwerken(situatie));
  const object = (await zaakobjecten).find(({ url }) => toUuid(url) === zaakobject);
  if (!object) return;
  await schrijfEenmaal<unknown>({
    verbinding,
    wat: "het verwijderen",
    schrijf: () => zaakDelen.deleteDeel(verbinding, object.url),
    vindTerug: async () => {
      const nog = await zaakDelen.listZaakobjectenForZaak(verbinding, zaak.uuid);
      return nog.some(({ url }) => url === object.url) ? undefined : true;
    },
  });
}

/** What was sent, and not what a colleague added at the same moment. */
function isVan(object: Zaakobject, body: Body): boolean {
  const { objectIdentificatie = {} } = object;
  return (
    object.objectType === body.objectType &&
    Object.entries(body.objectIdentificatie ?? {}).every(([naam, waarde]) =>
      isGelijk(Reflect.get(objectIdentificatie, naam), waarde),
    )
  );
}

type Body = Omit<zaakDelen.NieuwZaakobject, "zaak">;

function toBody({ objectType, relatieomschrijving, ...velden }: ObjectToevoegen): Body {
  if ("huisnummer" in velden) {
    const { huisnummer, ...overig } = velden;
    const ingevuld = Object.fromEntries(Object.entries(overig).filter(([, waarde]) => waarde !== ""));
    const objectIdentificatie = { ...ingevuld, huisnummer: Number(huisnummer) };
    return { objectType, relatieomschrijving, objectIdentificatie };
  }
  if ("soort" in velden) {
    const objectIdentificatie = { overigeData: { omschrijving: velden.omschrijving } };
    return { objectType, objectTypeOverige: velden.soort, relatieomschrijving, objectIdentificatie };
  }
  return { objectType, relatieomschrijving, objectIdentificatie: velden };
}

/** Where a refusal of the source lands: its names have the group before them. */
function toVeldnamen(invoer: ObjectToevoegen): Record<string, string> {
  const eigen = Object.keys(invoer).flatMap((veld) => [
    [veld, veld] as const,
    [`objectIdentificatie.${veld}`, veld] as const,
  ]);
  return { ...Object.fromEntries(eigen), objectTypeOverige: "soort" };
}
