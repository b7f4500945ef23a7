import { textAt } from "../proef/client.ts";
import { at, eigen, makeZaaktype, past } from "./walk-zaken.ts";
import type { Wandeling } from "./wandeling.ts";

/** What Open Zaak does to a zaak in one go. */
export async function walkTransacties(wandeling: Wandeling): Promise<void> {
  const { beheer, opnemer, vulling, als } = wandeling;
  if (als === "zgw-1.7") return;
  const type = await makeZaaktype(wandeling, "WANDI");
  const rol = (omschrijving: string) => ({
    roltype: type.behandelaar,
    betrokkeneType: "medewerker",
    roltoelichting: omschrijving,
    betrokkeneIdentificatie: { identificatie: "jdeboer", achternaam: "Boer" },
  });
  const status = (seconds: number, statustype = type.ontvangen) => ({
    statustype,
    datumStatusGezet: past(seconds),
  });
  const zaak = vulling.fields(
    "POST",
    at("zaken"),
    eigen(type.zaaktype, {
      identificatie: "TRANSACTIE-1",
      relevanteAndereZaken: [],
      gerelateerdeZaken: [],
    }),
  );
  const step = async (pad: string, body: unknown, expected: number) => {
    const reply = await beheer.post(at(pad), body);
    opnemer.expect(`POST ${pad.replace(/\/.*/, "")}`, "zaken", reply, expected);
    return reply;
  };
  const made = await step(
    "zaak_registreren",
    {
      zaak,
      rollen: [rol("Behandelt")],
      zaakinformatieobjecten: [],
      zaakobjecten: [{ objectType: "pand", objectIdentificatie: { identificatie: "0363100012061228" } }],
      status: status(60),
    },
    201,
  );
  const uuid = textAt(made.body, "zaak.uuid");
  await step(
    `zaak_bijwerken/${uuid}`,
    { zaak: { toelichting: "Anders" }, rollen: [rol("Nieuw")], status: status(50) },
    200,
  );
  const opschorting = { indicatie: true, reden: "Wacht op stukken" };
  await step(`zaak_opschorten/${uuid}`, { zaak: { opschorting }, status: status(40) }, 200);
  const verlenging = { reden: "Druk", duur: "P7D" };
  await step(`zaak_verlengen/${uuid}`, { zaak: { verlenging }, status: status(30) }, 200);
  await step(
    `zaak_afsluiten/${uuid}`,
    {
      zaak: { toelichting: "Klaar" },
      resultaat: { resultaattype: type.resultaattype, toelichting: "Verleend" },
      status: status(20, type.behandeld),
    },
    200,
  );
}
