import { AUTORISATIES } from "../proef/opstelling.ts";
import type { Wandeling } from "./wandeling.ts";

const BASE = `${AUTORISATIES}/applicaties`;

/** Applicaties: made, read, changed and removed; with a right of every component. */
export async function walkAutorisaties({ beheer, opnemer, als }: Wandeling): Promise<void> {
  const van = (pad: string) => `https://voorbeeld.nl/catalogi/api/v1/${pad}/1`;
  const autorisaties = [
    {
      component: "zrc",
      scopes: ["zaken.lezen"],
      zaaktype: van("zaaktypen"),
      maxVertrouwelijkheidaanduiding: "openbaar",
    },
    {
      component: "drc",
      scopes: ["documenten.lezen"],
      informatieobjecttype: van("informatieobjecttypen"),
      maxVertrouwelijkheidaanduiding: "zeer_geheim",
    },
    { component: "brc", scopes: ["besluiten.lezen"], besluittype: van("besluittypen") },
    ...["ac", "nrc", "ztc"].map((component) => ({ component, scopes: ["autorisaties.lezen"] })),
  ];
  const nieuw = als === "zgw-1.7" ? { alleenIsGereedVoorPublicatie: true } : {};
  await beheer.make(BASE, { clientIds: ["een"], label: "Alles", heeftAlleAutorisaties: true });
  const body = {
    clientIds: ["twee", "drie"],
    label: "Vol",
    heeftAlleAutorisaties: false,
    autorisaties,
    ...nieuw,
  };
  const { url } = await beheer.make(BASE, body);
  await beheer.get(BASE);
  await beheer.get(`${BASE}?clientIds=twee,een`);
  await beheer.get(url);
  await beheer.get(`${BASE}/consumer?clientId=twee`);
  await beheer.patch(url, { label: "Anders" });
  await beheer.put(url, { ...body, label: "Nog anders" });
  opnemer.expect(
    "both kinds of rights",
    "autorisaties",
    await beheer.patch(url, { heeftAlleAutorisaties: true }),
    400,
  );
  opnemer.expect(
    "no rights at all",
    "autorisaties",
    await beheer.post(BASE, { clientIds: ["vier"], label: "Leeg" }),
    400,
  );
  const { url: weg } = await beheer.make(BASE, {
    clientIds: ["weg"],
    label: "Weg",
    heeftAlleAutorisaties: true,
  });
  await beheer.delete(weg);
}
