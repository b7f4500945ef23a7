import type { Ctx } from "../frame/context.ts";
import { invalidParam, NON_FIELD } from "../frame/problem.ts";
import { asText, isDoc, type Doc } from "../frame/ref.ts";
import { AUTHENTICATIE_CONTEXT, betrokkeneIdentificatie } from "./betrokkene.ts";
import { parseGroep } from "./groep.ts";
import type { BETROKKENE_TYPEN } from "./rol-filters.ts";
import { isOpenzaak } from "./zaak-rij.ts";

interface Betrokkene {
  betrokkene: string;
  betrokkeneType: (typeof BETROKKENE_TYPEN)[number];
  betrokkeneIdentificatie?: Doc | undefined;
  indicatieMachtiging: string;
  beginGeldigheid: string | null;
  eindeGeldigheid: string | null;
  authenticatieContext?: Doc | null | undefined;
}

/** Who it is: a URL, or an identification in the shape of its betrokkeneType. */
export function checkBetrokkene(ctx: Ctx, doc: Betrokkene): void {
  if (doc.betrokkene === "" && doc.betrokkeneIdentificatie === undefined)
    throw invalidParam(
      NON_FIELD,
      "invalid-betrokkene",
      "betrokkene of betrokkeneIdentificatie is verplicht.",
    );
  const type = doc.betrokkeneType;
  if (doc.betrokkeneIdentificatie !== undefined)
    doc.betrokkeneIdentificatie = parseGroep(
      betrokkeneIdentificatie(ctx.mode)[type],
      doc.betrokkeneIdentificatie,
      "betrokkeneIdentificatie",
    );
  if (
    doc.beginGeldigheid !== null &&
    doc.eindeGeldigheid !== null &&
    doc.eindeGeldigheid < doc.beginGeldigheid
  )
    throw invalidParam(
      "eindeGeldigheid",
      "einde-geldigheid-before-begin-geldigheid",
      "Het einde van de geldigheid ligt voor het begin.",
    );
  if (type === "medewerker" || type === "organisatorische_eenheid") delete doc.authenticatieContext;
  else if (doc.authenticatieContext) {
    doc.authenticatieContext = parseGroep(
      AUTHENTICATIE_CONTEXT[type],
      doc.authenticatieContext,
      "authenticatieContext",
    );
    checkMachtiging(doc.authenticatieContext, doc.indicatieMachtiging);
  }
}

/** Who acts for another one has a mandate, and says so. */
function checkMachtiging(context: Doc, indicatie: string): void {
  if (!isDoc(context["representee"])) return;
  if (!isDoc(context["mandate"]))
    throw invalidParam(
      "authenticatieContext.mandate",
      "required",
      "Verplicht als iemand vertegenwoordigd wordt.",
    );
  if (indicatie !== "gemachtigde")
    throw invalidParam(
      NON_FIELD,
      "indicatie-machtiging-invalid",
      "indicatieMachtiging moet gemachtigde zijn als iemand vertegenwoordigd wordt.",
    );
}

const MAX_NAAM = 40;

interface MetContactpersoon {
  contactpersoonRol: { emailadres: string; functie: string; telefoonnummer: string; naam: string } | null;
}

/** Open Zaak always has the group, if need be with nothing in it; the standard keeps the name short. */
export function checkContactpersoon(ctx: Ctx, doc: MetContactpersoon): void {
  if (isOpenzaak(ctx)) {
    doc.contactpersoonRol ??= { emailadres: "", functie: "", telefoonnummer: "", naam: "" };
    return;
  }
  if (asText(doc.contactpersoonRol?.naam).length > MAX_NAAM)
    throw invalidParam(
      "contactpersoonRol.naam",
      "max_length",
      `Zorg ervoor dat dit veld niet meer dan ${MAX_NAAM} karakters bevat.`,
    );
}
