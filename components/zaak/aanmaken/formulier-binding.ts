import type { Path, UseFormReturn } from "react-hook-form";
import type { ZaakAanmakenVelden, ZaakAanmakenWaarden } from "@/lib/zaak/aanmaken/zaak-aanmaken.schema";
import type { ZaakFormulier } from "@/lib/zaak/aanmaken/zaak-formulier.schema";
import type { EigenschapBinding } from "../eigenschappen/eigenschap-binding";

/** What each part of the form gets: what the zaaktype asks, the form itself, and what is wrong at a path of it. */
export interface Binding {
  formulier: ZaakFormulier;
  form: UseFormReturn<ZaakAanmakenVelden, unknown, ZaakAanmakenWaarden>;
  fout: (pad: Path<ZaakAanmakenVelden>) => string | undefined;
}

/** The paths of everything that can be filled in, in the order of the screen. */
export function toPaden({
  initiator,
  behandelaar,
  eigenschappen,
  ...zaak
}: ZaakAanmakenVelden): Path<ZaakAanmakenVelden>[] {
  return listPaden({ ...zaak, eigenschappen, initiator, behandelaar }) as Path<ZaakAanmakenVelden>[];
}

function listPaden(waarde: object, begin = ""): string[] {
  return Object.entries(waarde).flatMap(([naam, deel]) =>
    typeof deel === "object" && deel !== null
      ? listPaden(deel as object, `${begin}${naam}.`)
      : [begin + naam],
  );
}

export function toEigenschapBinding({ formulier, form, fout }: Binding): EigenschapBinding {
  return {
    register: (pad) => form.register(pad),
    waarden: (eigenschap) => form.watch(`eigenschappen.${eigenschap}`),
    zet: (eigenschap, waarden) =>
      form.setValue(`eigenschappen.${eigenschap}`, waarden, { shouldDirty: true }),
    fout,
    isNodig: (eigenschap) =>
      formulier.eigenschappen.some((veld) => veld.eigenschap === eigenschap && veld.nu),
  };
}
