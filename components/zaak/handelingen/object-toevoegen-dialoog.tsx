"use client";

import "@/lib/browser/zod-zonder-eval";
import { useForm, useWatch, type Path, type Resolver } from "react-hook-form";
import { RadioGroup } from "@/components/ui/choice-group";
import { TextField } from "@/components/ui/text-field";
import {
  objectToevoegenSchema,
  type ObjectToevoegenInvoer,
} from "@/lib/zaak/relateren/object-toevoegen.schema";
import { HandelingDialoog } from "./handeling-dialoog";
import type { DialoogProps } from "./register";
import { useHandeling } from "./use-handeling";
import { toVeldfouten } from "./veldfouten";

type Soort = ObjectToevoegenInvoer["objectType"];
/** Every field of every kind: a form keeps what was typed when the kind changes. */
type Velden = Record<VeldNaam, string> & { objectType: Soort };
type VeldNaam = Exclude<
  { [S in Soort]: keyof Extract<ObjectToevoegenInvoer, { objectType: S }> }[Soort],
  "objectType"
>;

const SOORTEN: Record<Soort, string> = {
  adres: "Een adres",
  pand: "Een pand",
  kadastrale_onroerende_zaak: "Een kadastraal perceel",
  overige: "Iets anders",
};

interface Opzet {
  label: string;
  hint?: string;
  /** Half a row. */
  kort?: true;
  nietVerplicht?: true;
}
const VELDEN: Record<Soort, Partial<Record<VeldNaam, Opzet>>> = {
  adres: {
    gorOpenbareRuimteNaam: { label: "Straat" },
    huisnummer: { label: "Huisnummer", kort: true },
    huisletter: { label: "Huisletter", kort: true, nietVerplicht: true },
    huisnummertoevoeging: { label: "Toevoeging", kort: true, nietVerplicht: true },
    postcode: { label: "Postcode", kort: true, nietVerplicht: true },
    wplWoonplaatsNaam: { label: "Plaats" },
    identificatie: {
      label: "Nummer in de BAG",
      hint: "16 cijfers. Niet elke bron vraagt erom.",
      nietVerplicht: true,
    },
  },
  pand: { identificatie: { label: "Pandnummer in de BAG", hint: "16 cijfers." } },
  kadastrale_onroerende_zaak: {
    kadastraleIdentificatie: { label: "Kadastraal nummer" },
    kadastraleAanduiding: { label: "Aanduiding", hint: "Gemeente, sectie en nummer, zoals Utrecht A 1234." },
  },
  overige: {
    soort: { label: "Soort object", hint: "Eén of meer woorden, zoals lichtmast." },
    omschrijving: { label: "Omschrijving" },
  },
};
const RELATIE: Opzet = { label: "Wat heeft de zaak ermee te maken?", nietVerplicht: true };

/** Only what the form shows for this kind is sent. */
function toInvoer(velden: Velden): object {
  const getoond = [...Object.keys(VELDEN[velden.objectType]), "relatieomschrijving"];
  const ingevuld = Object.entries(velden).filter(([naam]) => getoond.includes(naam));
  return { objectType: velden.objectType, ...Object.fromEntries(ingevuld) };
}

const LEEG: Velden = {
  objectType: "adres",
  gorOpenbareRuimteNaam: "",
  huisnummer: "",
  huisletter: "",
  huisnummertoevoeging: "",
  postcode: "",
  wplWoonplaatsNaam: "",
  identificatie: "",
  kadastraleIdentificatie: "",
  kadastraleAanduiding: "",
  soort: "",
  omschrijving: "",
  relatieomschrijving: "",
};

/** The schema of the kind that was chosen, on the fields it shows. */
const keur: Resolver<Velden> = (velden) => {
  const { error } = objectToevoegenSchema.safeParse(toInvoer(velden));
  if (!error) return { values: velden, errors: {} };
  const fouten = error.issues.map(
    ({ path, code, message }) => [path.join("."), { type: code, message }] as const,
  );
  return { values: {}, errors: Object.fromEntries(fouten) };
};

export function ObjectToevoegenDialoog({ zaak, sluit }: DialoogProps) {
  const { register, handleSubmit, control, formState } = useForm<Velden>({
    resolver: keur,
    defaultValues: LEEG,
    shouldFocusError: false,
  });
  const soort = useWatch({ control, name: "objectType" });
  const { doe, bezig, melding } = useHandeling<object>(zaak, {
    pad: "objecten",
    gelukt: "Het object is toegevoegd.",
    klaar: sluit,
  });
  const velden = { ...VELDEN[soort], relatieomschrijving: RELATIE };
  const namen = Object.keys(velden) as Path<Velden>[];
  const { fouten, fout } = toVeldfouten<Velden>(["objectType", ...namen], formState.errors, melding);
  return (
    <HandelingDialoog
      titel="Object toevoegen"
      sluit={sluit}
      verstuur={(gebeurtenis) => void handleSubmit((ingevuld) => doe(toInvoer(ingevuld)))(gebeurtenis)}
      bezig={bezig}
      melding={melding}
      fouten={fouten}
      pogingen={formState.submitCount}
    >
      <RadioGroup
        label="Waar gaat de zaak over?"
        required
        error={fout("objectType")}
        options={Object.entries(SOORTEN).map(([value, label]) => ({ value, label }))}
        {...register("objectType")}
      />
      <div className="grid grid-cols-2 gap-x-4 gap-y-6">
        {Object.entries(velden).map(([naam, { label, hint, kort, nietVerplicht }]) => (
          <div key={`${soort} ${naam}`} className={kort ? "self-end" : "col-span-2"}>
            <TextField
              label={label}
              hint={hint}
              required={nietVerplicht ? false : true}
              autoComplete="off"
              error={fout(naam as VeldNaam)}
              {...register(naam as VeldNaam)}
            />
          </div>
        ))}
      </div>
    </HandelingDialoog>
  );
}
