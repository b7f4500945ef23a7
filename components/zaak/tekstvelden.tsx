import type { UseFormRegisterReturn } from "react-hook-form";
import { TextField } from "@/components/ui/text-field";
import type { BetrokkeneAdres, BetrokkeneType, BetrokkeneVeld } from "@/lib/zaak/rollen/betrokkene.schema";

/** What a group of fields needs of the form around it; the form knows under which name it keeps the betrokkene. */
export interface VeldBinding {
  register: (veld: BetrokkeneVeld) => UseFormRegisterReturn;
  fout: (veld: BetrokkeneVeld) => string | undefined;
  /** What is filled in now and decides which fields there are. */
  waarden: {
    betrokkeneType: BetrokkeneType;
    adres?: BetrokkeneAdres | undefined;
    identificatie?: string | undefined;
    inpBsn?: string | undefined;
  };
}

export interface Tekstveld {
  veld: BetrokkeneVeld;
  label: string;
  hint?: string;
  kort?: true;
  cijfers?: true;
  verplicht?: true;
}

/** Fields of one line. The browser fills in nothing by itself: these are the data of somebody else. */
export function Tekstvelden({
  velden,
  register,
  fout,
}: Omit<VeldBinding, "waarden"> & { velden: readonly Tekstveld[] }) {
  return velden.map(({ veld, label, hint, kort = false, cijfers = false, verplicht = false }) => (
    <TextField
      key={veld}
      label={label}
      hint={hint}
      short={kort || cijfers}
      {...(cijfers && { inputMode: "numeric" as const })}
      {...(verplicht && { required: true })}
      autoComplete="off"
      error={fout(veld)}
      {...register(veld)}
    />
  ));
}
