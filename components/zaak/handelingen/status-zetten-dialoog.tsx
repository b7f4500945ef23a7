"use client";

import "@/lib/browser/zod-zonder-eval";
import { zodResolver } from "@hookform/resolvers/zod";
import { useForm, useWatch } from "react-hook-form";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { RadioGroup } from "@/components/ui/choice-group";
import { TextareaField } from "@/components/ui/textarea-field";
import {
  statusZettenSchema,
  TOELICHTING_MAX,
  type StatusZetten,
} from "@/lib/zaak/status/status-zetten.schema";
import type { Statusstap } from "@/lib/zaak/status/statustijdlijn";
import { useBeginHandeling } from "./begin-handeling";
import { HandelingDialoog } from "./handeling-dialoog";
import { InitiatorVoorbeeld } from "./initiator-voorbeeld";
import type { DialoogProps } from "./register";
import { toStapwaarschuwing } from "./stapwaarschuwing";
import { useHandeling } from "./use-handeling";
import { toVeldfouten } from "./veldfouten";

export function StatusZettenDialoog({ zaak, sluit }: DialoogProps) {
  const stappen = zaak.statussen.gelukt ? zaak.statussen.inhoud : [];
  const { register, handleSubmit, setValue, control, formState } = useForm<StatusZetten>({
    resolver: zodResolver(statusZettenSchema),
    // As it is at opening. What is read again behind the dialog must not change the form under someone's hands.
    defaultValues: {
      statustype: toVolgende(stappen),
      toelichting: "",
      huidigeStatus: zaak.huidigeStatus ?? null,
    },
    shouldFocusError: false, // the error summary takes the focus
  });
  const { doe, bezig, melding } = useHandeling<StatusZetten>(zaak, {
    pad: "statussen",
    gelukt: "De status is gezet.",
    klaar: sluit,
    opConflict: (nu) => {
      setValue("huidigeStatus", nu?.huidigeStatus ?? null);
      setValue("statustype", "");
    },
  });
  const { fouten, fout } = toVeldfouten<StatusZetten>(
    ["statustype", "toelichting"],
    formState.errors,
    melding,
  );
  const [statustype, toelichting] = useWatch({ control, name: ["statustype", "toelichting"] });
  const huidige = stappen.find(({ staat }) => staat === "huidig")?.omschrijving;
  const gekozen = stappen.find((stap) => stap.statustype === statustype);
  const waarschuwing = toStapwaarschuwing(stappen, statustype);
  return (
    <HandelingDialoog
      titel="Status zetten"
      sluit={sluit}
      verstuur={(gebeurtenis) => void handleSubmit(doe)(gebeurtenis)}
      bezig={bezig}
      melding={melding}
      fouten={fouten}
      pogingen={formState.submitCount}
    >
      <p>
        De zaak staat nu op: <strong>{huidige ?? "nog geen status"}</strong>
      </p>
      <div className="grid gap-3">
        <RadioGroup
          label="Nieuwe status"
          required
          error={fout("statustype")}
          options={stappen.filter(({ staat }) => staat !== "huidig").map(toKeuze)}
          {...register("statustype")}
        />
        <NaarAfsluiten zaak={zaak} />
        <div aria-live="polite">{waarschuwing && <Alert tone="warning">{waarschuwing}</Alert>}</div>
      </div>
      <TextareaField
        label="Toelichting"
        hint="Ook de aanvrager kan dit lezen."
        required={false}
        rows={4}
        maxLength={TOELICHTING_MAX}
        error={fout("toelichting")}
        {...register("toelichting")}
      />
      {gekozen && <InitiatorVoorbeeld {...gekozen} toelichting={toelichting} />}
    </HandelingDialoog>
  );
}

/** The step that comes next: what is chosen most stands ready. */
function toVolgende(stappen: Statusstap[]): string {
  const volgende = stappen.find(({ staat }) => staat === "komt");
  return volgende && !volgende.isEindstatus ? volgende.statustype : "";
}

function toKeuze({ statustype, omschrijving, isEindstatus }: Statusstap) {
  const hint = isEindstatus ? "Deze status sluit de zaak af. Daar hoort een resultaat bij." : undefined;
  return { value: statustype, label: omschrijving, hint, disabled: isEindstatus };
}

/** The way to the act that sets the last status, together with a resultaat. */
function NaarAfsluiten({ zaak: { handelingen } }: Pick<DialoogProps, "zaak">) {
  const begin = useBeginHandeling();
  const { afsluiten } = handelingen;
  if (!afsluiten.mag) return <p className="m-0 text-sm text-ink-subtle">{afsluiten.reden}</p>;
  return (
    <div>
      <Button size="small" iconEnd="chevron-rechts" onClick={() => begin("afsluiten")}>
        Naar Zaak afsluiten
      </Button>
    </div>
  );
}
