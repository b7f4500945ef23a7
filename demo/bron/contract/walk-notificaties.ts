import { abonnementBody, AUTH, Ontvanger } from "../proef/ontvanger.ts";
import { NOTIFICATIES } from "../proef/opstelling.ts";
import type { Wandeling } from "./wandeling.ts";

const at = (pad: string) => `${NOTIFICATIES}/${pad}`;
const LINK = "https://example.com/kanaal";

/** A kanaal, an abonnement on it, and a bericht that somebody publishes there. */
export async function walkNotificaties({ beheer, opnemer, als }: Wandeling): Promise<void> {
  const ontvanger = await Ontvanger.start();
  try {
    const body = { naam: "wandeling", documentatieLink: LINK, filters: ["soort"] };
    const kanaal = await beheer.make(at("kanaal"), body);
    opnemer.expect("GET kanaal", "notificaties", await beheer.get(kanaal.url), 200);
    if (als === "openzaak-1.30") {
      opnemer.expect(
        "PATCH kanaal",
        "notificaties",
        await beheer.patch(kanaal.url, { filters: ["soort"] }),
        200,
      );
      opnemer.expect("PUT kanaal", "notificaties", await beheer.put(kanaal.url, body), 200);
    }
    // Open Notificaties has cloudevents beside what the standard has; this source sends none.
    const openNotificaties = als === "openzaak-1.30";
    const wens = {
      ...abonnementBody(ontvanger, "wandeling", { soort: "x" }),
      ...(openNotificaties && { sendCloudevents: false, cloudeventFilters: [] }),
    };
    const abonnement = await beheer.make(at("abonnement"), wens);
    opnemer.expect("GET abonnement", "notificaties", await beheer.get(abonnement.url), 200);
    opnemer.expect("PUT abonnement", "notificaties", await beheer.put(abonnement.url, wens), 200);
    opnemer.expect(
      "PATCH abonnement",
      "notificaties",
      await beheer.patch(abonnement.url, { auth: AUTH }),
      200,
    );
    const bericht = await beheer.post(at("notificaties"), {
      kanaal: "wandeling",
      ...(openNotificaties && { source: "wandeling" }),
      hoofdObject: LINK,
      resource: "iets",
      resourceUrl: LINK,
      actie: "create",
      aanmaakdatum: "2026-01-01T12:00:00Z",
      kenmerken: { soort: "x" },
    });
    opnemer.expect("POST notificaties", "notificaties", bericht, 200, 201);
    const weg = await beheer.make(at("abonnement"), wens);
    opnemer.expect("DELETE abonnement", "notificaties", await beheer.delete(weg.url), 204);
  } finally {
    await ontvanger.stop();
  }
}
