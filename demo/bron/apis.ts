import { applicatie } from "./autorisaties/applicatie.ts";
import { besluittype } from "./catalogi/besluittype.ts";
import { catalogus } from "./catalogi/catalogus.ts";
import { eigenschap } from "./catalogi/eigenschap.ts";
import { informatieobjecttype } from "./catalogi/informatieobjecttype.ts";
import { resultaattype } from "./catalogi/resultaattype.ts";
import { roltype } from "./catalogi/roltype.ts";
import { statustype } from "./catalogi/statustype.ts";
import { zaaktype } from "./catalogi/zaaktype.ts";
import { zaaktypeinformatieobjecttype } from "./catalogi/zaaktypeinformatieobjecttype.ts";
import { Registry, type Api } from "./frame/registry.ts";
import { audittrail } from "./zaken/audittrail.ts";
import { resultaat } from "./zaken/resultaat.ts";
import { rol } from "./zaken/rol.ts";
import { status } from "./zaken/status.ts";
import { zaak } from "./zaken/zaak.ts";
import { zaakeigenschap } from "./zaken/zaakeigenschap.ts";

/** The versions Open Zaak 1.30 says it has. */
const APIS: readonly Api[] = [
  { name: "zaken", title: "Zaken API", root: "/zaken/api/v1", version: "1.5.1" },
  { name: "catalogi", title: "Catalogi API", root: "/catalogi/api/v1", version: "1.3.1" },
  { name: "autorisaties", title: "Autorisaties API", root: "/autorisaties/api/v1", version: "1.0.0" },
];

export const createRegistry = () =>
  new Registry(APIS, [
    catalogus,
    zaaktype,
    statustype,
    resultaattype,
    roltype,
    eigenschap,
    informatieobjecttype,
    zaaktypeinformatieobjecttype,
    besluittype,
    zaak,
    status,
    resultaat,
    rol,
    zaakeigenschap,
    audittrail,
    applicatie,
  ]);
