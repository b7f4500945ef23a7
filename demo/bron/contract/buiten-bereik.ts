/** Documented paths that this source does not have, and why; everything else that is documented has to be visited. */
const BUITEN_BEREIK: Readonly<Record<string, string>> = {
  "zaken/klantcontacten": "deprecated in both documents, in favour of contactmomenten",
  "zaken/zaakcontactmomenten": "needs a contactmomenten API, which this source has not",
  "zaken/zaakverzoeken": "needs a verzoeken API, which this source has not",
  "zaken/substatussen": "an experiment of Open Zaak that is not asked for",
  "zaken/reserveer_zaaknummer": "deprecated by Open Zaak, in favour of zaaknummer_reserveren",
  "documenten/import": "an experiment of Open Zaak to fill it in bulk",
  "notificaties/cloudevents": "not meant for production, says Open Notificaties",
};

/** Whether an operation is one of those; the first part of its path tells. */
export const isBuitenBereik = (api: string, pad: string) =>
  `${api}/${pad.split("/")[1] ?? ""}` in BUITEN_BEREIK;
