import { audittrailOf } from "./audittrail/audittrail.ts";
import { applicatie } from "./autorisaties/applicatie.ts";
import { besluit } from "./besluiten/besluit.ts";
import { besluitinformatieobject } from "./besluiten/besluitinformatieobject.ts";
import { besluittype } from "./catalogi/besluittype.ts";
import { catalogus } from "./catalogi/catalogus.ts";
import { eigenschap } from "./catalogi/eigenschap.ts";
import { informatieobjecttype } from "./catalogi/informatieobjecttype.ts";
import { resultaattype } from "./catalogi/resultaattype.ts";
import { roltype } from "./catalogi/roltype.ts";
import { statustype } from "./catalogi/statustype.ts";
import { zaakobjecttype } from "./catalogi/zaakobjecttype.ts";
import { zaaktype } from "./catalogi/zaaktype.ts";
import { zaaktypeinformatieobjecttype } from "./catalogi/zaaktypeinformatieobjecttype.ts";
import { bestandsdeel } from "./documenten/bestandsdeel.ts";
import { documentnummer } from "./documenten/documentnummer.ts";
import { enkelvoudiginformatieobject } from "./documenten/enkelvoudiginformatieobject.ts";
import { gebruiksrechten } from "./documenten/gebruiksrechten.ts";
import { objectinformatieobject } from "./documenten/objectinformatieobject.ts";
import { eioVersie } from "./documenten/versies.ts";
import { verzending } from "./documenten/verzending.ts";
import type { Mode } from "./frame/mode.ts";
import { Registry, type Api } from "./frame/registry.ts";
import type { ApiName } from "./frame/resource.ts";
import { abonnement } from "./notificaties/abonnement.ts";
import { kanaal } from "./notificaties/kanaal.ts";
import { notificatieOpenNotificaties, notificatieStandaard } from "./notificaties/publiceren.ts";
import { resultaat } from "./zaken/resultaat.ts";
import { rol } from "./zaken/rol.ts";
import { status } from "./zaken/status.ts";
import { zaak } from "./zaken/zaak.ts";
import { zaakbesluit } from "./zaken/zaakbesluit.ts";
import { zaakeigenschap } from "./zaken/zaakeigenschap.ts";
import { zaakinformatieobject } from "./zaken/zaakinformatieobject.ts";
import { zaaknotitie } from "./zaken/zaaknotitie.ts";
import { zaaknummer } from "./zaken/zaaknummer.ts";
import { zaakobject } from "./zaken/zaakobject.ts";

const TITLES: Record<ApiName, string> = {
  zaken: "Zaken API",
  catalogi: "Catalogi API",
  documenten: "Documenten API",
  besluiten: "Besluiten API",
  autorisaties: "Autorisaties API",
  notificaties: "Notificaties API",
};

/** The versions each mode says it has. */
const VERSIONS: Record<Mode, Record<ApiName, string>> = {
  "openzaak-1.30": {
    zaken: "1.5.1",
    catalogi: "1.3.1",
    documenten: "1.4.2",
    besluiten: "1.1.0",
    autorisaties: "1.0.0",
    notificaties: "1.0.0",
  },
  "zgw-1.7": {
    zaken: "1.7.0",
    catalogi: "1.4.0",
    documenten: "1.7.1",
    besluiten: "1.1.0",
    autorisaties: "1.1.0",
    notificaties: "1.0.1",
  },
  "zgw-1.4": {
    zaken: "1.4.0",
    catalogi: "1.2.0",
    documenten: "1.2.0",
    besluiten: "1.0.2",
    autorisaties: "1.0.0",
    notificaties: "1.0.0",
  },
};

const toApis = (mode: Mode): Api[] =>
  Object.entries(TITLES).map(([name, title]) => {
    const api = name as ApiName;
    return { name: api, title, root: `/${api}/api/v1`, version: VERSIONS[mode][api] };
  });

export const createRegistry = (mode: Mode) =>
  new Registry(mode, toApis(mode), [
    catalogus,
    zaaktype,
    statustype,
    resultaattype,
    roltype,
    eigenschap,
    informatieobjecttype,
    zaaktypeinformatieobjecttype,
    zaakobjecttype,
    besluittype,
    zaak,
    status,
    resultaat,
    rol,
    zaakeigenschap,
    zaakobject,
    zaaknotitie,
    zaaknummer,
    zaakbesluit,
    zaakinformatieobject,
    audittrailOf("zaken", "zaak", "/zaken"),
    enkelvoudiginformatieobject,
    eioVersie,
    bestandsdeel,
    documentnummer,
    gebruiksrechten,
    objectinformatieobject,
    verzending,
    audittrailOf("documenten", "enkelvoudiginformatieobject", "/enkelvoudiginformatieobjecten"),
    besluit,
    besluitinformatieobject,
    audittrailOf("besluiten", "besluit", "/besluiten"),
    applicatie,
    kanaal,
    abonnement,
    notificatieOpenNotificaties,
    notificatieStandaard,
  ]);
