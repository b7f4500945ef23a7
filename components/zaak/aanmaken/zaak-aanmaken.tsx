"use client";

import "@/lib/browser/zod-zonder-eval";
import { zodResolver } from "@hookform/resolvers/zod";
import { useQueryClient } from "@tanstack/react-query";
import { usePathname, useSearchParams } from "next/navigation";
import { useEffect, useMemo, useState } from "react";
import { useForm } from "react-hook-form";
import { ApiFout } from "@/lib/browser/fetch-json";
import { hoofdzaakQuery } from "@/lib/zaak/aanmaken/aanmaken.query";
import {
  toLeegFormulier,
  toZaakAanmakenSchema,
  type ZaakAanmakenVelden,
  type ZaakAanmakenWaarden,
} from "@/lib/zaak/aanmaken/zaak-aanmaken.schema";
import type { ZaakFormulier } from "@/lib/zaak/aanmaken/zaak-formulier.schema";
import { toVeldfouten } from "../handelingen/veldfouten";
import { AanmakenMislukt } from "./aanmaken-mislukt";
import { ControleScherm } from "./controle-scherm";
import { toPaden } from "./formulier-binding";
import { FormulierScherm } from "./formulier-scherm";
import { toZin } from "./hoofdzaak-veld";
import { useZaakAanmaken } from "./use-zaak-aanmaken";

const STAP = "stap";

interface Gecontroleerd {
  waarden: ZaakAanmakenWaarden;
  /** omschrijving of the hoofdzaak that was looked up. */
  hoofdzaak: string;
}

/** The form of one zaaktype and, before anything is sent, what it comes to. What was typed is kept in both. */
export function ZaakAanmaken({ formulier }: { formulier: ZaakFormulier }) {
  const [gecontroleerd, setGecontroleerd] = useState<Gecontroleerd>();
  const { opControle, naarControle, terug } = useStap();
  const client = useQueryClient();
  const schema = useMemo(() => toZaakAanmakenSchema(formulier), [formulier]);
  const form = useForm<ZaakAanmakenVelden, unknown, ZaakAanmakenWaarden>({
    resolver: zodResolver(schema),
    defaultValues: toLeegFormulier(formulier),
    shouldFocusError: false, // the error summary takes the focus
  });
  const aanmaken = useZaakAanmaken(formulier);
  const { gemaakt, melding, bezig } = aanmaken;
  const { isDirty, errors, submitCount } = form.formState;
  useWaarschuwing(isDirty && !bezig);

  const { fouten, fout } = toVeldfouten<ZaakAanmakenVelden>(toPaden(form.getValues()), errors, melding);
  const toonControle = opControle && gecontroleerd !== undefined && fouten.length === 0;

  async function controleer(waarden: ZaakAanmakenWaarden) {
    const { bron, zaaktype } = formulier;
    try {
      const hoofdzaak = waarden.hoofdzaak
        ? await client.query(hoofdzaakQuery(bron.id, zaaktype.uuid, waarden.hoofdzaak))
        : undefined;
      setGecontroleerd({ waarden, hoofdzaak: hoofdzaak?.omschrijving ?? "" });
      aanmaken.vergeetMelding();
      naarControle();
    } catch (reden) {
      if (!(reden instanceof ApiFout)) throw reden;
      form.setError("hoofdzaak", { message: toZin(reden) });
    }
  }
  const verstuur = () => aanmaken.verstuur(form.getValues());
  const mislukt = melding && (
    <AanmakenMislukt
      melding={melding}
      gemaakt={gemaakt}
      bron={formulier.bron.id}
      bezig={bezig}
      opVraag={(isDeze) => {
        const { mogelijk, nietDeze } = gemaakt;
        const antwoord = isDeze
          ? { zaak: mogelijk, mogelijk: null }
          : { mogelijk: null, nietDeze: [...nietDeze, mogelijk ?? ""] };
        aanmaken.verstuur(form.getValues(), antwoord);
      }}
      maakOngedaan={aanmaken.maakOngedaan}
    />
  );
  if (toonControle)
    return (
      <ControleScherm
        formulier={formulier}
        {...gecontroleerd}
        aanmaken={aanmaken}
        mislukt={mislukt}
        terug={terug}
        verstuur={verstuur}
      />
    );
  return (
    <FormulierScherm
      binding={{ formulier, form, fout }}
      fouten={fouten}
      pogingen={submitCount}
      mislukt={mislukt}
      alGemaakt={gemaakt.zaak ? gemaakt.identificatie : undefined}
      verstuur={(gebeurtenis) => void form.handleSubmit(controleer)(gebeurtenis)}
    />
  );
}

/** Which of the two screens: in the address, so that the back button of the browser goes back to the form. */
function useStap() {
  const zoek = useSearchParams();
  const pad = usePathname();
  return {
    opControle: zoek.get(STAP) === "controle",
    naarControle: () => {
      if (zoek.get(STAP) === "controle") return;
      window.history.pushState(null, "", `${pad}?${zoek.toString()}&${STAP}=controle`);
    },
    terug: () => window.history.back(),
  };
}

/** Leaving the page with something typed asks first: nothing of it is kept anywhere else. */
function useWaarschuwing(aan: boolean) {
  useEffect(() => {
    if (!aan) return;
    const vraag = (gebeurtenis: BeforeUnloadEvent) => gebeurtenis.preventDefault();
    window.addEventListener("beforeunload", vraag);
    return () => window.removeEventListener("beforeunload", vraag);
  }, [aan]);
}
