import type { UseFormRegisterReturn } from "react-hook-form";

/** Where a value of an eigenschap stands in a form. */
export type EigenschapPad = `eigenschappen.${string}.${number}`;

/** What the inputs of eigenschappen get of the form they stand in. */
export interface EigenschapBinding {
  register: (pad: EigenschapPad) => UseFormRegisterReturn;
  /** The values of one eigenschap, by its uuid, as they are typed. */
  waarden: (eigenschap: string) => string[];
  zet: (eigenschap: string, waarden: string[]) => void;
  fout: (pad: EigenschapPad) => string | undefined;
  /** It has to be filled in now. */
  isNodig: (eigenschap: string) => boolean;
}
